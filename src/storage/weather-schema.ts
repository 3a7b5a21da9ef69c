/** A stored year of weather, checked before a run may use it. */
import * as v from 'valibot';
import { firstDayOfYear, lastDayOfYear } from '../domain/calendar';
import { lengthOf, missingColumn, SOURCE_VARIABLES, type SourceSeries } from '../domain/series';
import { column, elevationM, finite, haveOneLength, sourceId, whole } from '../schema/column';
import { hourTrack } from './hours-schema';
import type { WeatherRecord } from './schema';

const series = v.pipe(
  v.object({
    startDay: whole,
    ...v.entriesFromList(SOURCE_VARIABLES, column),
    providerEt0Mm: column,
    // Not in the records of version 1: their sources had none of it.
    cloudCoverPct: v.optional(column),
    hoursCovered: v.optional(column),
    // Nor in the records of version 2; and most sources have none.
    hours: v.exactOptional(hourTrack),
  }),
  v.transform(({ cloudCoverPct, hoursCovered, ...given }) => ({
    ...given,
    cloudCoverPct: cloudCoverPct ?? missingColumn(given.tempMaxC.length),
    hoursCovered: hoursCovered ?? missingColumn(given.tempMaxC.length),
  })),
  v.check(({ startDay, hours, ...columns }) =>
    haveOneLength([...Object.values(columns), ...(hours ? [hours.dayStartMs] : [])]),
  ),
);

const station = v.object({
  id: v.string(),
  name: v.string(),
  distanceKm: v.pipe(v.number(), v.finite(), v.minValue(0)),
  elevationM: v.nullable(elevationM),
});

const weatherRecord = v.pipe(
  v.object({
    source: sourceId,
    place: v.string(),
    lastUsedAt: finite,
    year: whole,
    series,
    url: v.string(),
    retrievedAt: finite,
    expiresAt: v.nullable(finite),
    elevationM: v.nullable(elevationM),
    timeZone: v.nullable(v.string()),
    station: v.exactOptional(station),
  }),
  v.check(({ year, series }) => isWithinYear(series, year)),
);

/** The record when it is whole, else undefined. */
export function parseWeatherRecord(stored: unknown): WeatherRecord | undefined {
  const parsed = v.safeParse(weatherRecord, stored);
  return parsed.success ? parsed.output : undefined;
}

function isWithinYear(series: SourceSeries, year: number): boolean {
  const lastDay = series.startDay + lengthOf(series) - 1;
  return series.startDay >= firstDayOfYear(year) && lastDay <= lastDayOfYear(year);
}
