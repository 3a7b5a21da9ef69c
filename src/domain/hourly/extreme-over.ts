/** The highest and the lowest value over a span of time. */
import { at } from '../at';
import { type IntervalTrack, indexAfter, type Span, type Track } from './tracks';

/** Where the extremes of a variable are to be found. */
export interface ExtremeTracks {
  /** The variable itself, tidy. */
  readonly samples: Track;
  /** The provider's own extremes over intervals, in order of their starts; they may overlap. */
  readonly extremes?: IntervalTrack | undefined;
}

/**
 * The highest value over a span: of the samples in it (those on its borders included) and of the provider's maxima whose
 * interval lies at least half in it. NaN where there is neither.
 */
export function maxOver(tracks: ExtremeTracks, span: Span): number {
  return extremeOver(Math.max, tracks, span);
}

/** The lowest value over a span; found as `maxOver` finds the highest. */
export function minOver(tracks: ExtremeTracks, span: Span): number {
  return extremeOver(Math.min, tracks, span);
}

type Pick = (a: number, b: number) => number;

function extremeOver(pick: Pick, { samples, extremes }: ExtremeTracks, span: Span): number {
  let found = Number.NaN;
  const see = (value: number) => {
    found = Number.isNaN(found) ? value : pick(found, value);
  };
  eachSample(samples, span, see);
  if (extremes) eachMostlyInside(extremes, span, see);
  return found;
}

function eachSample(track: Track, span: Span, see: (value: number) => void): void {
  if (track.kind === 'intervals') {
    for (let i = indexAfter(track.endMs, span.startMs); at(track.startMs, i) < span.endMs; i++) see(at(track.value, i));
    return;
  }
  const end = indexAfter(track.atMs, span.endMs);
  for (let i = indexAfter(track.atMs, span.startMs - 1); i < end; i++) see(at(track.value, i));
}

function eachMostlyInside(track: IntervalTrack, span: Span, see: (value: number) => void): void {
  // What lies at least half in the span is at most twice as long, and so starts at most one length of the span before it.
  const earliestMs = 2 * span.startMs - span.endMs;
  for (let i = indexAfter(track.startMs, earliestMs - 1); at(track.startMs, i) < span.endMs; i++) {
    const startMs = at(track.startMs, i);
    const endMs = at(track.endMs, i);
    const overlapMs = Math.min(endMs, span.endMs) - Math.max(startMs, span.startMs);
    if (2 * overlapMs >= endMs - startMs) see(at(track.value, i));
  }
}
