/**
 * Fusion of several sources into one series: for each variable and day, the weighted mean of the sources that have it.
 * Days are never mixed, a source never lends another source a value it does not have, and one source alone is unchanged.
 */
import { at, INPUT_VARIABLES, type InputSeries, type InputVariable, makeColumns } from '../series';
import type { WeightTable } from './weights';

/** One source's inputs, over the same days as the others'. */
export interface FusionSource {
  readonly id: string;
  readonly inputs: InputSeries;
}

/**
 * Fuses sources over one period.
 * @param sources in order of preference: it decides between sources without a weight
 * @throws RangeError when the series do not cover the same days
 */
export function fuseWeightedMean(sources: readonly FusionSource[], weights: WeightTable): InputSeries {
  const first = sources[0];
  if (!first) throw new RangeError('There is nothing to fuse.');
  for (const { id, inputs } of sources) assertSameDays(id, inputs, first.inputs);
  const columns = makeColumns(INPUT_VARIABLES, (name) => fuseColumn(sources, name, weights));
  return { startDay: first.inputs.startDay, ...columns };
}

function assertSameDays(id: string, series: InputSeries, first: InputSeries): void {
  const days = series.tempMaxC.length;
  if (series.startDay !== first.startDay || days !== first.tempMaxC.length) {
    throw new RangeError(
      `${id} covers ${days} days from ${series.startDay}, the first source ${first.tempMaxC.length} from ${first.startDay}.`,
    );
  }
}

function fuseColumn(sources: readonly FusionSource[], name: InputVariable, weights: WeightTable): Float64Array {
  const columns = sources.map(({ inputs }) => inputs[name]);
  const shares = sources.map(({ id }) => weights[id]?.[name] ?? 0);
  const fused = new Float64Array(columns[0]?.length ?? 0);
  for (let day = 0; day < fused.length; day++) fused[day] = fuseDay(columns, shares, day);
  return fused;
}

function fuseDay(columns: readonly Float64Array[], shares: readonly number[], day: number): number {
  let sum = 0;
  let total = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < columns.length; s++) {
    const value = at(columns[s] ?? [], day);
    const share = shares[s] ?? 0;
    if (share === 0 || Number.isNaN(value)) continue;
    sum += share * value;
    total += share;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (total === 0) return firstPresent(columns, day);
  // A mean lies between its values; rounding may leave it an ulp outside, and w·x / w need not give back x.
  return Math.min(high, Math.max(low, sum / total));
}

function firstPresent(columns: readonly Float64Array[], day: number): number {
  for (const column of columns) {
    const value = at(column, day);
    if (!Number.isNaN(value)) return value;
  }
  return Number.NaN;
}
