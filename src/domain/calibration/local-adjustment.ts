/**
 * What a short record of a station changes of the estimates for its place: their mean and their spread, later also their
 * course over the year. Each is believed by the years that stand behind it, n/(n + k), and shrunk towards no change.
 */
import { at } from '../at';
import { claimedEdge } from '../band-edge';
import { type EpochDay, monthsOf } from '../calendar';
import { highBound, lowBound } from './band';
import type { LocalAdjustment, LocalBand } from './model';
import { spreadOf } from './spread';

/** Estimates of a period with their band, mm d⁻¹. */
export interface EstimateColumns {
  readonly et0Mm: Float64Array;
  readonly lowMm: Float64Array;
  readonly highMm: Float64Array;
}

/** A day with an estimate and the truth. */
export interface TruthDay {
  /** Index in the columns. */
  readonly day: number;
  readonly month: number;
  readonly et0Mm: number;
  readonly truthMm: number;
}

/** k of each part of the change, years: by cross-validation over the sites of docs/accuracy.md. */
const OFFSET_YEARS = 1;
const SPREAD_YEARS = 2;
const MONTH_YEARS = 4;

const YEAR_DAYS = 365.25;
const MONTH_DAYS = YEAR_DAYS / 12;

/** The change of mean and spread that a record asks for, and of each month's mean where `isMonthly`. */
export function fitAdjustment(days: readonly TruthDay[], isMonthly: boolean): LocalAdjustment {
  const estimate = spreadOf(days.map(({ et0Mm }) => et0Mm));
  const truth = spreadOf(days.map(({ truthMm }) => truthMm));
  const years = days.length / YEAR_DAYS;
  const stretch = estimate.deviation > 0 ? truth.deviation / estimate.deviation : 1;
  const whole: LocalAdjustment = {
    meanMm: estimate.mean,
    offsetMm: (years / (years + OFFSET_YEARS)) * (truth.mean - estimate.mean),
    factor: 1 + (years / (years + SPREAD_YEARS)) * (stretch - 1),
    monthlyMm: new Array<number>(12).fill(0),
  };
  return isMonthly ? { ...whole, monthlyMm: fitMonths(days, whole) } : whole;
}

/** What is left in each month, January first. */
function fitMonths(days: readonly TruthDay[], whole: LocalAdjustment): number[] {
  return whole.monthlyMm.map((_, index) => {
    const own = days.filter(({ month }) => month === index + 1);
    if (own.length === 0) return 0;
    const years = own.length / MONTH_DAYS;
    const rests = own.map(({ et0Mm, month, truthMm }) => truthMm - adjustedEt0(whole, et0Mm, month));
    return (years / (years + MONTH_YEARS)) * spreadOf(rests).mean;
  });
}

/** The adjusted estimate of a day, mm d⁻¹. */
export function adjustedEt0(adjustment: LocalAdjustment, et0Mm: number, month: number): number {
  const { meanMm, offsetMm, factor, monthlyMm } = adjustment;
  return meanMm + factor * (et0Mm - meanMm) + offsetMm + at(monthlyMm, month - 1);
}

/** The adjusted estimates of a period, with the band of the station's record, or that of the estimates where it has none. */
export function adjustEstimate(
  base: EstimateColumns,
  { startDay }: { readonly startDay: EpochDay },
  { adjustment, band }: { readonly adjustment: LocalAdjustment; readonly band: LocalBand | null },
): EstimateColumns {
  const months = monthsOf(startDay, base.et0Mm.length);
  const et0Mm = base.et0Mm.map((value, day) => adjustedEt0(adjustment, value, at(months, day)));
  const own = (bound: typeof lowBound, ownBand: LocalBand) =>
    et0Mm.map((value, day) => bound(ownBand, value, at(months, day)));
  if (band) return { et0Mm, lowMm: own(lowBound, band), highMm: own(highBound, band) };
  const moved = (edge: Float64Array) =>
    et0Mm.map((value, day) => claimedEdge(value, value + at(edge, day) - at(base.et0Mm, day)));
  return { et0Mm, lowMm: moved(base.lowMm), highMm: moved(base.highMm) };
}
