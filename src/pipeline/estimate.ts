/** The calibrated estimate of a run: the region's table or the person's station, where one of them knows the sources. */
import { at } from '../domain/at';
import { ESTIMATE_MARKS, type Estimate, estimateEt0, type PredictorsOf } from '../domain/calibration/estimate';
import { adjustEstimate } from '../domain/calibration/local';
import type { FusionModel, TermForm } from '../domain/calibration/model';
import { predictorColumns } from '../domain/calibration/predictors';
import { CALIBRATED_SOURCES } from '../domain/calibration/spec';
import { flagBit } from '../domain/quality/flags';
import { countPresent, hasAnyValue, type InputSeries, missingColumn } from '../domain/series';
import type { Calibration, FusionDays, ResolvedSite, SourceId } from '../protocol';
import type { Checked, PlaceCalibration } from './run-facts';

/** What one source became on its own, and what it did to the fused estimate. */
export interface SourceEstimate {
  readonly correctedEt0Mm: Float64Array;
  readonly shiftMm: Float64Array;
}

export interface Estimated {
  readonly calibration: Calibration;
  readonly et0Mm: Float64Array;
  readonly lowMm: Float64Array;
  readonly highMm: Float64Array;
  readonly fusion?: FusionDays;
  readonly bySource: ReadonlyMap<SourceId, SourceEstimate>;
  /** Day flags of the estimate (domain/quality/flags.ts). */
  readonly flags: Uint32Array;
}

/** Which calibration serves a run, if any. One source that a person chose alone stays as it is. */
export function chooseCalibration(place: PlaceCalibration, sources: readonly Checked[]): Calibration {
  const { station, table } = place;
  const used = station?.calibration?.report.isUsed ? station : null;
  const model = modelOf(place);
  if (!model && !used) return { kind: 'none', reason: 'outside-regions' };
  if (place.isOneSourceChosen) return { kind: 'none', reason: 'one-source-chosen' };
  const known = calibratedSources(model, sources);
  const isBaseKnown = known.length > 0;
  if (used?.calibration && (isBaseKnown || used.calibration.report.base === 'equation')) {
    return { kind: 'station', stationId: used.id, name: used.name, fit: used.calibration.report };
  }
  if (!table || !isBaseKnown) return { kind: 'none', reason: table ? 'no-calibrated-source' : 'outside-regions' };
  return { kind: 'region', id: table.id, heldOut: table.heldOut, sources: known };
}

/** The model that serves a place: the station's own, none where the station corrects the equation, else the region's. */
function modelOf({ station, table }: PlaceCalibration): FusionModel | null {
  const calibration = station?.calibration;
  if (calibration?.report.isUsed) {
    if (calibration.correction.kind === 'model') return calibration.correction.model;
    if (calibration.report.base === 'equation') return null;
  }
  return table?.model ?? null;
}

function calibratedSources(model: FusionModel | null, sources: readonly Checked[]): string[] {
  const known = new Set(model?.combinations.flatMap(({ corrections }) => corrections.map(({ source }) => source)));
  return sources.map(({ id }) => id).filter((id) => known.has(id));
}

/** What the equation alone says of the period: ETo of the fused inputs and its wide band. */
export interface EquationEt0 {
  readonly et0Mm: Float64Array;
  readonly lowMm: Float64Array;
  readonly highMm: Float64Array;
}

/**
 * Estimates the period. On a day that no coefficients serve the equation's own value stands, with its own band and a flag.
 * @param measuredMm ETo of the person's own station where it is a source: what was measured on the spot is not corrected
 */
export function estimate(
  sources: readonly Checked[],
  inputs: InputSeries,
  equation: EquationEt0,
  { site, place }: { readonly site: ResolvedSite; readonly place: PlaceCalibration },
  measuredMm: Float64Array = new Float64Array(),
): Estimated {
  const calibration = chooseCalibration(place, sources);
  const model = calibration.kind === 'none' ? null : modelOf(place);
  const predictorsOf = memoizedPredictors(sources, site);
  const period = { startDay: inputs.startDay, length: inputs.tempMaxC.length };
  const isMeasured = (day: number) => !Number.isNaN(at(measuredMm, day));
  const hasMeasured = countPresent(measuredMm) > 0;
  const estimated = model ? estimateEt0(model, predictorsOf, period) : null;
  const fused = estimated && hasMeasured ? withoutDays(estimated, isMeasured) : estimated;
  const correction = calibration.kind === 'station' ? place.station?.calibration?.correction : undefined;
  const adjustment = correction?.kind === 'adjustment' ? correction : undefined;
  // What was learnt on the calibrated sources says nothing of an equation that others fed.
  const isForeign = (day: number) => isMeasured(day) || !isOfCalibratedSources(sources, day);
  const base = fused ?? (adjustment ? withoutDays(equation, isForeign) : null);
  const adjusted = base && adjustment ? adjustEstimate(base, period, adjustment) : base;
  return {
    calibration: claimOf(calibration, equation, { adjusted, isMeasured }),
    ...pick(adjusted, withMeasured(equation, measuredMm)),
    ...(fused && { fusion: fusionDays(fused, adjusted ?? fused) }),
    bySource: model && fused ? sourceEstimates(model, fused, sources, predictorsOf, period) : new Map(),
    flags: estimateFlags(period.length, { adjusted, fused, isMeasured }),
  };
}

/** What of the calibration is true: nothing, where it served no day, or where the station measured all of them. */
function claimOf(
  calibration: Calibration,
  { et0Mm }: EquationEt0,
  { adjusted, isMeasured }: Pick<FlagFacts, 'adjusted' | 'isMeasured'>,
): Calibration {
  const days = Array.from(et0Mm.keys()).filter((day) => !Number.isNaN(at(et0Mm, day)) || isMeasured(day));
  if (days.length > 0 && days.every(isMeasured)) return { kind: 'none', reason: 'measured' };
  if (calibration.kind === 'none' || days.some((day) => !Number.isNaN(at(adjusted?.et0Mm ?? [], day)))) {
    return calibration;
  }
  return { kind: 'none', reason: 'no-calibrated-source' };
}

/** The equation's values, but on the days that the person's station has: there its own ETo, of which no error is known. */
function withMeasured(equation: EquationEt0, measuredMm: Float64Array): EquationEt0 {
  if (countPresent(measuredMm) === 0) return equation;
  const isMeasured = (day: number) => !Number.isNaN(at(measuredMm, day));
  const { lowMm, highMm } = withoutDays({ lowMm: equation.lowMm, highMm: equation.highMm }, isMeasured);
  const et0Mm = equation.et0Mm.map((value, day) => (isMeasured(day) ? at(measuredMm, day) : value));
  return { et0Mm, lowMm, highMm };
}

/** Whether every source with an ETo on a day is one of those that calibrations are learnt on. */
function isOfCalibratedSources(sources: readonly Checked[], day: number): boolean {
  return sources
    .filter(({ download }) => hasAnyValue(download.series, day))
    .every(({ id }) => CALIBRATED_SOURCES.some(({ source }) => source === id));
}

/** The columns of an estimate without some days. */
function withoutDays<Columns extends object>(estimate: Columns, isLeftOut: (day: number) => boolean): Columns {
  const blank = (part: unknown): unknown => {
    if (part instanceof Float64Array) return part.map((value, day) => (isLeftOut(day) ? Number.NaN : value));
    if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, blank(value)]));
  };
  return blank(estimate) as Columns;
}

/** The calibrated values where there are any, the equation's elsewhere. */
function pick(calibrated: EquationEt0 | null, equation: EquationEt0): EquationEt0 {
  if (!calibrated) return equation;
  const choose = (own: Float64Array, other: Float64Array) =>
    own.map((value, day) => (Number.isNaN(at(calibrated.et0Mm, day)) ? at(other, day) : value));
  return {
    et0Mm: choose(calibrated.et0Mm, equation.et0Mm),
    lowMm: choose(calibrated.lowMm, equation.lowMm),
    highMm: choose(calibrated.highMm, equation.highMm),
  };
}

/** What restoring the variance and the station's adjustment added: normal + carried + shifts + these two is ETo. */
function fusionDays(fused: Estimate, adjusted: EquationEt0): FusionDays {
  const shifts = Object.values(fused.shiftsMm);
  const restoredMm = fused.et0Mm.map((et0Mm, day) => {
    const shift = shifts.reduce((sum, column) => sum + (Number.isNaN(at(column, day)) ? 0 : at(column, day)), 0);
    return et0Mm - at(fused.normalMm, day) - at(fused.carriedMm, day) - shift;
  });
  const localMm = adjusted.et0Mm.map((et0Mm, day) => et0Mm - at(fused.et0Mm, day));
  return { normalMm: fused.normalMm, carriedMm: fused.carriedMm, restoredMm, localMm };
}

function sourceEstimates(
  model: FusionModel,
  fused: Estimate,
  sources: readonly Checked[],
  predictorsOf: PredictorsOf,
  period: { readonly startDay: number; readonly length: number },
): Map<SourceId, SourceEstimate> {
  const estimates = sources.flatMap(({ id }): [SourceId, SourceEstimate][] => {
    const alone = model.combinations.find(
      ({ corrections }) => corrections.length === 1 && corrections[0]?.source === id,
    );
    if (!alone) return [];
    const { et0Mm } = estimateEt0({ ...model, combinations: [alone] }, predictorsOf, period);
    return [[id, { correctedEt0Mm: et0Mm, shiftMm: fused.shiftsMm[id] ?? missingColumn(period.length) }]];
  });
  return new Map(estimates);
}

/** The predictors of each source, computed once for each form that is asked for. */
function memoizedPredictors(sources: readonly Checked[], site: ResolvedSite): PredictorsOf {
  const known = new Map<string, ReturnType<PredictorsOf>>();
  return (id: string, form: TermForm) => {
    const source = sources.find((one) => one.id === id);
    if (!source) return undefined;
    const key = `${id} ${form}`;
    const inputs = { inputs: source.checked.inputs, providerEt0Mm: source.download.series.providerEt0Mm };
    const columns = known.get(key) ?? predictorColumns(inputs, site, form);
    known.set(key, columns);
    return columns;
  };
}

const MARK_FLAGS = [
  [ESTIMATE_MARKS.gated, flagBit('source-gated')],
  [ESTIMATE_MARKS.unusual, flagBit('unusual-day')],
  [ESTIMATE_MARKS.beyondTraining, flagBit('beyond-training')],
] as const;

interface FlagFacts {
  readonly adjusted: EquationEt0 | null;
  readonly fused: Estimate | null;
  readonly isMeasured: (day: number) => boolean;
}

function estimateFlags(length: number, { adjusted, fused, isMeasured }: FlagFacts): Uint32Array {
  return Uint32Array.from({ length }, (_, day) => {
    if (isMeasured(day)) return flagBit('own-station');
    if (!adjusted || Number.isNaN(at(adjusted.et0Mm, day))) return flagBit('not-calibrated');
    const marks = at(fused?.marks ?? [], day) || 0;
    return MARK_FLAGS.reduce((bits, [mark, flag]) => ((marks & mark) !== 0 ? bits | flag : bits), 0);
  });
}
