/** Step 3: one series of inputs; what no source has is estimated where FAO-56 has a rule for it. */
import { at } from '../domain/at';
import { bridgeGaps } from '../domain/fusion/bridge-gaps';
import { fusePrecipitation } from '../domain/fusion/precipitation';
import { type FusionSource, fuseWeightedMean } from '../domain/fusion/weighted-mean';
import { weightTiers } from '../domain/fusion/weights';
import { estimateMissing } from '../domain/quality/estimate';
import type { Sky } from '../domain/quality/sky';
import { noValueFlags, raise, type ValueFlagColumns } from '../domain/quality/value-flags';
import { countPresent, INPUT_VARIABLES, type InputSeries, type InputVariable, missingColumn } from '../domain/series';
import type { SourceMeta } from '../ports';
import { metaOf } from '../sources/registry';
import type { Checked, Fused, PlaceCalibration, RunFacts } from './run-facts';

/** Fuses the sources and estimates what is missing, with a flag on every value that is not simply theirs. */
export function fuse(sources: readonly Checked[], sky: Sky, { countries, isCoastal, place }: RunFacts): Fused {
  const tiers = weightTiers(countries);
  const fusable: FusionSource[] = sources.map(({ id, checked }) => ({ id, inputs: checked.inputs }));
  const inputs = fuseWeightedMean(fusable, tiers);
  const valueFlags = sourceFlags(sources, inputs.tempMaxC.length);
  bridgeGaps(inputs, valueFlags, fusable, tiers);
  estimateMissing(inputs, valueFlags, { sky, cloudCoverPct: meanCloudCover(sources), isCoastal });
  return { inputs, valueFlags, wetProbability: fuseRain(inputs, sources, place) };
}

/**
 * Puts the calibrated rain in place of the weighted mean, on the days that a calibration serves and no station of the
 * person's own has measured.
 * @returns the chance of rain on those days
 */
function fuseRain(inputs: InputSeries, sources: readonly Checked[], place: PlaceCalibration): Float64Array {
  const model = place.isOneSourceChosen ? null : (place.table?.precipitation ?? null);
  const columns = sources.map(({ id, checked }) => ({ id, precipitationMm: checked.inputs.precipitationMm }));
  const rain = fusePrecipitation(columns, model, inputs.startDay);
  const measuredMm = columns.find(({ id }) => id === 'own-station')?.precipitationMm;
  rain.calibrated.forEach((isCalibrated, day) => {
    // What was measured at the place itself stands.
    if (measuredMm && !Number.isNaN(at(measuredMm, day))) rain.wetProbability[day] = Number.NaN;
    else if (isCalibrated === 1) inputs.precipitationMm[day] = at(rain.precipitationMm, day);
  });
  return rain.wetProbability;
}

/** Whether a source has a variable at all; the mean temperature goes with its extremes. */
function hasVariable({ variables }: SourceMeta, name: InputVariable): boolean {
  return name === 'tempMeanC' ? variables.includes('tempMaxC') : variables.includes(name);
}

/** What the sources' own checks say of each value, and where one of them had none. */
function sourceFlags(sources: readonly Checked[], length: number): ValueFlagColumns {
  const flags = noValueFlags(length);
  for (const name of INPUT_VARIABLES) {
    // A source is missed where it should have a variable, not where it never has it.
    const giving = sources.filter(({ id }) => hasVariable(metaOf(id), name));
    for (const { checked } of giving) addFlags(flags[name], checked.valueFlags[name]);
    flagIncomplete(
      flags[name],
      giving.map(({ checked }) => checked.inputs[name]),
    );
  }
  return flags;
}

function addFlags(flags: Uint16Array, ofSource: Uint16Array): void {
  for (let day = 0; day < flags.length; day++) flags[day] = at(flags, day) | at(ofSource, day);
}

/** Flags the days on which some sources have a value and others have not. */
function flagIncomplete(flags: Uint16Array, columns: readonly Float64Array[]): void {
  for (let day = 0; day < flags.length; day++) {
    const missing = columns.filter((column) => Number.isNaN(at(column, day))).length;
    if (missing > 0 && missing < columns.length) raise(flags, day, 'not-all-sources');
  }
}

/** The mean cloud cover of the sources that tell it, %. */
function meanCloudCover(sources: readonly Checked[]): Float64Array {
  const length = sources[0]?.download.series.cloudCoverPct.length ?? 0;
  const columns = sources
    .map(({ download }) => download.series.cloudCoverPct)
    .filter((column) => countPresent(column) > 0);
  const mean = missingColumn(length);
  if (columns.length === 0) return mean;
  for (let day = 0; day < mean.length; day++) {
    const values = columns.map((column) => at(column, day)).filter((value) => value >= 0 && value <= 100);
    if (values.length > 0) mean[day] = values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  return mean;
}
