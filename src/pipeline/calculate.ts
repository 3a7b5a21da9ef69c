/** Steps 2 to 4 on numbers alone: check each source, fuse them, compute ETo, flag and rate every day. */
import type { EpochDay } from '../domain/calendar';
import { agreementOn } from '../domain/fusion/agreement';
import { fuseWeightedMean } from '../domain/fusion/weighted-mean';
import { PRIMARY_WEIGHTS } from '../domain/fusion/weights';
import { type CheckedSeries, checkSeries } from '../domain/quality/check';
import { type DayFlag, flagBit } from '../domain/quality/flags';
import { AGREEMENT_MM, rateDay } from '../domain/quality/rating';
import { referenceEtSeries } from '../domain/reference-et/series';
import { at, countPresent, type InputSeries, type InputVariable } from '../domain/series';
import type { ResolvedSite, ResultDays, SourceDays, SourceId } from '../protocol';
import type { Download } from './cached-source';

/** A source that gave days. */
export interface Given {
  readonly id: SourceId;
  readonly download: Download;
}

export interface Checked extends Given {
  readonly checked: CheckedSeries;
}

/** Step 2: quality control of every source, for itself. */
export function preprocess(given: readonly Given[], latitudeDeg: number): Checked[] {
  return given.map((source) => ({ ...source, checked: checkSeries(source.download.series, latitudeDeg) }));
}

/** Step 3: one series of inputs. */
export function fuse(sources: readonly Checked[]): InputSeries {
  return fuseWeightedMean(
    sources.map(({ id, checked }) => ({ id, inputs: checked.inputs })),
    PRIMARY_WEIGHTS,
  );
}

/** What is the same for every day of a run. */
export interface RunFacts {
  readonly site: ResolvedSite;
  /** The civil day now at the point: it and later days are forecasts. */
  readonly today: EpochDay;
}

/** Step 4: ETo of the fused inputs and of each source alone, with flags and quality a day. */
export function calculate(inputs: InputSeries, sources: readonly Checked[], facts: RunFacts): ResultDays {
  const { et0Mm, deficitClamped } = referenceEtSeries(inputs, facts.site);
  const bySource = Object.fromEntries(sources.map((source) => [source.id, sourceDays(source, facts.site)]));
  const columns = Object.values(bySource).map((days) => days.et0Mm);
  const always = runFlags(sources, facts.site);
  const flags = Uint32Array.from(et0Mm, (_, day) => {
    const removed = sources.reduce((bits, { checked }) => bits | at(checked.flags, day), 0);
    const clamped = at(deficitClamped, day) === 1 ? flagBit('vapour-deficit-clamped') : 0;
    const future = inputs.startDay + day >= facts.today ? flagBit('forecast') : 0;
    const missing = missingFlags(inputs, day);
    return always | removed | clamped | future | (missing === 0 ? agreementFlags(columns, day) : missing);
  });
  const quality = Uint8Array.from(et0Mm, (value, day) => rateDay(value, at(flags, day)));
  return { ...inputs, et0Mm, quality, flags, bySource };
}

/** How many days of a result have an ETo. */
export function countEt0Days(days: ResultDays): number {
  return countPresent(days.et0Mm);
}

function sourceDays({ checked, download }: Checked, site: ResolvedSite): SourceDays {
  const { startDay: _, ...columns } = checked.inputs;
  const { et0Mm } = referenceEtSeries(checked.inputs, site);
  return { ...columns, et0Mm, providerEt0Mm: download.series.providerEt0Mm };
}

const NEEDED: readonly (readonly [InputVariable, DayFlag])[] = [
  ['tempMaxC', 'missing-temperature'],
  ['tempMinC', 'missing-temperature'],
  ['tempMeanC', 'missing-temperature'],
  ['humidityMeanPct', 'missing-humidity'],
  ['wind2mMps', 'missing-wind'],
  ['shortwaveMjM2', 'missing-radiation'],
];

/** Which of the equation's inputs a day lacks. */
function missingFlags(inputs: InputSeries, day: number): number {
  let bits = 0;
  for (const [name, flag] of NEEDED) if (Number.isNaN(at(inputs[name], day))) bits |= flagBit(flag);
  return bits;
}

/** Whether a day that has an ETo rests on one source, on a mixture, or on sources that contradict each other. */
function agreementFlags(columns: readonly Float64Array[], day: number): number {
  const { count, spreadMm } = agreementOn(columns, day);
  if (count === 0) return flagBit('sources-combined');
  if (count === 1) return flagBit('single-source');
  return spreadMm > AGREEMENT_MM ? flagBit('sources-disagree') : 0;
}

function runFlags(sources: readonly Checked[], site: ResolvedSite): number {
  const simulated = sources.some(({ id }) => id === 'simulated') ? flagBit('simulated') : 0;
  return simulated | (site.elevationSource === 'assumed' ? flagBit('elevation-assumed') : 0);
}
