/** How well a rain series agrees with a reference: wet days, amounts, and 10-day totals. */
import { at } from '../src/domain/at';
import { WET_DAY_MM } from '../src/domain/fusion/precipitation-equations';

/** Days by what was said and what was so. */
export interface Contingency {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
  readonly correctNegatives: number;
}

export interface OccurrenceSkill {
  /** Heidke skill score: 1 perfect, 0 as good as chance. */
  readonly hss: number;
  /** Of the wet days, how many were called wet. */
  readonly hitRate: number;
  /** Of the days called wet, how many were not. */
  readonly falseAlarmRatio: number;
  /** Days called wet over wet days. */
  readonly frequencyBias: number;
}

export interface AmountSkill {
  readonly correlation: number;
  readonly rmseMm: number;
  readonly maeMm: number;
}

export interface PrecipitationSkill extends OccurrenceSkill {
  readonly days: number;
  /** Bias of the total, % of the reference's. */
  readonly pbiasPct: number;
  /** Standard deviation over the reference's. */
  readonly spreadRatio: number;
  readonly daily: AmountSkill;
  /** Of totals over ten days in a row, none of them missing. */
  readonly tenDay: AmountSkill;
}

/** Compares two series of the same days; a day that either lacks does not count. */
export function precipitationSkill(estimateMm: Float64Array, referenceMm: Float64Array): PrecipitationSkill {
  const isPair = (_: number, day: number) => !Number.isNaN(at(estimateMm, day)) && !Number.isNaN(at(referenceMm, day));
  const estimate = estimateMm.filter(isPair);
  const reference = referenceMm.filter(isPair);
  return {
    days: estimate.length,
    ...occurrenceSkill(contingencyOf(estimate, reference)),
    pbiasPct: 100 * (sum(estimate) / sum(reference) - 1),
    spreadRatio: deviation(estimate) / deviation(reference),
    daily: amountSkill(estimate, reference),
    tenDay: tenDaySkill(estimateMm, referenceMm),
  };
}

/** Counts the wet days of two series. */
export function contingencyOf(estimateMm: Float64Array, referenceMm: Float64Array): Contingency {
  const count = { hits: 0, falseAlarms: 0, misses: 0, correctNegatives: 0 };
  for (let day = 0; day < referenceMm.length; day++) {
    const isSaid = at(estimateMm, day) >= WET_DAY_MM;
    const isSo = at(referenceMm, day) >= WET_DAY_MM;
    count[isSaid ? (isSo ? 'hits' : 'falseAlarms') : isSo ? 'misses' : 'correctNegatives']++;
  }
  return count;
}

/**
 * Scores of a 2 × 2 table.
 * Source: D. S. Wilks, "Statistical Methods in the Atmospheric Sciences", 3rd ed., 2011, section 8.2: hit rate,
 * false alarm ratio, bias ratio, and the Heidke skill score.
 */
export function occurrenceSkill(table: Contingency): OccurrenceSkill {
  const { hits: a, falseAlarms: b, misses: c, correctNegatives: d } = table;
  return {
    hss: (2 * (a * d - b * c)) / ((a + c) * (c + d) + (a + b) * (b + d)),
    hitRate: a / (a + c),
    falseAlarmRatio: b / (a + b),
    frequencyBias: (a + b) / (a + c),
  };
}

/** Totals of ten days in a row from the first day on; NaN where a day is missing. A rest at the end falls away. */
export function tenDayTotals(rainMm: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.floor(rainMm.length / 10) }, (_, block) =>
    sum(rainMm.subarray(10 * block, 10 * block + 10)),
  );
}

function tenDaySkill(estimateMm: Float64Array, referenceMm: Float64Array): AmountSkill {
  const estimate = tenDayTotals(estimateMm);
  const reference = tenDayTotals(referenceMm);
  const isPair = (_: number, block: number) => !Number.isNaN(at(estimate, block) + at(reference, block));
  return amountSkill(estimate.filter(isPair), reference.filter(isPair));
}

function amountSkill(estimate: Float64Array, reference: Float64Array): AmountSkill {
  const errors = estimate.map((value, i) => value - at(reference, i));
  const reference0 = centred(reference);
  const products = centred(estimate).map((value, i) => value * at(reference0, i));
  return {
    correlation: mean(products) / (deviation(estimate) * deviation(reference)),
    rmseMm: Math.sqrt(mean(errors.map((error) => error ** 2))),
    maeMm: mean(errors.map(Math.abs)),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: Float64Array): number {
  return sum(values) / values.length;
}

function centred(values: Float64Array): Float64Array {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

function deviation(values: Float64Array): number {
  return Math.sqrt(mean(centred(values).map((value) => value ** 2)));
}
