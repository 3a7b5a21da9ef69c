/**
 * A variable over time as providers give it: irregular, with gaps, at instants or over intervals. Times are instants in
 * whole ms since 1970-01-01T00:00Z, so that only `civil-day.ts` knows of time zones.
 */
import { at } from '../at';

/** The time from `startMs` up to and without `endMs`. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** Values at instants, in ascending order. Between neighbours at most `maxGapMs` apart the value is read as linear. */
export interface InstantTrack {
  readonly kind: 'instants';
  readonly atMs: Float64Array;
  readonly value: Float64Array;
  readonly maxGapMs: number;
}

/** Values over intervals, in ascending order: constant over each, or the total of each. */
export interface IntervalTrack {
  readonly kind: 'intervals';
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  readonly value: Float64Array;
}

/** One variable over time; NaN is missing. */
export type Track = InstantTrack | IntervalTrack;

/** A value at an instant. */
export interface InstantSample {
  readonly atMs: number;
  readonly value: number;
}

/** A value over an interval. */
export interface IntervalSample extends Span {
  readonly value: number;
}

/** A track of instants from samples in any order; missing values are left out. */
export function instantTrack(samples: readonly InstantSample[], maxGapMs: number): InstantTrack {
  const present = samples.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.atMs - b.atMs);
  return {
    kind: 'instants',
    atMs: Float64Array.from(present, ({ atMs }) => atMs),
    value: Float64Array.from(present, ({ value }) => value),
    maxGapMs,
  };
}

/** A track of intervals from samples in any order; missing values and intervals without length are left out. */
export function intervalTrack(samples: readonly IntervalSample[]): IntervalTrack {
  const present = samples
    .filter(({ startMs, endMs, value }) => endMs > startMs && Number.isFinite(value))
    .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
  return {
    kind: 'intervals',
    startMs: Float64Array.from(present, ({ startMs }) => startMs),
    endMs: Float64Array.from(present, ({ endMs }) => endMs),
    value: Float64Array.from(present, ({ value }) => value),
  };
}

/** The same intervals in order, without the missing ones. They may overlap, as a provider's extremes do. */
export function tidyIntervals(track: IntervalTrack): IntervalTrack {
  return intervalTrack(intervalSamples(track));
}

/**
 * The same intervals in order and without overlap, so that no time counts twice: where two overlap, the one that starts
 * first stands, and of two that start together the shorter one.
 */
export function disjointIntervals(track: IntervalTrack): IntervalTrack {
  let reachedMs = Number.NEGATIVE_INFINITY;
  const disjoint = intervalSamples(tidyIntervals(track)).filter(({ startMs, endMs }) => {
    if (startMs < reachedMs) return false;
    reachedMs = endMs;
    return true;
  });
  return intervalTrack(disjoint);
}

/** The same track in order, without missing values, no time given twice: what the functions over spans expect. */
export function tidyTrack(track: Track): Track {
  if (track.kind === 'intervals') return disjointIntervals(track);
  return instantTrack(
    Array.from(track.atMs, (atMs, i) => ({ atMs, value: at(track.value, i) })),
    track.maxGapMs,
  );
}

/** The intervals of a track one by one. */
export function intervalSamples({ startMs, endMs, value }: IntervalTrack): IntervalSample[] {
  return Array.from(startMs, (start, i) => ({ startMs: start, endMs: at(endMs, i), value: at(value, i) }));
}

/** The index of the first element greater than `limit` in an ascending column; its length when there is none. */
export function indexAfter(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(ascending, middle) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What a tidy track says at an instant; NaN where it says nothing. */
export function valueAt(track: Track, atMs: number): number {
  return track.kind === 'intervals' ? intervalValueAt(track, atMs) : instantValueAt(track, atMs);
}

function intervalValueAt({ startMs, endMs, value }: IntervalTrack, atMs: number): number {
  const index = indexAfter(startMs, atMs) - 1;
  return atMs < at(endMs, index) ? at(value, index) : Number.NaN;
}

function instantValueAt(track: InstantTrack, atMs: number): number {
  const next = indexAfter(track.atMs, atMs);
  const leftMs = at(track.atMs, next - 1);
  const left = at(track.value, next - 1);
  if (leftMs === atMs) return left;
  const gapMs = at(track.atMs, next) - leftMs;
  if (!(gapMs <= track.maxGapMs)) return Number.NaN;
  return left + ((at(track.value, next) - left) * (atMs - leftMs)) / gapMs;
}
