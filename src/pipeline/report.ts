/** What a run says about itself beside the numbers: its method, its sources and its warnings. */
import { weightTiers } from '../domain/fusion/weights';
import { ESTIMATE_FLAGS, valueBit } from '../domain/quality/value-flags';
import { countDaysWithData, countPresent, INPUT_VARIABLES } from '../domain/series';
import type { StorageOutcome } from '../ports';
import type { Calibration, Method, ResultDays, SourceFailureOf, SourceId, SourceReport, Warning } from '../protocol';
import { metaOf } from '../sources/registry';
import type { Download, SourceDownload } from './cached-source';
import { countEt0Days } from './calculate';
import { isPartialDay } from './day-flags';
import { failureOf, failuresOf } from './download';
import type { Checked } from './run-facts';

/** The equation, the form of its inputs, and the weights as used. */
export function describeMethod(
  sources: readonly Checked[],
  countries: readonly string[] | null,
  calibration: Calibration,
): Method {
  const tables = weightTiers(countries).flatMap((table) => Object.entries(table));
  const weights = tables.filter(([id]) => sources.some((source) => source.id === id));
  return {
    equation: 'fao56-penman-monteith-daily',
    vaporForm: 'rh-mean',
    fusion: isJoined(calibration) ? 'kalman-update' : sources.length > 1 ? 'weighted-mean' : 'single-source',
    calibration,
    weights: sources.length > 1 ? Object.fromEntries(weights) : {},
  };
}

/** Whether a model joins the sources; a short record of a station may correct the equation's value alone. */
function isJoined(calibration: Calibration): boolean {
  if (calibration.kind !== 'station') return calibration.kind === 'region';
  return calibration.fit.base === 'region' || calibration.fit.level === 'full';
}

/** A report of every source that was asked or refused. */
export function reportSources(
  downloads: readonly SourceDownload[],
  refused: readonly SourceFailureOf[],
): readonly SourceReport[] {
  return [
    ...downloads.map(reportOf),
    ...refused.map(({ source, failure }) => {
      const { dayDefinition, kind } = metaOf(source);
      const nothing = { url: null, retrievedAt: null, cache: null, dayCount: 0, partialDayCount: 0 };
      return { id: source, ...nothing, dayDefinition, kind, failure };
    }),
  ];
}

function reportOf(result: SourceDownload): SourceReport {
  const { source, download } = result;
  const failure = failureOf(result);
  return {
    id: source.meta.id,
    url: download?.url ?? null,
    retrievedAt: download?.retrievedAt ?? null,
    cache: download?.cache ?? null,
    dayCount: download ? countDays(source.meta.id, download) : 0,
    dayDefinition: source.meta.dayDefinition,
    kind: source.meta.kind,
    partialDayCount: download ? countPartialDays(download) : 0,
    ...(download?.station && { station: download.station }),
    ...(failure && { failure }),
  };
}

/** Days with weather; of the person's own station also those with nothing but its ETo. */
function countDays(id: SourceId, { series }: Download): number {
  const dayCount = countDaysWithData(series);
  return id === 'own-station' ? Math.max(dayCount, countPresent(series.providerEt0Mm)) : dayCount;
}

function countPartialDays(download: Download): number {
  const { length } = download.series.hoursCovered;
  return Array.from({ length }, (_, day) => day).filter((day) => isPartialDay(download, day)).length;
}

/** What is worth telling about the weather that was used. */
export function weatherWarnings(
  downloads: readonly SourceDownload[],
  refused: readonly SourceFailureOf[],
  checked: readonly Checked[],
): Warning[] {
  const failed = [...failuresOf(downloads), ...refused];
  return [
    ...failed.map(({ source, failure }): Warning => ({ code: 'source-failed', source, failure })),
    ...downloads.flatMap(({ source, download }): Warning[] =>
      download?.cache === 'stale'
        ? [{ code: 'stale-cache', source: source.meta.id, retrievedAt: download.retrievedAt }]
        : [],
    ),
    ...checked.flatMap(({ id, checked: { removedCount } }): Warning[] =>
      removedCount > 0 ? [{ code: 'values-removed', source: id, valueCount: removedCount }] : [],
    ),
    ...downloads.flatMap(({ source, download }): Warning[] => {
      const dayCount = download ? countPartialDays(download) : 0;
      return dayCount > 0 ? [{ code: 'partial-days', source: source.meta.id, dayCount }] : [];
    }),
    ...(checked.some(({ id }) => id === 'simulated') ? [{ code: 'simulated' } as const] : []),
  ];
}

/** How many inputs of days with an ETo were estimated, by the way it was done. The mean temperature goes with its extremes. */
export function estimateWarnings({ valueFlags, et0Mm }: ResultDays): Warning[] {
  const names = INPUT_VARIABLES.filter((name) => name !== 'tempMeanC');
  return ESTIMATE_FLAGS.flatMap((method): Warning[] => {
    const bit = valueBit(method);
    const counts = (bits: number, day: number) => (bits & bit) !== 0 && !Number.isNaN(et0Mm[day]);
    const valueCount = names.reduce((sum, name) => sum + valueFlags[name].filter(counts).length, 0);
    return valueCount > 0 ? [{ code: 'values-estimated', method, valueCount }] : [];
  });
}

/** Days of the period that have no ETo. */
export function gapWarnings(days: ResultDays): Warning[] {
  const dayCount = days.et0Mm.length - countEt0Days(days);
  return dayCount > 0 ? [{ code: 'days-without-et0', dayCount }] : [];
}

/** The worst of what happened when things were kept. */
export function storageWarnings(outcomes: readonly StorageOutcome[]): Warning[] {
  if (outcomes.includes('unavailable')) return [{ code: 'storage-unavailable' }];
  return outcomes.includes('full') ? [{ code: 'storage-full' }] : [];
}
