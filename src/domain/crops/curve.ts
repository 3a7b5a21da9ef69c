/**
 * The single crop coefficient through a season (FAO-56 chapter 6, Fig. 34). Before planting and after harvest there is no
 * crop and no coefficient: NaN.
 *
 * The coefficients are the table's own, for a subhumid climate (RHmin ≈ 45 %, wind ≈ 2 m s⁻¹). FAO-56 adjusts them by the
 * mean weather of the whole mid and late season (climate.ts), which a result seldom holds: adjusting by the days that
 * happen to be shown would make the same day's ETc depend on the period chosen, so it is not done here.
 */
import { civilDateOf, type EpochDay, epochDayOf, yearOf } from '../calendar';
import { type SeasonalCrop, STAGES, type Stage, seasonDays } from './crop';
import type { Crop } from './table';

const { min } = Math;

/** Kc on a day of the season, − (FAO-56 Eq. 66). `day` is 1 on the day of planting; NaN outside the season. */
export function kcOnSeasonDay({ kc, stageDays }: Pick<SeasonalCrop, 'kc' | 'stageDays'>, day: number): number {
  const { initial, development, mid, late } = stageDays;
  if (!(day >= 1 && day <= seasonDays(stageDays))) return Number.NaN;
  if (day <= initial) return kc.ini;
  if (day <= initial + development) return kc.ini + ((day - initial) / development) * (kc.mid - kc.ini);
  const aged = day - initial - development - mid;
  return aged <= 0 ? kc.mid : kc.mid + (aged / late) * (kc.end - kc.mid);
}

/** The stage on a day of the season; `undefined` outside it. */
export function stageOnSeasonDay({ stageDays }: Pick<SeasonalCrop, 'stageDays'>, day: number): Stage | undefined {
  if (day < 1) return undefined;
  let daysBefore = 0;
  for (const stage of STAGES) {
    daysBefore += stageDays[stage];
    if (day <= daysBefore) return stage;
  }
  return undefined;
}

/** The first day of the season that a day lies in: the planting, or the latest green-up of a perennial. */
export function seasonStartOf({ kind }: Pick<SeasonalCrop, 'kind'>, plantingDay: EpochDay, day: EpochDay): EpochDay {
  if (kind === 'once') return plantingDay;
  // Of 29 February in a common year, 1 March.
  const { month, day: dayOfMonth } = civilDateOf(plantingDay);
  const thisYear = epochDayOf(yearOf(day), month, dayOfMonth);
  return thisYear <= day ? thisYear : epochDayOf(yearOf(day) - 1, month, dayOfMonth);
}

/**
 * The day of a crop's season that a civil day is: 1 on the day of planting or green-up. A season as long as the year has
 * its last day twice in a leap year.
 */
export function seasonDayOf(
  crop: Pick<SeasonalCrop, 'kind' | 'stageDays'>,
  plantingDay: EpochDay,
  day: EpochDay,
): number {
  const seasonDay = day - seasonStartOf(crop, plantingDay, day) + 1;
  const fillsTheYear = crop.kind === 'yearly' && seasonDays(crop.stageDays) === 365;
  return fillsTheYear ? min(365, seasonDay) : seasonDay;
}

/** A crop and the day on which its season begins. */
export interface CropPlan {
  readonly crop: Crop;
  /** Planting, or a perennial's green-up. A steady crop has a coefficient on any day, whatever this is. */
  readonly plantingDay: EpochDay;
}

/** Kc of a planned crop on a civil day, −; NaN when it does not stand in the field. */
export function kcOn({ crop, plantingDay }: CropPlan, day: EpochDay): number {
  return crop.kind === 'steady' ? crop.kc : kcOnSeasonDay(crop, seasonDayOf(crop, plantingDay, day));
}

/** The stage of a planned crop on a civil day; `undefined` when it has none or does not stand in the field. */
export function stageOn({ crop, plantingDay }: CropPlan, day: EpochDay): Stage | undefined {
  return crop.kind === 'steady' ? undefined : stageOnSeasonDay(crop, seasonDayOf(crop, plantingDay, day));
}
