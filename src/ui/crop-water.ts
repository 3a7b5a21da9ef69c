/** What the address and a result say together about a crop's water. */
import { cropChoice } from '../domain/crops/choice';
import { seasonDays } from '../domain/crops/crop';
import type { CropPlan } from '../domain/crops/curve';
import { type IrrigationTotals, irrigationOf } from '../domain/crops/irrigation';
import type { Crop } from '../domain/crops/table';
import type { CropsText } from '../i18n/crops';
import { formatDay, formatPeriod } from '../i18n/format';
import { formatWithUnit } from '../i18n/units';
import type { ResultDays } from '../protocol';
import type { ResultView } from '../share/view-query';
import { cropName } from './crop-words';

export type CropWater =
  | { readonly kind: 'undated'; readonly crop: Crop }
  /** The crop does not stand in the field on any day shown. */
  | { readonly kind: 'outside'; readonly plan: CropPlan }
  /** No day of the crop has both ETo and rain. */
  | { readonly kind: 'uncounted' }
  | {
      readonly kind: 'counted';
      /** Absent for the reference grass. */
      readonly plan: CropPlan | undefined;
      readonly totals: IrrigationTotals;
      readonly kc: Float64Array;
    };

type Weather = Pick<ResultDays, 'startDay' | 'et0Mm' | 'precipitationMm'>;

/** The water of the crop that is chosen, over the days of a result. */
export function cropWater(view: Pick<ResultView, 'crop' | 'planted'>, weather: Weather): CropWater {
  const choice = cropChoice(view.crop, view.planted);
  if (choice.kind === 'undated') return choice;
  const plan = choice.kind === 'planned' ? choice.plan : undefined;
  const { days, totals } = irrigationOf(weather, plan);
  if (plan && totals.outsideDayCount === weather.et0Mm.length) return { kind: 'outside', plan };
  return totals.dayCount === 0 ? { kind: 'uncounted' } : { kind: 'counted', plan, totals, kc: days.kc };
}

/** What the period asks of irrigation, in a sentence; `undefined` where the date's own field says it. */
export function waterSentence(t: CropsText, water: CropWater, { startDay, et0Mm }: Weather): string | undefined {
  if (water.kind === 'outside') return undefined;
  if (water.kind === 'undated') return t('crops.plantedNeeded');
  if (water.kind === 'uncounted') return t('crops.noDays');
  const { etcMm, effectiveRainMm, netIrrigationMm } = water.totals;
  const depth = (mm: number) => formatWithUnit('waterDepth', mm);
  const said = {
    period: formatPeriod(startDay, startDay + et0Mm.length - 1),
    crop: water.plan ? cropName(t, water.plan.crop) : t('crops.grass'),
    etc: depth(etcMm),
    rain: depth(effectiveRainMm),
  };
  return netIrrigationMm > 0 ? t('crops.needed', { ...said, net: depth(netIrrigationMm) }) : t('crops.covered', said);
}

/** Why a planting date leaves nothing to show, in words; `undefined` when it leaves something. */
export function datesProblem(t: CropsText, water: CropWater, weather: Weather): string | undefined {
  if (water.kind !== 'outside' || water.plan.crop.kind === 'steady') return undefined;
  const { crop, plantingDay } = water.plan;
  if (crop.kind === 'yearly') return t('crops.resting');
  const lastDay = weather.startDay + weather.et0Mm.length - 1;
  if (plantingDay > lastDay) return t('crops.plantedAfter', { last: formatDay(lastDay) });
  const harvest = formatDay(plantingDay + seasonDays(crop.stageDays) - 1);
  return t('crops.harvestedBefore', { harvest, first: formatDay(weather.startDay) });
}
