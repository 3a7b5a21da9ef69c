/** The one place where the columns of a result become what uPlot draws. */
import { hasFlag } from '../../domain/quality/flags';
import { at, countPresent } from '../../domain/series';
import type { ResultDays, SourceId } from '../../protocol';
import { sourcesWithDays } from '../../share/result-days';

const SECONDS_PER_DAY = 86_400;

/** With more days than this on a screen the lines of the sources hide each other, and dashing them takes half a second. */
const MAX_DAYS_WITH_SOURCES = 1500;

/** A column as uPlot reads it: it takes only null for a gap, a Float64Array holds NaN. */
export function withGaps(column: Float64Array): (number | null)[] {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : value));
}

/** Rings around single days are told apart up to a year and its margins. */
const MAX_DAYS_WITH_RINGS = 400;

/**
 * The lines of a chart: the fused ETo, then ETo of each source alone when there are several; after them the days with an
 * estimated input, where there are any, and the upper and the lower edge of the 90 % band.
 */
export interface ChartData {
  readonly sources: readonly SourceId[];
  readonly hasEstimates: boolean;
  readonly hasBand: boolean;
  /** Seconds since 1970-01-01T00:00Z of each day, then one column a line, mm. */
  readonly columns: [number[], ...(number | null)[][]];
}

/**
 * The chart of a result. A single source is the fused line, so it is not drawn twice; one that lacks an input on every day
 * has no line; of a long period only the fused line is drawn.
 */
export function chartData(days: ResultDays): ChartData {
  const all = sourcesWithDays(days);
  const isDrawn = all.length > 1 && days.et0Mm.length <= MAX_DAYS_WITH_SOURCES;
  const lines = isDrawn ? all.filter(([, { et0Mm }]) => countPresent(et0Mm) > 0) : [];
  const seconds = Array.from(days.et0Mm, (_, i) => (days.startDay + i) * SECONDS_PER_DAY);
  const estimates = estimatedDays(days);
  const hasBand = countPresent(days.et0LowMm) > 0;
  return {
    sources: lines.map(([id]) => id),
    hasEstimates: estimates !== undefined,
    hasBand,
    columns: [
      seconds,
      withGaps(days.et0Mm),
      ...lines.map(([, source]) => withGaps(source.et0Mm)),
      ...(estimates ? [estimates] : []),
      ...(hasBand ? [withGaps(days.et0HighMm), withGaps(days.et0LowMm)] : []),
    ],
  };
}

/** ETo on the days with an estimated input; undefined where there are none, or too many days to tell them apart. */
function estimatedDays({ et0Mm, flags }: ResultDays): (number | null)[] | undefined {
  if (et0Mm.length > MAX_DAYS_WITH_RINGS || !flags.some((bits) => hasFlag(bits, 'estimated-value'))) return undefined;
  return withGaps(et0Mm.map((value, day) => (hasFlag(at(flags, day), 'estimated-value') ? value : Number.NaN)));
}
