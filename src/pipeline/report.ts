/** What a run says about itself beside the numbers: its method, its sources and its warnings. */
import { PRIMARY_WEIGHTS } from '../domain/fusion/weights';
import { countDaysWithData } from '../domain/series';
import type { StorageOutcome } from '../ports';
import type { Method, ResultDays, SourceFailureOf, SourceReport, Warning } from '../protocol';
import { metaOf } from '../sources/registry';
import type { SourceDownload } from './cached-source';
import { type Checked, countEt0Days } from './calculate';
import { failureOf, failuresOf } from './download';

/** The equation, the form of its inputs, and the weights as used. */
export function describeMethod(sources: readonly Checked[]): Method {
  const weights = Object.entries(PRIMARY_WEIGHTS).filter(([id]) => sources.some((source) => source.id === id));
  return {
    equation: 'fao56-penman-monteith-daily',
    vaporForm: 'rh-mean',
    fusion: sources.length > 1 ? 'weighted-mean' : 'single-source',
    weights: sources.length > 1 ? Object.fromEntries(weights) : {},
  };
}

/** A report of every source that was asked or refused. */
export function reportSources(
  downloads: readonly SourceDownload[],
  refused: readonly SourceFailureOf[],
): readonly SourceReport[] {
  return [
    ...downloads.map(reportOf),
    ...refused.map(({ source, failure }) => {
      const { dayDefinition } = metaOf(source);
      return { id: source, url: null, retrievedAt: null, cache: null, dayCount: 0, dayDefinition, failure };
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
    dayCount: download ? countDaysWithData(download.series) : 0,
    dayDefinition: source.meta.dayDefinition,
    ...(failure && { failure }),
  };
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
    ...(checked.some(({ id }) => id === 'simulated') ? [{ code: 'simulated' } as const] : []),
  ];
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
