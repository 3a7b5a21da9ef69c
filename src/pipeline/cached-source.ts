/**
 * One source through the cache. Years that are kept and fresh cost no request; the rest is asked for in one span of whole
 * years, so that the next question about the same place is already answered. When asking fails, what is kept serves,
 * marked as stale, and the failure is told.
 */
import { type EpochDay, firstDayOfYear, lastDayOfYear, yearOf } from '../domain/calendar';
import type { Result } from '../domain/result';
import {
  copyOverlap,
  countDaysWithData,
  lengthOf,
  missingSourceSeries,
  type SourceSeries,
  sliceSeries,
} from '../domain/series';
import type { CachedYear, SourceAnswer, SourceContext, SourceMeta, StorageOutcome, WeatherCache } from '../ports';
import type { CacheState, EpochMs, SourceFailure } from '../protocol';
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
}

/** Rounds a point for a source. The request is made for the rounded point, so that key and content always agree. */
export function placeFor({ coordinateDecimals }: SourceMeta, latitudeDeg: number, longitudeDeg: number): SourcePlace {
  const latitude = Number(latitudeDeg.toFixed(coordinateDecimals));
  const longitude = Number(longitudeDeg.toFixed(coordinateDecimals));
  return { latitudeDeg: latitude, longitudeDeg: longitude, key: `${latitude},${longitude}` };
}

/** Fetches a source's days through the cache. Never fails: what went wrong is in the value. */
export async function fetchThroughCache(
  planned: PlannedSource,
  place: SourcePlace,
  cache: WeatherCache,
  context: SourceContext,
): Promise<SourceDownload> {
  const { source, start, end, window } = planned;
  if (source.meta.access === 'local') {
    const answer = await source.fetchDays({ ...place, start, end }, context);
    return fromAnswer(source, answer, { start, end }, Promise.resolve('saved'));
  }

  const kept = await cache.load(source.meta.id, place.key, yearsOf(planned));
  const missing = yearsToFetch(planned, kept, context.now());
  if (!missing) return { source, download: joinYears(kept, planned, 'cache'), failure: undefined, stored: saved() };

  const years = { start: firstDayOfYear(missing.first), end: lastDayOfYear(missing.last) };
  const span = overlap(years, window);
  const answer = await source.fetchDays({ ...place, ...span }, context);
  if (!answer.ok) {
    return { source, download: joinYears(kept, planned, 'stale'), failure: answer.error, stored: saved() };
  }
  const fetched = splitYears(answer.value, source.meta, context.now());
  const others = kept.filter(({ year }) => year < missing.first || year > missing.last);
  const stored = cache.save(source.meta.id, place.key, fetched);
  return { source, download: joinYears([...others, ...fetched], planned, 'network'), failure: undefined, stored };
}

const saved = (): Promise<StorageOutcome> => Promise.resolve('saved');

function calendarYear(year: number): Period {
  return { start: firstDayOfYear(year), end: lastDayOfYear(year) };
}

function fromAnswer(
  source: PlannedSource['source'],
  answer: Result<SourceAnswer, SourceFailure>,
  period: Period,
  stored: Promise<StorageOutcome>,
): SourceDownload {
  if (!answer.ok) return { source, download: undefined, failure: answer.error, stored };
  const { series, ...about } = answer.value;
  const download = { ...about, series: sliceSeries(series, period.start, period.end), cache: 'network' } as const;
  return { source, download, failure: undefined, stored };
}

function yearsOf({ start, end }: Period): number[] {
  const first = yearOf(start);
  return Array.from({ length: yearOf(end) - first + 1 }, (_, i) => first + i);
}

/** The first and last year that must be asked for, or undefined when all are kept and fresh. */
function yearsToFetch(
  period: Period,
  kept: readonly CachedYear[],
  now: EpochMs,
): { first: number; last: number } | undefined {
  const byYear = new Map(kept.map((year) => [year.year, year]));
  const missing = yearsOf(period).filter((year) => !serves(byYear.get(year), year, period, now));
  const first = missing[0];
  const last = missing.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Whether a kept year is fresh and holds all the days of the period in that year. */
function serves(kept: CachedYear | undefined, year: number, period: Period, now: EpochMs): boolean {
  if (!kept || (kept.expiresAt !== null && kept.expiresAt <= now)) return false;
  const needed = overlap(calendarYear(year), period);
  const { startDay } = kept.series;
  return startDay <= needed.start && needed.end < startDay + lengthOf(kept.series);
}

function splitYears(answer: SourceAnswer, meta: SourceMeta, now: EpochMs): CachedYear[] {
  const { series, ...about } = answer;
  const period = { start: series.startDay, end: series.startDay + lengthOf(series) - 1 };
  return yearsOf(period).map((year) => {
    const days = overlap(calendarYear(year), period);
    return {
      ...about,
      year,
      series: sliceSeries(series, days.start, days.end),
      expiresAt: expiryOf(days.end, meta, now),
    };
  });
}

/** Days past the source's revision horizon are kept for good; younger ones are asked for again after a while. */
function expiryOf(lastDay: EpochDay, { revisionDays, freshForMs }: SourceMeta, now: EpochMs): EpochMs | null {
  const ageDays = now / 86_400_000 - lastDay;
  return ageDays > revisionDays ? null : now + freshForMs;
}

/** The kept years as one download; undefined when they hold no value for the period. */
function joinYears(years: readonly CachedYear[], { start, end }: Period, cache: CacheState): Download | undefined {
  const newest = years.reduce<CachedYear | undefined>(
    (a, b) => (a && a.retrievedAt >= b.retrievedAt ? a : b),
    undefined,
  );
  if (!newest) return undefined;
  const series = missingSourceSeries(start, end - start + 1);
  for (const year of years) copyOverlap(year.series, series);
  if (countDaysWithData(series) === 0) return undefined;
  const { url, elevationM, timeZone } = newest;
  const retrievedAt = Math.min(...years.map((year) => year.retrievedAt));
  return { series, url, retrievedAt, cache, elevationM, timeZone };
}
