import { type InstantTrack, type IntervalTrack, instantTrack, intervalTrack } from '../domain/hourly/tracks';
import type { EpochMs } from '../protocol';

const HOUR_MS = 3_600_000;
/** Two hours that fail in a row are bridged, a longer silence is a gap. */
export const LONGEST_GAP_MS = 3 * HOUR_MS;

/** What is known of an instant, each full hour or thereabouts; a NaN in it is missing. */
interface Hourly {
  readonly atMs: EpochMs;
}

/** A variable as it is at each instant. */
export function atInstants<Hour extends Hourly>(hours: readonly Hour[], pick: (hour: Hour) => number): InstantTrack {
  return instantTrack(
    hours.map((hour) => ({ atMs: hour.atMs, value: pick(hour) })),
    LONGEST_GAP_MS,
  );
}

/** The mean or the total of the sixty minutes that end at each instant. */
export function overTheHourBefore<Hour extends Hourly>(
  hours: readonly Hour[],
  pick: (hour: Hour) => number,
): IntervalTrack {
  return intervalTrack(hours.map((hour) => ({ startMs: hour.atMs - HOUR_MS, endMs: hour.atMs, value: pick(hour) })));
}
