/** What a crop needs beside the rain (FAO-56 chapter 6 and 8): nothing here knows what the soil still holds. */
import { at } from '../at';
import type { EpochDay } from '../calendar';
import { type CropPlan, kcOn } from './curve';

/** FAO-56 chapter 8: a day's rain below about this share of ETo is normally entirely evaporated and is ignored. */
const IGNORED_RAIN_SHARE = 0.2;

/** Crop evapotranspiration under standard conditions, mm d⁻¹ (FAO-56 Eq. 58). */
function cropEt(kc: number, et0Mm: number): number {
  return kc * et0Mm;
}

/**
 * Effective rain of a day, mm (FAO-56 chapter 8, single crop coefficient): all of it, or nothing when it is less than
 * 0.2 ETo. What runs off or drains below the roots is not taken away, so after heavy rain it is an upper bound. The
 * monthly formulas (USDA SCS) do not hold for days.
 */
export function effectiveRain(precipitationMm: number, et0Mm: number): number {
  if (Number.isNaN(precipitationMm) || Number.isNaN(et0Mm)) return Number.NaN;
  return precipitationMm < IGNORED_RAIN_SHARE * et0Mm ? 0 : precipitationMm;
}

/** Days as columns; element `i` is `startDay + i`; NaN is missing, or a day without the crop. */
export interface IrrigationDays {
  /** Kc, −. */
  readonly kc: Float64Array;
  /** ETc, mm d⁻¹. */
  readonly etcMm: Float64Array;
  /** Effective rain, mm d⁻¹, on the days of the crop. */
  readonly effectiveRainMm: Float64Array;
  /** What irrigation had to give from the first day to this one, mm: max(0, Σ ETc − Σ effective rain). */
  readonly netIrrigationMm: Float64Array;
}

/** Sums over the days that have both ETc and effective rain, mm. */
export interface IrrigationTotals {
  readonly etcMm: number;
  readonly effectiveRainMm: number;
  /** max(0, ETc − effective rain) of the whole period: rain of one day serves the others. */
  readonly netIrrigationMm: number;
  /** Days summed. */
  readonly dayCount: number;
  /** Days of the crop without ETo or rain: they are in none of the sums. */
  readonly missingDayCount: number;
  /** Days of the period on which the crop does not stand in the field. */
  readonly outsideDayCount: number;
}

/** The weather that irrigation asks of a result. */
export interface IrrigationWeather {
  readonly startDay: EpochDay;
  readonly et0Mm: Float64Array;
  readonly precipitationMm: Float64Array;
}

/** ETc, effective rain and net irrigation of a period; without a plan for the reference grass, Kc = 1. */
export function irrigationOf(
  { startDay, et0Mm, precipitationMm }: IrrigationWeather,
  plan: CropPlan | undefined,
): { readonly days: IrrigationDays; readonly totals: IrrigationTotals } {
  const kc = et0Mm.map((_, i) => (plan ? kcOn(plan, startDay + i) : 1));
  const etcMm = et0Mm.map((et0, i) => cropEt(at(kc, i), et0));
  const effectiveRainMm = et0Mm.map((et0, i) =>
    Number.isNaN(at(kc, i)) ? Number.NaN : effectiveRain(at(precipitationMm, i), et0),
  );
  return balance({ kc, etcMm, effectiveRainMm });
}

function balance(columns: Omit<IrrigationDays, 'netIrrigationMm'>): ReturnType<typeof irrigationOf> {
  const { kc, etcMm, effectiveRainMm } = columns;
  const netIrrigationMm = new Float64Array(kc.length).fill(Number.NaN);
  const sums = {
    etcMm: 0,
    effectiveRainMm: 0,
    netIrrigationMm: 0,
    dayCount: 0,
    missingDayCount: 0,
    outsideDayCount: 0,
  };
  for (let i = 0; i < kc.length; i++) {
    const lack = at(etcMm, i) - at(effectiveRainMm, i);
    if (Number.isNaN(at(kc, i))) sums.outsideDayCount++;
    else if (Number.isNaN(lack)) sums.missingDayCount++;
    else {
      sums.dayCount++;
      sums.etcMm += at(etcMm, i);
      sums.effectiveRainMm += at(effectiveRainMm, i);
      sums.netIrrigationMm = Math.max(0, sums.etcMm - sums.effectiveRainMm);
      netIrrigationMm[i] = sums.netIrrigationMm;
    }
  }
  return { days: { ...columns, netIrrigationMm }, totals: sums };
}
