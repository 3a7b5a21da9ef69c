/** Dates, and ends of hours in local standard time, as a file writes them. */
import { parseIsoDate } from '../../src/domain/calendar';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const CLOCK = /^(\d{1,2})(?::(\d{2}))?(?::00(?:\.0+)?)?$/;
const TIMED = /^(\d{4}-\d{2}-\d{2})[T ]+(\S+)$/;

/** `2000-07-01`, or `undefined`. */
export function parseDay(text: string): number | undefined {
  return parseIsoDate(text.trim());
}

/** `16:00`, `16` or `24:00` in ms since midnight, or `undefined`. */
function parseClock(text: string): number | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return minutes <= 24 * 60 && Number(match[2] ?? 0) < 60 ? minutes * MINUTE_MS : undefined;
}

/**
 * The end of an hour, as ms since 1970-01-01T00:00 **on its own clock**, from `2000-07-01T16:00`, `2000-07-01 16:00` or
 * `2000-07-01 24:00`. A zone after the time is refused: the clock is the one of --utc-offset.
 */
export function parseEndOfHour(text: string): number | undefined {
  const match = TIMED.exec(text.trim());
  const day = parseIsoDate(match?.[1] ?? '');
  const clockMs = parseClock(match?.[2] ?? '');
  return day === undefined || clockMs === undefined ? undefined : day * DAY_MS + clockMs;
}
