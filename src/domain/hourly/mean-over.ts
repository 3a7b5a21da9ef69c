/** The mean of a track over a span of time, weighted by time, so that samples of any spacing mix rightly. */
import { at } from '../at';
import { type InstantTrack, type IntervalTrack, indexAfter, type Span, type Track } from './tracks';

/** A mean, and the time of the span that it rests on. */
export interface MeanOver {
  /** NaN where nothing is covered. */
  readonly mean: number;
  readonly coveredMs: number;
}

/** The time-weighted mean of a tidy track over a span, in the track's unit. */
export function meanOver(track: Track, span: Span): MeanOver {
  return track.kind === 'instants' ? meanOfInstants(track, span) : meanOfIntervals(track, span);
}

/** Trapezoids between neighbours; a gap wider than `maxGapMs` is not covered. */
function meanOfInstants({ atMs, value, maxGapMs }: InstantTrack, { startMs, endMs }: Span): MeanOver {
  let area = 0;
  let coveredMs = 0;
  for (let right = indexAfter(atMs, startMs); right < atMs.length; right++) {
    const leftMs = at(atMs, right - 1);
    if (leftMs >= endMs) break;
    const gapMs = at(atMs, right) - leftMs;
    // Two samples of one instant span no time; before the first sample the gap is NaN.
    if (!(gapMs > 0 && gapMs <= maxGapMs)) continue;
    const fromMs = Math.max(leftMs, startMs);
    const toMs = Math.min(at(atMs, right), endMs);
    // A straight line has its mean in the middle.
    const middle = ((fromMs + toMs) / 2 - leftMs) / gapMs;
    area += (toMs - fromMs) * (at(value, right - 1) * (1 - middle) + at(value, right) * middle);
    coveredMs += toMs - fromMs;
  }
  return { mean: coveredMs > 0 ? area / coveredMs : Number.NaN, coveredMs };
}

/** Each interval weighs as much as of it lies in the span. */
function meanOfIntervals(track: IntervalTrack, span: Span): MeanOver {
  let area = 0;
  let coveredMs = 0;
  for (let i = indexAfter(track.endMs, span.startMs); at(track.startMs, i) < span.endMs; i++) {
    const overlapMs = Math.min(at(track.endMs, i), span.endMs) - Math.max(at(track.startMs, i), span.startMs);
    area += overlapMs * at(track.value, i);
    coveredMs += overlapMs;
  }
  return { mean: coveredMs > 0 ? area / coveredMs : Number.NaN, coveredMs };
}
