/** What the list of kept results shows of one. */
import { countPresent } from '../domain/series';
import { mean, presentOf } from '../domain/statistics/moments';
import type { EpochMs, RunResult, SavedRunSummary } from '../protocol';
import { isSimulated } from '../request';
import { byteSizeOf } from './size';

/** The summary of a result. The mean is that of the days with an ETo; null when there is none. */
export function summarize(result: RunResult, id: string, savedAt: EpochMs): SavedRunSummary {
  const { request, sources, days } = result;
  return {
    id,
    savedAt,
    latitudeDeg: request.latitudeDeg,
    longitudeDeg: request.longitudeDeg,
    start: request.start,
    end: request.end,
    sources: sources.filter(({ dayCount }) => dayCount > 0).map(({ id: source }) => source),
    dayCount: days.et0Mm.length,
    et0DayCount: countPresent(days.et0Mm),
    meanEt0Mm: meanOfPresent(days.et0Mm),
    simulated: isSimulated(sources.map(({ id: source }) => source)),
    sizeBytes: byteSizeOf(result),
  };
}

function meanOfPresent(column: Float64Array): number | null {
  const present = presentOf(column);
  return present.length === 0 ? null : mean(present);
}
