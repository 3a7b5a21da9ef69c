/** Bridges short gaps of the fused inputs, each from the sources' own neighbouring days. */
import { at } from '../at';
import { interpolateGaps } from '../quality/estimate';
import { raise, type ValueFlagColumns } from '../quality/value-flags';
import { countPresent, INPUT_VARIABLES, type InputSeries, makeColumns, missingColumn } from '../series';
import type { WeightTable } from './weight-table';
import { type FusionSource, fuseWeightedMean } from './weighted-mean';

/** Fills the days of `fused` that no source has, in place and flagged; rain is never bridged. */
export function bridgeGaps(
  fused: InputSeries,
  flags: ValueFlagColumns,
  sources: readonly FusionSource[],
  tiers: readonly WeightTable[],
): void {
  const gappy = INPUT_VARIABLES.filter((name) => countPresent(fused[name]) < fused[name].length);
  if (gappy.length === 0) return;
  const bridged = fuseWeightedMean(sources.map(bridgeSource), tiers);
  for (const name of gappy) {
    for (let day = 0; day < fused.tempMaxC.length; day++) {
      if (!Number.isNaN(at(fused[name], day)) || Number.isNaN(at(bridged[name], day))) continue;
      fused[name][day] = at(bridged[name], day);
      raise(flags[name], day, 'interpolated');
    }
  }
}

/** A source reduced to the days that lie in its own short gaps. */
function bridgeSource({ id, inputs }: FusionSource): FusionSource {
  const length = inputs.tempMaxC.length;
  const columns = makeColumns(INPUT_VARIABLES, (name) =>
    name === 'precipitationMm' ? missingColumn(length) : interpolateGaps(inputs[name]),
  );
  return { id, inputs: { startDay: inputs.startDay, ...columns } };
}
