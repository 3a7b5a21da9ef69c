/** A season laid out on the calendar. */
import type { EpochDay } from '../calendar';
import { type SeasonalCrop, STAGES, type Stage } from './crop';
import { kcOnSeasonDay, seasonStartOf } from './curve';

/** A stage with its first and last day, and Kc on them, −. */
export interface StageSpan {
  readonly stage: Stage;
  readonly firstDay: EpochDay;
  readonly lastDay: EpochDay;
  readonly firstKc: number;
  readonly lastKc: number;
}

/** The stages of the season that `day` lies in, or of the latest one before it. */
export function stageSpans(crop: SeasonalCrop, plantingDay: EpochDay, day: EpochDay): readonly StageSpan[] {
  const seasonStart = seasonStartOf(crop, plantingDay, day);
  let daysBefore = 0;
  return STAGES.map((stage) => {
    const first = daysBefore + 1;
    const last = daysBefore + crop.stageDays[stage];
    daysBefore = last;
    return {
      stage,
      firstDay: seasonStart + first - 1,
      lastDay: seasonStart + last - 1,
      firstKc: kcOnSeasonDay(crop, first),
      lastKc: kcOnSeasonDay(crop, last),
    };
  });
}
