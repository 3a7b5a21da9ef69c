/** What there is to say about each day of a result, as the bits of domain/quality/flags.ts. */
import { at } from '../domain/at';
import { agreementOn } from '../domain/fusion/agreement';
import { type DayFlag, flagBit } from '../domain/quality/flags';
import { AGREEMENT_MM } from '../domain/quality/rating';
import { ESTIMATE_FLAGS, type ValueFlag, type ValueFlagColumns, valueBit } from '../domain/quality/value-flags';
import { hasAnyValue, INPUT_VARIABLES, type InputSeries, type InputVariable } from '../domain/series';
import type { ResolvedSite } from '../protocol';
import { metaOf } from '../sources/registry';
import type { Download } from './cached-source';
import type { Checked } from './run-facts';

const NEEDED: readonly (readonly [InputVariable, DayFlag])[] = [
  ['tempMaxC', 'missing-temperature'],
  ['tempMinC', 'missing-temperature'],
  ['tempMeanC', 'missing-temperature'],
  ['humidityMeanPct', 'missing-humidity'],
  ['wind2mMps', 'missing-wind'],
  ['shortwaveMjM2', 'missing-radiation'],
];

/** Why a day has no ETo: the inputs it lacks, and whether a source has only a part of the day. */
export function absenceFlags(inputs: InputSeries, sources: readonly Checked[], day: number): number {
  let bits = 0;
  for (const [name, flag] of NEEDED) if (Number.isNaN(at(inputs[name], day))) bits |= flagBit(flag);
  const isPartial = sources.some(({ download }) => isPartialDay(download, day));
  return isPartial ? bits | flagBit('partial-day') : bits;
}

/** Whether a source has some hours of a day, but too few to stand for it. */
export function isPartialDay({ series }: Download, day: number): boolean {
  return at(series.hoursCovered, day) > 0 && Number.isNaN(at(series.tempMaxC, day));
}

/** Whether a day that has an ETo rests on one source, on a mixture, or on sources that contradict each other. */
export function agreementFlags(
  columns: readonly Float64Array[],
  fused: Float64Array,
  sources: readonly Checked[],
  day: number,
): number {
  const complete = sources.filter((_, s) => !Number.isNaN(at(columns[s] ?? [], day)));
  if (countProviders(complete) < 2) {
    const giving = sources.filter(({ download }) => hasAnyValue(download.series, day));
    return flagBit(countProviders(giving) > 1 ? 'sources-combined' : 'single-source');
  }
  // With the fused ETo: put together from parts of all, it may lie outside what any source says alone.
  const { spreadMm } = agreementOn([...columns, fused], day);
  return spreadMm > AGREEMENT_MM ? flagBit('sources-disagree') : 0;
}

/** How many providers stand behind sources: two products of one provider share its models, and agree for that alone. */
function countProviders(sources: readonly Checked[]): number {
  return new Set(sources.map(({ id }) => metaOf(id).policy.lane.key)).size;
}

/** What a flag on any value of a day says of the day. */
const DAY_FLAG_OF: readonly (readonly [DayFlag, readonly ValueFlag[]])[] = [
  ['value-out-of-range', ['out-of-range']],
  ['temperature-extremes-inverted', ['extremes-inverted']],
  ['radiation-above-extraterrestrial', ['above-extraterrestrial']],
  ['estimated-value', ESTIMATE_FLAGS],
  ['doubtful-value', ['above-clear-sky', 'below-diffuse', 'repeated', 'spike']],
];
const DAY_BITS = DAY_FLAG_OF.map(([flag, values]) => ({
  bit: flagBit(flag),
  mask: values.reduce((mask, value) => mask | valueBit(value), 0),
}));

export function valueDayFlags(valueFlags: ValueFlagColumns, day: number): number {
  let any = 0;
  for (const name of INPUT_VARIABLES) any |= at(valueFlags[name], day);
  if (any === 0) return 0;
  return DAY_BITS.reduce((bits, { bit, mask }) => ((any & mask) !== 0 ? bits | bit : bits), 0);
}

export function runFlags(sources: readonly Checked[], site: ResolvedSite): number {
  const simulated = sources.some(({ id }) => id === 'simulated') ? flagBit('simulated') : 0;
  return simulated | (site.elevationSource === 'assumed' ? flagBit('elevation-assumed') : 0);
}
