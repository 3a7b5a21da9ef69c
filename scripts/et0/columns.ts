/** The columns that a file may have, and which values can be ones. */
import { PHYSICAL_LIMITS } from '../../src/domain/quality/limits';

/** Every number that a row may hold, named as in the header of the file. */
export const NUMBER_COLUMNS = [
  'tmax_c',
  'tmin_c',
  'tmean_c',
  't_c',
  'tdew_c',
  'ea_kpa',
  'rhmax_pct',
  'rhmin_pct',
  'rhmean_pct',
  'wind_mps',
  'rs_mj_m2',
  'sunshine_h',
] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** The columns that name the day or the hour of a row. */
export const LABEL_COLUMNS = ['date', 'time'] as const;

export type Step = 'daily' | 'hourly';

/** What the equation of a step has no use for. */
export const UNUSED_COLUMNS: Readonly<Record<Step, readonly NumberColumn[]>> = {
  daily: ['t_c'],
  hourly: ['tmax_c', 'tmin_c', 'tmean_c', 'rhmax_pct', 'rhmin_pct', 'sunshine_h'],
};

interface Range {
  readonly min: number;
  readonly max: number;
}

const TEMPERATURE = PHYSICAL_LIMITS.tempMaxC;
const HUMIDITY = PHYSICAL_LIMITS.humidityMeanPct;

/** The largest Ra of an hour that there is: 0.082 MJ m⁻² min⁻¹ with the sun in the zenith and at its nearest. */
const MOST_SUN_MJ_M2_HOUR = 0.082 * 60 * 1.033;

/** What a pyranometer may show below zero at night: 15 W m⁻² (ISO 9060, first class), MJ m⁻² h⁻¹. */
const ZERO_OFFSET_MJ_M2_HOUR = 0.054;

/** A value outside these is a fault or another unit, not weather. */
export type ValueRanges = Readonly<Record<NumberColumn, Range>>;

/** The ranges of a step. The vapour pressure is bounded by e° at 60 °C. */
export function valueRanges(step: Step, periodHours: number): ValueRanges {
  const hourlySun = { min: -ZERO_OFFSET_MJ_M2_HOUR * periodHours, max: MOST_SUN_MJ_M2_HOUR * periodHours };
  return {
    tmax_c: TEMPERATURE,
    tmin_c: TEMPERATURE,
    tmean_c: TEMPERATURE,
    t_c: TEMPERATURE,
    tdew_c: TEMPERATURE,
    ea_kpa: { min: 0, max: 20 },
    rhmax_pct: HUMIDITY,
    rhmin_pct: HUMIDITY,
    rhmean_pct: HUMIDITY,
    wind_mps: PHYSICAL_LIMITS.wind2mMps,
    rs_mj_m2: step === 'daily' ? PHYSICAL_LIMITS.shortwaveMjM2 : hourlySun,
    sunshine_h: { min: 0, max: 24 },
  };
}
