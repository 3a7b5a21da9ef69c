/** A result as the documented JSON (docs/result-format.md). */
import { at } from '../domain/at';
import { formatIsoDate } from '../domain/calendar';
import { flagNames } from '../domain/quality/flags';
import { INPUT_VARIABLES, type InputVariable } from '../domain/series';
import type {
  EpochMs,
  ForecastBand,
  Method,
  ResultDays,
  RunResult,
  SourceDays,
  SourceFailure,
  SourceReport,
  Warning,
} from '../protocol';
import { exportNumber } from './export-number';
import { isSimulatedResult, ratingOf, sourcesWithDays } from './result-days';
import type {
  DayDocument,
  FailureDocument,
  ForecastBandDocument,
  InputsDocument,
  MethodDocument,
  ResultDocument,
  SourceDayDocument,
  SourceDocument,
  WarningDocument,
} from './result-document';
import { doubtsOf, estimateOf } from './value-notes';

/** The text of the JSON file. */
export function toJsonText(result: RunResult): string {
  return `${JSON.stringify(toResultDocument(result))}\n`;
}

/** A result as plain JSON values: missing is null, days are ISO dates, instants are ISO in UTC. */
export function toResultDocument(result: RunResult): ResultDocument {
  const { latitudeDeg, longitudeDeg, ...place } = result.site;
  return {
    version: result.version,
    simulated: isSimulatedResult(result),
    appVersion: result.appVersion,
    computedAt: formatInstant(result.computedAt),
    site: { latitude: latitudeDeg, longitude: longitudeDeg, ...place },
    period: { start: formatIsoDate(result.request.start), end: formatIsoDate(result.request.end) },
    method: methodDocument(result.method),
    sources: result.sources.map(sourceDocument),
    warnings: result.warnings.map(warningDocument),
    ...(result.days.forecastBand && { forecastBand: bandDocument(result.days.forecastBand) }),
    days: dayDocuments(result),
  };
}

function formatInstant(epochMs: EpochMs): string {
  return new Date(epochMs).toISOString();
}

function methodDocument({ calibration, ...method }: Method): MethodDocument {
  if (calibration.kind !== 'station') return { ...method, calibration };
  const { firstDay, lastDay, ...fit } = calibration.fit;
  const dates = { first: formatIsoDate(firstDay), last: formatIsoDate(lastDay) };
  return { ...method, calibration: { ...calibration, fit: { ...fit, ...dates } } };
}

function bandDocument({ memberCount, url }: ForecastBand): ForecastBandDocument {
  return { memberCount, url };
}

function sourceDocument({ failure, station, ...report }: SourceReport): SourceDocument {
  return {
    id: report.id,
    url: report.url,
    retrievedAt: report.retrievedAt === null ? null : formatInstant(report.retrievedAt),
    fromCache: report.cache === 'cache' || report.cache === 'stale',
    cache: report.cache,
    dayCount: report.dayCount,
    dayDefinition: report.dayDefinition,
    kind: report.kind,
    partialDayCount: report.partialDayCount,
    ...(station && { station }),
    ...(failure && { failure: failureDocument(failure) }),
  };
}

function failureDocument(failure: SourceFailure): FailureDocument {
  if (failure.code === 'outdated') return { ...failure, updatedAt: formatInstant(failure.updatedAt) };
  if (failure.code !== 'outside-coverage') return failure;
  return { ...failure, first: formatIsoDate(failure.first), last: formatIsoDate(failure.last) };
}

function warningDocument(warning: Warning): WarningDocument {
  if ('failure' in warning) return { ...warning, failure: failureDocument(warning.failure) };
  if (warning.code === 'stale-cache') return { ...warning, retrievedAt: formatInstant(warning.retrievedAt) };
  return warning;
}

function dayDocuments({ days }: RunResult): readonly DayDocument[] {
  const sources = sourcesWithDays(days);
  return Array.from(days.et0Mm, (et0Mm, i) => ({
    date: formatIsoDate(days.startDay + i),
    et0Mm: exportNumber(et0Mm),
    quality: ratingOf(days, i),
    flags: flagNames(at(days.flags, i)),
    inputs: inputsDocument(days, i),
    ...estimatedDocument(days, i),
    ...doubtsDocument(days, i),
    ...bandOn(days, i),
    ...forecastOn(days, i),
    equationEt0Mm: exportNumber(at(days.equationEt0Mm, i)),
    ...wetOn(days, i),
    ...fusionOn(days, i),
    bySource: Object.fromEntries(sources.map(([id, source]) => [id, sourceDayDocument(source, i)])),
  }));
}

function estimatedDocument({ valueFlags }: ResultDays, index: number): Pick<DayDocument, 'estimated'> {
  const methods = INPUT_VARIABLES.map((name) => [name, estimateOf(at(valueFlags[name], index))] as const);
  const estimated = methods.filter(([, method]) => method !== undefined);
  return estimated.length > 0 ? { estimated: Object.fromEntries(estimated) } : {};
}

function doubtsDocument({ valueFlags }: ResultDays, index: number): Pick<DayDocument, 'doubts'> {
  const found = INPUT_VARIABLES.map((name) => [name, doubtsOf(at(valueFlags[name], index))] as const);
  const doubts = found.filter(([, flags]) => flags.length > 0);
  return doubts.length > 0 ? { doubts: Object.fromEntries(doubts) } : {};
}

function bandOn(days: ResultDays, index: number): Pick<DayDocument, 'et0LowMm' | 'et0HighMm'> {
  const et0LowMm = exportNumber(at(days.et0LowMm, index));
  const et0HighMm = exportNumber(at(days.et0HighMm, index));
  return et0LowMm === null || et0HighMm === null ? {} : { et0LowMm, et0HighMm };
}

function forecastOn(
  { forecastBand }: ResultDays,
  index: number,
): Pick<DayDocument, 'forecastLowMm' | 'forecastHighMm'> {
  const forecastLowMm = forecastBand ? exportNumber(at(forecastBand.lowMm, index)) : null;
  const forecastHighMm = forecastBand ? exportNumber(at(forecastBand.highMm, index)) : null;
  return forecastLowMm === null || forecastHighMm === null ? {} : { forecastLowMm, forecastHighMm };
}

function wetOn({ wetProbability }: ResultDays, index: number): Pick<DayDocument, 'wetProbability'> {
  const probability = exportNumber(at(wetProbability, index));
  return probability === null ? {} : { wetProbability: probability };
}

function fusionOn({ fusion }: ResultDays, index: number): Pick<DayDocument, 'fusion'> {
  if (!fusion) return {};
  const [normalMm, carriedMm, restoredMm, localMm] = [
    fusion.normalMm,
    fusion.carriedMm,
    fusion.restoredMm,
    fusion.localMm,
  ].map((column) => exportNumber(at(column, index)) ?? undefined);
  if (normalMm === undefined || carriedMm === undefined || restoredMm === undefined || localMm === undefined) return {};
  return { fusion: { normalMm, carriedMm, restoredMm, localMm } };
}

function sourceDayDocument(source: SourceDays, index: number): SourceDayDocument {
  return {
    et0Mm: exportNumber(at(source.et0Mm, index)),
    providerEt0Mm: exportNumber(at(source.providerEt0Mm, index)),
    ...(source.hourlyEt0Mm && { hourlyEt0Mm: exportNumber(at(source.hourlyEt0Mm, index)) }),
    ...(source.correctedEt0Mm && { correctedEt0Mm: exportNumber(at(source.correctedEt0Mm, index)) }),
    ...(source.shiftMm && { shiftMm: exportNumber(at(source.shiftMm, index)) }),
    inputs: inputsDocument(source, index),
  };
}

function inputsDocument(columns: Readonly<Record<InputVariable, Float64Array>>, index: number): InputsDocument {
  const values = INPUT_VARIABLES.map((name) => [name, exportNumber(at(columns[name], index))]);
  return Object.fromEntries(values);
}
