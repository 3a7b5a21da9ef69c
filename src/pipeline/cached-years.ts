/** Weather kept by calendar year: which years serve a question, how an answer becomes years, how years become a series. */
import { type EpochDay, firstDayOfYear, lastDayOfYear, MS_PER_DAY, yearOf } from '../domain/calendar';
import { countDaysWithData, joinSeries, lengthOf, type SourceSeries, sliceSeries } from '../domain/series';
import type { CachedYear, SourceAnswer, SourceMeta } from '../ports';
import type { CacheState, EpochMs } from '../protocol';
import type { Download } from './cached-source';
import { overlap, type Period } from './plan';

export function calendarYear(year: number): Period {
  return { start: firstDayOfYear(year), end: lastDayOfYear(year) };
}

export function yearsOf({ start, end }: Period): number[] {
  const first = yearOf(start);
  return Array.from({ length: yearOf(end) - first + 1 }, (_, i) => first + i);
}

/** The first and last year that must be asked for, or undefined when all are kept and fresh. */
export function yearsToFetch(
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
  if (!kept || isExpired(kept, now)) return false;
  const needed = overlap(calendarYear(year), period);
  const { startDay } = kept.series;
  return startDay <= needed.start && needed.end < startDay + lengthOf(kept.series);
}

export function isExpired({ expiresAt }: CachedYear, now: EpochMs): boolean {
  return expiresAt !== null && expiresAt <= now;
}

export function splitYears(answer: SourceAnswer, meta: SourceMeta, now: EpochMs): CachedYear[] {
  const { series, expiresAt, ...about } = answer;
  const period = { start: series.startDay, end: series.startDay + lengthOf(series) - 1 };
  return yearsOf(period).map((year) => {
    const days = overlap(calendarYear(year), period);
    return {
      ...about,
      year,
      series: sliceSeries(series, days.start, days.end),
      expiresAt: isFinal(days.end, meta, now) ? null : (expiresAt ?? now + meta.freshForMs),
    };
  });
}

/**
 * A fetched year with the days kept of it before, where the two touch: a source that is asked day by day grows its year
 * piece by piece. Days apart from the new ones are given up, as a year is kept in one run of days.
 */
export function joinKept(kept: readonly CachedYear[], fetched: CachedYear, now: EpochMs): CachedYear {
  const before = kept.find(({ year }) => year === fetched.year);
  if (!before || isExpired(before, now) || !touches(before.series, fetched.series)) return fetched;
  const start = Math.min(before.series.startDay, fetched.series.startDay);
  const end = Math.max(endOf(before.series), endOf(fetched.series)) - 1;
  const series = joinSeries([before.series, fetched.series], start, end);
  const ends = [before.expiresAt, fetched.expiresAt].filter((end) => end !== null);
  const retrievedAt = Math.min(before.retrievedAt, fetched.retrievedAt);
  return { ...fetched, series, retrievedAt, expiresAt: ends.length > 0 ? Math.min(...ends) : null };
}

/** The day after a series' last. */
function endOf(series: SourceSeries): EpochDay {
  return series.startDay + lengthOf(series);
}

function touches(a: SourceSeries, b: SourceSeries): boolean {
  return a.startDay <= endOf(b) && b.startDay <= endOf(a);
}

/** Days past the source's revision horizon are kept for good; younger ones are asked for again after a while. */
function isFinal(lastDay: EpochDay, { revisionDays }: SourceMeta, now: EpochMs): boolean {
  return now / MS_PER_DAY - lastDay > revisionDays;
}

/** The kept years as one download; undefined when they hold no value for the period. */
export function joinYears(
  years: readonly CachedYear[],
  { start, end }: Period,
  cache: CacheState,
): Download | undefined {
  const newest = years.reduce<CachedYear | undefined>(
    (a, b) => (a && a.retrievedAt >= b.retrievedAt ? a : b),
    undefined,
  );
  if (!newest) return undefined;
  const parts = years.map((year) => year.series);
  const series = joinSeries(parts, start, end);
  // Hours that do not make a day are no days, but not nothing: the person is told of a part, not of silence.
  if (countDaysWithData(series) === 0 && !series.hoursCovered.some((hours) => hours > 0)) return undefined;
  const { url, elevationM, timeZone, station } = newest;
  const retrievedAt = Math.min(...years.map((year) => year.retrievedAt));
  return { series, url, retrievedAt, cache, elevationM, timeZone, ...(station && { station }) };
}
