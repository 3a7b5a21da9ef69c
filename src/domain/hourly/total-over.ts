/** The total of a track of totals over a span of time. */
import { at } from '../at';
import { type IntervalTrack, indexAfter, type Span } from './tracks';

/** A total, and the time of the span that it rests on. */
export interface TotalOver {
  /** NaN where nothing is covered. */
  readonly total: number;
  readonly coveredMs: number;
}

/**
 * The total over a span, in the track's unit: an interval that lies across its border is shared out by time, so that
 * what one span does not get its neighbour does.
 * @param track tidy; each value is the total of its interval
 */
export function totalOver(track: IntervalTrack, span: Span): TotalOver {
  let total = 0;
  let coveredMs = 0;
  for (let i = indexAfter(track.endMs, span.startMs); at(track.startMs, i) < span.endMs; i++) {
    const startMs = at(track.startMs, i);
    const endMs = at(track.endMs, i);
    const overlapMs = Math.min(endMs, span.endMs) - Math.max(startMs, span.startMs);
    total += at(track.value, i) * (overlapMs / (endMs - startMs));
    coveredMs += overlapMs;
  }
  return { total: coveredMs > 0 ? total : Number.NaN, coveredMs };
}
