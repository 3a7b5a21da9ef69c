/** The civil days of a time zone as instants, by the rules that the JavaScript engine knows. */
import { type EpochDay, MS_PER_DAY } from '../calendar';
import type { Span } from './tracks';

const HOUR_MS = 3_600_000;

/** No clock has ever been further than this from UTC, local mean times of the 19th century included. */
const FARTHEST_OFFSET_MS = 16 * HOUR_MS;

/** Making a formatter takes longer than many uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** What the clock on the wall shows at an instant, as if it showed UTC, ms; to the second. */
function wallClockMs(epochMs: number, timeZone: string): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(epochMs)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How far the clock on the wall is ahead of UTC, ms. */
function offsetMs(epochMs: number, timeZone: string): number {
  return wallClockMs(epochMs, timeZone) - Math.floor(epochMs / 1000) * 1000;
}

/**
 * The instant at which a civil day begins: the first one at which the clock shows its midnight or, where the clock jumps
 * over midnight, the jump.
 */
function startOfCivilDay(day: EpochDay, timeZone: string): number {
  const midnightMs = day * MS_PER_DAY;
  const before = offsetMs(midnightMs - FARTHEST_OFFSET_MS, timeZone);
  const after = offsetMs(midnightMs + FARTHEST_OFFSET_MS, timeZone);
  if (before === after) return midnightMs - before;
  const midnights = [before, after]
    .map((offset) => midnightMs - offset)
    .filter((epochMs) => offsetMs(epochMs, timeZone) === midnightMs - epochMs);
  if (midnights.length > 0) return Math.min(...midnights);
  return jumpOver(midnightMs, { startMs: midnightMs - after, endMs: midnightMs - before }, timeZone);
}

/** The instant within `span` at which the clock jumps over `midnightMs`, by bisection. */
function jumpOver(midnightMs: number, span: Span, timeZone: string): number {
  let { startMs, endMs } = span;
  while (endMs - startMs > 1) {
    const middle = Math.floor((startMs + endMs) / 2);
    if (wallClockMs(middle, timeZone) >= midnightMs) endMs = middle;
    else startMs = middle;
  }
  return endMs;
}

/**
 * The time that a civil day takes: from its local midnight to the next, 23 to 25 hours where the clocks change. Days
 * follow each other without gap or overlap; a day that a zone skipped has no length.
 * @param timeZone an IANA name
 * @throws RangeError when the zone is unknown
 */
export function civilDaySpan(day: EpochDay, timeZone: string): Span {
  return { startMs: startOfCivilDay(day, timeZone), endMs: startOfCivilDay(day + 1, timeZone) };
}
