/**
 * One source through the cache. Years that are kept and fresh cost no request; the rest is asked for in one span of whole
 * years, so that the next question about the same place is already answered. A span too heavy for one request is asked
 * for in parts, each kept as it comes. When asking fails, what is kept serves, marked as stale where it is past its time,
 * and the failure is told.
 */
import { firstDayOfYear, lastDayOfYear } from '../domain/calendar';
import type { Result } from '../domain/result';
import { type SourceSeries, sliceSeries } from '../domain/series';
import type {
  CachedYear,
  PipelinePorts,
  SourceAnswer,
  SourceContext,
  SourceMeta,
  SourceQuery,
  StorageOutcome,
  WeatherCache,
  WeatherSource,
} from '../ports';
import type { CacheState, EpochMs, SourceFailure, StationReport } from '../protocol';
import { isExpired, joinKept, joinYears, splitYears, yearsOf, yearsToFetch } from './cached-years';
import { overlap, type Period, type PlannedSource } from './plan';

/** What a source gave for a period, from wherever. */
export interface Download {
  /** The whole period asked for; days it does not have are missing. */
  readonly series: SourceSeries;
  readonly url: string;
  readonly retrievedAt: EpochMs;
  readonly cache: CacheState;
  readonly elevationM: number | null;
  readonly timeZone: string | null;
  readonly station?: StationReport;
}

export interface SourceDownload {
  readonly source: PlannedSource['source'];
  /** Undefined when it gave nothing at all. */
  readonly download: Download | undefined;
  /** Why asking failed; with a download, what is kept served in its place. */
  readonly failure: SourceFailure | undefined;
  /** How the new years were kept; resolved later, so that nothing waits for the disk. */
  readonly stored: Promise<StorageOutcome>;
}

/** A place as a source sees it: its coordinates rounded to the decimals it is asked with. */
export interface SourcePlace {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly key: string;
  /** The zone whose civil days are meant, where it is known. */
  readonly timeZone?: string;
}

/** Rounds a point for a source. The request is made for the rounded point, so that key and content always agree. */
export function placeFor(
  { coordinateDecimals }: SourceMeta,
  latitudeDeg: number,
  longitudeDeg: number,
  zone: string | null = null,
): SourcePlace {
  const latitude = Number(latitudeDeg.toFixed(coordinateDecimals));
  const longitude = Number(longitudeDeg.toFixed(coordinateDecimals));
  const key = `${latitude},${longitude}`;
  return { latitudeDeg: latitude, longitudeDeg: longitude, key, ...(zone && { timeZone: zone }) };
}

/**
 * Fetches a source's days through the cache. Never fails: what went wrong is in the value. Of two equal questions at once,
 * in this tab or another, the second waits for the first and finds the cache filled.
 */
export async function fetchThroughCache(
  planned: PlannedSource,
  place: SourcePlace,
  { cache, exclusive }: Pick<PipelinePorts, 'cache' | 'exclusive'>,
  context: SourceContext,
): Promise<SourceDownload> {
  const { source, start, end } = planned;
  if (source.meta.access === 'local') {
    const answer = await source.fetchDays({ ...place, start, end }, context);
    return fromAnswer(source, answer, { start, end }, Promise.resolve('saved'));
  }
  const kept = await cache.load(source.meta.id, place.key, yearsOf(planned));
  if (!yearsToFetch(planned, kept, context.now())) return fromCache(planned, kept);

  const { signal, onWait } = context;
  const name = `weather:${source.meta.id}:${place.key}`;
  return exclusive(name, { signal, ...(onWait && { onWait }) }, () => askForMissing(planned, place, cache, context));
}

function fromCache(planned: PlannedSource, kept: readonly CachedYear[]): SourceDownload {
  const download = joinYears(kept, planned, 'cache');
  return { source: planned.source, download, failure: undefined, stored: saved() };
}

async function askForMissing(
  planned: PlannedSource,
  place: SourcePlace,
  cache: WeatherCache,
  context: SourceContext,
): Promise<SourceDownload> {
  const { source, window } = planned;
  // Who had the turn before may have asked the same.
  const kept = await cache.load(source.meta.id, place.key, yearsOf(planned));
  const missing = yearsToFetch(planned, kept, context.now());
  if (!missing) return fromCache(planned, kept);

  const years = { start: firstDayOfYear(missing.first), end: lastDayOfYear(missing.last) };
  const span = overlap(years, source.meta.asksByDay ? planned : window);
  const keep = (fetched: readonly CachedYear[]) =>
    cache.save(
      source.meta.id,
      place.key,
      fetched.map((year) => joinKept(kept, year, context.now())),
    );
  const { years: news, failure, outcome } = await fetchParts(source, { ...place, ...span }, keep, context);
  const fetched = new Set(news.map(({ year }) => year));
  const others = kept.filter(({ year }) => !fetched.has(year));
  const isStale = failure && (news.length === 0 || others.some((year) => isExpired(year, context.now())));
  const download = joinYears([...others, ...news], planned, isStale ? 'stale' : 'network');
  return { source, download, failure, stored: Promise.resolve(outcome) };
}

interface Fetched {
  readonly years: readonly CachedYear[];
  /** Why the parts after these years were not fetched. */
  readonly failure: SourceFailure | undefined;
  readonly outcome: StorageOutcome;
}

/** Asks for a query part by part until one fails; what came before stands and is kept. */
async function fetchParts(
  source: WeatherSource,
  query: SourceQuery,
  keep: (years: readonly CachedYear[]) => Promise<StorageOutcome>,
  context: SourceContext,
): Promise<Fetched> {
  const years: CachedYear[] = [];
  let outcome: StorageOutcome = 'saved';
  for (const part of source.split?.(query) ?? [query]) {
    const answer = await source.fetchDays(part, context);
    if (!answer.ok) return { years, failure: answer.error, outcome };
    const fetched = splitYears(answer.value, source.meta, context.now());
    years.push(...fetched);
    const kept = await keep(fetched);
    if (kept !== 'saved') outcome = kept;
  }
  return { years, failure: undefined, outcome };
}

const saved = (): Promise<StorageOutcome> => Promise.resolve('saved');

function fromAnswer(
  source: PlannedSource['source'],
  answer: Result<SourceAnswer, SourceFailure>,
  period: Period,
  stored: Promise<StorageOutcome>,
): SourceDownload {
  if (!answer.ok) return { source, download: undefined, failure: answer.error, stored };
  const { series, expiresAt: _, ...about } = answer.value;
  const download = { ...about, series: sliceSeries(series, period.start, period.end), cache: 'network' } as const;
  return { source, download, failure: undefined, stored };
}
