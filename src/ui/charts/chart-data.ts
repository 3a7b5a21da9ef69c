/** The one place where the columns of a result become what uPlot draws. */
import type { ResultDays, SourceId } from '../../protocol';
import { sourcesWithDays } from '../../share/result-days';

const SECONDS_PER_DAY = 86_400;

/** With more days than this on a screen the lines of the sources hide each other, and dashing them takes half a second. */
const MAX_DAYS_WITH_SOURCES = 1500;

/** A column as uPlot reads it: it takes only null for a gap, a Float64Array holds NaN. */
export function withGaps(column: Float64Array): (number | null)[] {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : value));
}

/** The lines of a chart: the fused ETo, then ETo of each source alone when there are several. */
export interface ChartData {
  readonly sources: readonly SourceId[];
  /** Seconds since 1970-01-01T00:00Z of each day, then one column a line, mm. */
  readonly columns: [number[], ...(number | null)[][]];
}

/** The chart of a result. A single source is the fused line, so it is not drawn twice; of a long period only that is. */
export function chartData(days: ResultDays): ChartData {
  const all = sourcesWithDays(days);
  const lines = all.length > 1 && days.et0Mm.length <= MAX_DAYS_WITH_SOURCES ? all : [];
  const seconds = Array.from(days.et0Mm, (_, i) => (days.startDay + i) * SECONDS_PER_DAY);
  return {
    sources: lines.map(([id]) => id),
    columns: [seconds, withGaps(days.et0Mm), ...lines.map(([, source]) => withGaps(source.et0Mm))],
  };
}
