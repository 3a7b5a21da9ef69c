/**
 * The columns of a snapshot in their order, and how finely each is kept. Part of the format: a new order or another step
 * is a new version.
 */
import type { InputVariable } from '../domain/series';
import type { SourceDays } from '../protocol';

/** Steps in a unit: 100 keeps hundredths. */
export const STEPS_PER_UNIT = {
  /** ETo and all that is added up to it, mm d⁻¹. */
  et0: 100,
  /** A chance, 0–1. */
  chance: 100,
  /** Flags and ratings. */
  bits: 1,
} as const;

/** Each so fine that half a step moves the ETo of a day by about 0.01 mm at the most. */
export const INPUT_STEPS: Readonly<Record<InputVariable, number>> = {
  tempMaxC: 10,
  tempMinC: 10,
  tempMeanC: 20,
  humidityMeanPct: 2,
  wind2mMps: 20,
  shortwaveMjM2: 10,
  precipitationMm: 10,
};

/** The extremes come before their mean, which is expected to lie half-way between them. */
export const INPUT_ORDER = [
  'tempMaxC',
  'tempMinC',
  'tempMeanC',
  'humidityMeanPct',
  'wind2mMps',
  'shortwaveMjM2',
  'precipitationMm',
] as const satisfies readonly InputVariable[];

/** The columns that only some sources have. */
export const OPTIONAL_COLUMNS = [
  'hourlyEt0Mm',
  'correctedEt0Mm',
  'shiftMm',
] as const satisfies readonly (keyof SourceDays)[];

/** Sixty years and their leap days. */
export const MAX_DAYS = 21_915;
