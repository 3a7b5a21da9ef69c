/**
 * Fusion of several sources into one series: for each variable and day, the weighted mean of the sources that have it.
 * Days are never mixed, a source never lends another source a value it does not have, and one source alone is unchanged.
 */
import { at } from '../at';
import { INPUT_VARIABLES, type InputSeries, type InputVariable, makeColumns } from '../series';
import type { WeightTable } from './weight-table';

/** One source's inputs, over the same days as the others'. */
export interface FusionSource {
  readonly id: string;
  readonly inputs: InputSeries;
}

/** A column and its weight. */
interface Share {
  readonly column: Float64Array;
  readonly weight: number;
}

/**
 * Fuses sources over one period. For each variable and day the first tier with a value serves alone.
 * @param tiers tables of weights in order of trust; a source in no table is not used
 * @throws RangeError when the series do not cover the same days
 */
export function fuseWeightedMean(sources: readonly FusionSource[], tiers: readonly WeightTable[]): InputSeries {
  const first = sources[0];
  if (!first) throw new RangeError('There is nothing to fuse.');
  for (const { id, inputs } of sources) assertSameDays(id, inputs, first.inputs);
  const length = first.inputs.tempMaxC.length;
  const columns = makeColumns(INPUT_VARIABLES, (name) => fuseColumn(sharesOf(sources, name, tiers), length));
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

/** The columns of one variable by tier; tiers without a source fall away. */
function sharesOf(
  sources: readonly FusionSource[],
  name: InputVariable,
  tiers: readonly WeightTable[],
): readonly (readonly Share[])[] {
  const tiered = tiers.map((table) =>
    sources.flatMap(({ id, inputs }): Share[] => {
      const weight = table[id]?.[name] ?? 0;
      return weight > 0 ? [{ column: inputs[name], weight }] : [];
    }),
  );
  return tiered.filter((shares) => shares.length > 0);
}

function fuseColumn(tiers: readonly (readonly Share[])[], length: number): Float64Array {
  const fused = new Float64Array(length).fill(Number.NaN);
  for (let day = 0; day < length; day++) {
    for (const shares of tiers) {
      const value = meanOn(shares, day);
      if (Number.isNaN(value)) continue;
      fused[day] = value;
      break;
    }
  }
  return fused;
}

/** The weighted mean of one day; NaN when no column has it. */
function meanOn(shares: readonly Share[], day: number): number {
  let sum = 0;
  let total = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { column, weight } of shares) {
    const value = at(column, day);
    if (Number.isNaN(value)) continue;
    sum += weight * value;
    total += weight;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  // A mean lies between its values; rounding may leave it an ulp outside, and w·x / w need not give back x.
  return total === 0 ? Number.NaN : Math.min(high, Math.max(low, sum / total));
}
