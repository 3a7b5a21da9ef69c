/**
 * The days of a snapshot: one walk over all columns, in the order of the format, for writing and for reading alike. A
 * column that can be foretold from others, as an input from what its sources gave, holds only what differs.
 */
import { fsum } from 'd3-array';
import * as v from 'valibot';
import { at } from '../domain/at';
import { SOURCE_TIERS } from '../domain/explain/inputs';
import { QUALITY } from '../domain/quality/rating';
import { INPUT_VARIABLES, type InputVariable } from '../domain/series';
import type { FusionDays, Method, ResultDays, SourceDays, SourceId } from '../protocol';
import { epochDay, finite, sourceId } from '../schema/column';
import { sourcesWithDays } from './result-days';
import { INPUT_ORDER, INPUT_STEPS, OPTIONAL_COLUMNS, STEPS_PER_UNIT } from './snapshot-layout';

/** Which columns there are, as the facts of a snapshot say it. */
export const columnsFact = v.object({
  startDay: epochDay,
  bySource: v.pipe(
    v.array(v.object({ id: sourceId, has: v.array(v.picklist(OPTIONAL_COLUMNS)) })),
    v.check((sources) => new Set(sources.map(({ id }) => id)).size === sources.length),
  ),
  /** The sources whose weighted mean the inputs are. */
  mean: v.array(sourceId),
  isFused: v.boolean(),
  band: v.nullable(v.object({ memberCount: finite, url: v.string() })),
});
export type ColumnsFact = v.InferOutput<typeof columnsFact>;

type Numbers = ArrayLike<number> & Iterable<number>;

/** Writes the given column or, where none is given, reads one. Both give the column as the reader will have it. */
export type CodeColumn = (
  given: Numbers | undefined,
  stepsPerUnit: number,
  expected?: (index: number) => number,
) => Float64Array;

/** What `walkDays` needs to know of the days that it writes. */
export function columnsFactOf(days: ResultDays): ColumnsFact {
  const sources = sourcesWithDays(days);
  const tier = SOURCE_TIERS.find((ids) => sources.some(([id]) => ids.includes(id))) ?? [];
  return {
    startDay: days.startDay,
    bySource: sources.map(([id, source]) => ({ id, has: OPTIONAL_COLUMNS.filter((name) => source[name]) })),
    mean: sources.map(([id]) => id).filter((id) => tier.includes(id)),
    isFused: days.fusion !== undefined,
    band: days.forecastBand ? { memberCount: days.forecastBand.memberCount, url: days.forecastBand.url } : null,
  };
}

/** All columns, one after another. The bounds of what is read are those of `code`. */
export function walkDays(
  code: CodeColumn,
  fact: ColumnsFact,
  weights: Method['weights'],
  days?: ResultDays,
): ResultDays {
  const { et0: et0Steps, chance, bits } = STEPS_PER_UNIT;
  const mm = (given: Numbers | undefined) => code(given, et0Steps);
  const bySource = walkSources(code, fact, days);
  const mean = (name: InputVariable | 'et0Mm') => (i: number) => meanOf(name, i, fact.mean, bySource, weights);
  const inputs = walkInputs(code, days, mean);
  const equationEt0Mm = code(days?.equationEt0Mm, et0Steps, mean('et0Mm'));
  const et0Mm = code(days?.et0Mm, et0Steps);
  return {
    startDay: fact.startDay,
    ...inputs,
    equationEt0Mm,
    et0Mm,
    et0LowMm: mm(days?.et0LowMm),
    et0HighMm: mm(days?.et0HighMm),
    wetProbability: code(days?.wetProbability, chance),
    ...(fact.isFused && { fusion: walkFusion(code, { et0Mm, bySource }, days?.fusion) }),
    ...(fact.band && { forecastBand: { ...walkBand(mm, days), ...fact.band } }),
    quality: Uint8Array.from(code(days?.quality, bits), (rating) => Math.min(rating, QUALITY.HIGH)),
    flags: Uint32Array.from(code(days?.flags, bits)),
    valueFlags: walkValueFlags(code, days),
    bySource,
  };
}

function walkSources(code: CodeColumn, fact: ColumnsFact, days: ResultDays | undefined): ResultDays['bySource'] {
  const entries = fact.bySource.map(({ id, has }) => {
    const given = days?.bySource[id];
    const mm = (name: 'et0Mm' | 'providerEt0Mm' | (typeof OPTIONAL_COLUMNS)[number]) =>
      [name, code(given?.[name], STEPS_PER_UNIT.et0)] as const;
    const inputs = walkInputs(code, given, () => () => Number.NaN);
    return [id, { ...inputs, ...Object.fromEntries([mm('et0Mm'), mm('providerEt0Mm'), ...has.map(mm)]) }] as const;
  });
  return Object.fromEntries(entries) as Record<SourceId, SourceDays>;
}

function walkInputs(
  code: CodeColumn,
  given: Readonly<Record<InputVariable, Float64Array>> | undefined,
  expected: (name: InputVariable) => (index: number) => number,
): Record<InputVariable, Float64Array> {
  const inputs: Partial<Record<InputVariable, Float64Array>> = {};
  const halfWay = (i: number) => (at(inputs.tempMaxC ?? [], i) + at(inputs.tempMinC ?? [], i)) / 2;
  for (const name of INPUT_ORDER) {
    inputs[name] = code(given?.[name], INPUT_STEPS[name], name === 'tempMeanC' ? halfWay : expected(name));
  }
  return inputs as Record<InputVariable, Float64Array>;
}

/** The weighted mean of the sources that have a value that day; NaN where none has. */
function meanOf(
  name: InputVariable | 'et0Mm',
  index: number,
  ids: readonly SourceId[],
  bySource: ResultDays['bySource'],
  weights: Method['weights'],
): number {
  let sum = 0;
  let total = 0;
  for (const id of ids) {
    const value = at(bySource[id]?.[name] ?? [], index);
    if (Number.isNaN(value)) continue;
    const weight = name === 'et0Mm' ? 1 : (weights[id]?.[name] ?? 1);
    sum += weight * value;
    total += weight;
  }
  return sum / total;
}

/** What was carried over is what of the ETo is left when the rest is taken away. */
function walkFusion(
  code: CodeColumn,
  { et0Mm, bySource }: Pick<ResultDays, 'et0Mm' | 'bySource'>,
  given: FusionDays | undefined,
): FusionDays {
  const mm = (name: keyof FusionDays) => code(given?.[name], STEPS_PER_UNIT.et0);
  const [normalMm, restoredMm, localMm] = [mm('normalMm'), mm('restoredMm'), mm('localMm')];
  const shiftOf = (i: number) => fsum(Object.values(bySource), (source) => at(source.shiftMm ?? [], i) || 0);
  const rest = (i: number) => at(et0Mm, i) - at(normalMm, i) - at(restoredMm, i) - at(localMm, i) - shiftOf(i);
  return { normalMm, carriedMm: code(given?.carriedMm, STEPS_PER_UNIT.et0, rest), restoredMm, localMm };
}

function walkBand(mm: (given: Numbers | undefined) => Float64Array, days: ResultDays | undefined) {
  return { lowMm: mm(days?.forecastBand?.lowMm), highMm: mm(days?.forecastBand?.highMm) };
}

function walkValueFlags(code: CodeColumn, days: ResultDays | undefined): ResultDays['valueFlags'] {
  const columns = INPUT_VARIABLES.map(
    (name) => [name, Uint16Array.from(code(days?.valueFlags[name], STEPS_PER_UNIT.bits))] as const,
  );
  return Object.fromEntries(columns) as Record<InputVariable, Uint16Array>;
}
