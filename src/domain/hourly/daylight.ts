/** When the sun is above the horizon on a civil day. */
import { dayOfYear, type EpochDay, MS_PER_DAY } from '../calendar';
import { daylightHours, solarDeclination, sunsetHourAngle } from '../solar';
import type { Span } from './tracks';

const HOUR_MS = 3_600_000;

/** Sc, the seasonal correction for solar time, h: how early the sun is on a day of the year (FAO-56 Eq. 32 and 33). */
export function seasonalCorrection(dayOfYear: number): number {
  const b = (2 * Math.PI * (dayOfYear - 81)) / 364;
  return 0.1645 * Math.sin(2 * b) - 0.1255 * Math.cos(b) - 0.025 * Math.sin(b);
}

/** A civil day at a point: the day, its time, and degrees north and east. */
export interface CivilDayAtPoint {
  readonly day: EpochDay;
  readonly span: Span;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/**
 * The time from sunrise to sunset (FAO-56 Eq. 25, 31 and 34), as far as it lies in the civil day; without length in the
 * polar night.
 */
export function daylightSpan({ day, span, latitudeDeg, longitudeDeg }: CivilDayAtPoint): Span {
  const j = dayOfYear(day);
  const meanNoonMs = day * MS_PER_DAY + (12 - longitudeDeg / 15 - seasonalCorrection(j)) * HOUR_MS;
  // Near the date line the solar day of this date at this longitude may be the neighbour of the civil one.
  const noonMs = meanNoonMs + Math.round(((span.startMs + span.endMs) / 2 - meanNoonMs) / MS_PER_DAY) * MS_PER_DAY;
  const halfMs = (daylightHours(sunsetHourAngle(latitudeDeg, solarDeclination(j))) / 2) * HOUR_MS;
  // At least empty: the sun's day and the civil day of some zones lie hours apart.
  const startMs = Math.max(noonMs - halfMs, span.startMs);
  return { startMs, endMs: Math.max(startMs, Math.min(noonMs + halfMs, span.endMs)) };
}
