/** What every export needs of a result's days. */
import { at } from '../domain/at';
import { type Quality, qualityName } from '../domain/quality/rating';
import type { ResultDays, RunResult, SourceDays, SourceId } from '../protocol';
import { isSimulated, SOURCE_IDS } from '../request';

/** The rating of day `index`; null on a day without ETo, whatever was stored. */
export function ratingOf(days: ResultDays, index: number): Exclude<Quality, 'NONE'> | null {
  return Number.isNaN(at(days.et0Mm, index)) ? null : qualityName(days.quality[index]);
}

/** The sources that a result has days of, in the order of every list. */
export function sourcesWithDays({ bySource }: ResultDays): readonly (readonly [SourceId, SourceDays])[] {
  return SOURCE_IDS.flatMap((id) => {
    const days = bySource[id];
    return days ? [[id, days] as const] : [];
  });
}

/** Whether a result stands on the simulated climate and must say so wherever it is shown. */
export function isSimulatedResult(result: RunResult): boolean {
  return isSimulated(result.sources.map(({ id }) => id));
}
