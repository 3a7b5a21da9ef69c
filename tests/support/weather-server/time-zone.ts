/** Open-Meteo's clock: one fixed offset, that of the moment of the request, for the whole series. */
import tzLookup from '@photostructure/tz-lookup';
import type { Point } from './answer';

export interface LocalClock {
  readonly timezone: string;
  readonly abbreviation: string;
  readonly utcOffsetSeconds: number;
}

/** Whether `name` is a time zone that can be asked for. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** `GMT-3`, `GMT+5:30`, `GMT`. */
function offsetName(timeZone: string, epochMs: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(epochMs);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
}

function secondsOf(abbreviation: string): number {
  const match = /^GMT([+-])(\d{1,2})(?::(\d{2}))?$/.exec(abbreviation);
  if (!match) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60;
  return match[1] === '-' ? -seconds : seconds;
}

/** The clock of a named zone, or of the zone of the point for `auto`, with the offset in force now. */
export function localClockOf(name: string, point: Point, nowMs: number): LocalClock {
  const timezone = name === 'auto' ? tzLookup(point.latitudeDeg, point.longitudeDeg) : name;
  const abbreviation = offsetName(timezone, nowMs);
  return { timezone, abbreviation, utcOffsetSeconds: secondsOf(abbreviation) };
}
