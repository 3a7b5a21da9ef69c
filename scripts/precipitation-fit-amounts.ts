/** The part of the fit that concerns amounts: the shares of the sources and the power law of wet days. */
import { at } from '../src/domain/at';
import type { PrecipitationCombination } from '../src/domain/fusion/precipitation';
import { dryDayAmount, meanRain, wetDayAmount, wetPredictor } from '../src/domain/fusion/precipitation-equations';
import { solveSymmetric } from '../src/domain/linear-algebra';
import { logisticProbabilities } from './precipitation-logistic';
import { tenDayTotals } from './precipitation-skill';

/** The days of one site that all sources of a combination and the reference have, others being NaN. */
export interface Sample {
  readonly columns: readonly Float64Array[];
  readonly reference: Float64Array;
}

/**
 * The shares by least squares on 10-day totals, without intercept, none negative, scaled to the sum 1. Totals, because
 * they hardly depend on the hour at which a day is cut, and are what a water balance adds up.
 */
export function sharesOf(samples: readonly Sample[]): number[] {
  const blocks = samples.map(({ columns, reference }) => [...columns, reference].map(tenDayTotals));
  const product = (i: number, j: number) =>
    blocks.reduce(
      (sum, columns) => sum + dot(columns.at(i) ?? new Float64Array(), columns.at(j) ?? new Float64Array()),
      0,
    );
  const indices = (samples[0]?.columns ?? []).map((_, i) => i);
  const normal = indices.map((i) => indices.map((j) => product(i, j)));
  const right = indices.map((i) => product(i, -1));
  const free = Array.from(solveSymmetric(normal, right), (share) => Math.max(0, share));
  const total = free.reduce((sum, share) => sum + share, 0);
  return free.map((share) => rounded(share / total));
}

/** Sum of products over what is not missing in either. */
function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => {
    const term = value * at(b, i);
    return Number.isNaN(term) ? sum : sum + term;
  }, 0);
}

type Occurrence = Pick<PrecipitationCombination, 'intercept' | 'slopes' | 'wetFromProbability'>;
type Amounts = Pick<PrecipitationCombination, 'scale' | 'exponent'>;

/** What the amounts are made of on each day. */
interface MeanDay {
  readonly meanMm: number;
  readonly isWet: boolean;
}

/** Of the exponents, each with the scale that gives the reference's total, the one with the best 10-day totals. */
export function amountsOf(
  samples: readonly Sample[],
  occurrence: Occurrence,
  shares: readonly number[],
  exponents: readonly number[],
): Amounts {
  const days = samples.map((sample) => meanDays(sample, occurrence, shares));
  const totalMm = samples.reduce((sum, { reference }) => sum + present(reference), 0);
  const tried = exponents.map((exponent) => {
    const scale = rounded(scaleFor(days.flat(), totalMm, exponent));
    const errors = samples.map(({ reference }, i) => tenDayError(days[i] ?? [], reference, { scale, exponent }));
    return { scale, exponent, error: errors.reduce((sum, error) => sum + error, 0) };
  });
  const { scale, exponent } = tried.reduce((best, next) => (next.error < best.error ? next : best));
  return { scale, exponent };
}

function meanDays({ columns, reference }: Sample, occurrence: Occurrence, shares: readonly number[]): MeanDay[] {
  const predictors = columns.map((column) => column.map(wetPredictor));
  const probabilities = logisticProbabilities(predictors, [occurrence.intercept, ...occurrence.slopes]);
  return Array.from(reference, (_, day) => ({
    meanMm: meanRain(
      columns.map((column) => at(column, day)),
      shares,
    ),
    isWet: at(probabilities, day) >= occurrence.wetFromProbability,
  }));
}

/** The scale with which the amounts have this total; the total grows with it, so halving the interval finds it. */
function scaleFor(days: readonly MeanDay[], totalMm: number, exponent: number): number {
  const dryMm = days.reduce((sum, { meanMm, isWet }) => (!isWet && meanMm >= 0 ? sum + dryDayAmount(meanMm) : sum), 0);
  const wetMm = Float64Array.from(days.filter(({ isWet }) => isWet).map(({ meanMm }) => meanMm ** exponent));
  let low = 0;
  let high = 100;
  for (let step = 0; step < 30; step++) {
    const scale = (low + high) / 2;
    // The powers are there already: an exponent of 1 adds none.
    const sum = wetMm.reduce((total, power) => total + wetDayAmount(power, scale, 1), dryMm);
    if (sum < totalMm) low = scale;
    else high = scale;
  }
  return (low + high) / 2;
}

function amountOf({ meanMm, isWet }: MeanDay, { scale, exponent }: Amounts): number {
  return isWet ? wetDayAmount(meanMm, scale, exponent) : dryDayAmount(meanMm);
}

function tenDayError(days: readonly MeanDay[], reference: Float64Array, amounts: Amounts): number {
  const estimate = tenDayTotals(Float64Array.from(days, (day) => amountOf(day, amounts)));
  const truth = tenDayTotals(reference);
  return present(estimate.map((value, i) => (value - at(truth, i)) ** 2));
}

function present(values: Float64Array): number {
  return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
}

/** Four decimals: more than the data can tell, and few bytes. */
export function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
