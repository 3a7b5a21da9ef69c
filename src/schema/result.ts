/** A whole result that came from outside, a store, a file or a link, checked before a screen may show it. */
import * as v from 'valibot';
import { QUALITY } from '../domain/quality/rating';
import { noValueFlags } from '../domain/quality/value-flags';
import { INPUT_VARIABLES, missingColumn } from '../domain/series';
import type { RunResult, SourceId, SourceReport } from '../protocol';
import {
  column,
  count,
  elevationM,
  epochDay,
  finite,
  haveOneLength,
  instant,
  sourceId,
  sourceUrl,
  timeZone,
} from './column';
import { sourceFailure, warning } from './failure';
import { method } from './method';

const inputColumns = v.entriesFromList(INPUT_VARIABLES, column);
export const latitudeDeg = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const longitudeDeg = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

const request = v.object({
  latitudeDeg,
  longitudeDeg,
  elevationM: v.exactOptional(elevationM),
  start: epochDay,
  end: epochDay,
  sources: v.union([v.literal('auto'), v.array(sourceId)]),
});

const site = v.object({
  latitudeDeg,
  longitudeDeg,
  elevationM,
  elevationSource: v.picklist(['typed', 'open-meteo-dem', 'weather-source', 'assumed']),
  timeZone: v.nullable(timeZone),
  timeZoneSource: v.nullable(v.picklist(['provider', 'offline-polygons'])),
});

const station = v.object({
  id: v.string(),
  name: v.string(),
  distanceKm: v.pipe(finite, v.minValue(0)),
  elevationM: v.nullable(finite),
});

/** Results of the first version of the app lack the kind and the partial days: it had whole days only. */
const sourceReport = v.pipe(
  v.object({
    id: sourceId,
    url: v.nullable(sourceUrl),
    retrievedAt: v.nullable(instant),
    cache: v.nullable(v.picklist(['network', 'cache', 'stale'])),
    dayCount: count,
    dayDefinition: v.picklist(['local-solar-day', 'fixed-utc-offset-day', 'civil-day']),
    kind: v.optional(v.picklist(['measured', 'modelled', 'forecast'])),
    partialDayCount: v.optional(count, 0),
    station: v.exactOptional(station),
    failure: v.exactOptional(sourceFailure),
  }),
  v.transform((report) => ({ ...report, kind: report.kind ?? firstKindOf(report.id) })),
);

/** What the sources of the first version were: one forecast, all others modelled. */
function firstKindOf(id: SourceId): SourceReport['kind'] {
  return id === 'open-meteo-forecast' ? 'forecast' : 'modelled';
}

const quality = v.pipe(
  v.instance(Uint8Array),
  v.check((days) => days.every((day) => day <= QUALITY.HIGH)),
);

const valueFlags = v.object(v.entriesFromList(INPUT_VARIABLES, v.instance(Uint16Array)));
const forecastBand = v.object({ lowMm: column, highMm: column, memberCount: count, url: sourceUrl });

const sourceDays = v.object({
  ...inputColumns,
  et0Mm: column,
  providerEt0Mm: column,
  hourlyEt0Mm: v.exactOptional(column),
  correctedEt0Mm: v.exactOptional(column),
  shiftMm: v.exactOptional(column),
});

const fusionDays = v.object({ normalMm: column, carriedMm: column, restoredMm: column, localMm: column });

const days = v.pipe(
  v.object({
    startDay: epochDay,
    ...inputColumns,
    et0Mm: column,
    // Absent before every day had a band.
    et0LowMm: v.exactOptional(column),
    et0HighMm: v.exactOptional(column),
    equationEt0Mm: v.exactOptional(column),
    wetProbability: v.exactOptional(column),
    fusion: v.exactOptional(fusionDays),
    quality,
    flags: v.instance(Uint32Array),
    // Absent in results of the first version, which estimated nothing.
    valueFlags: v.optional(valueFlags),
    forecastBand: v.exactOptional(forecastBand),
    bySource: v.record(sourceId, sourceDays),
  }),
  // What came after the first version, which estimated nothing and gave no day a band.
  v.transform((stored) => ({
    ...stored,
    valueFlags: stored.valueFlags ?? noValueFlags(stored.et0Mm.length),
    et0LowMm: stored.et0LowMm ?? missingColumn(stored.et0Mm.length),
    et0HighMm: stored.et0HighMm ?? missingColumn(stored.et0Mm.length),
    equationEt0Mm: stored.equationEt0Mm ?? stored.et0Mm,
    wetProbability: stored.wetProbability ?? missingColumn(stored.et0Mm.length),
  })),
  v.check(({ startDay, bySource, valueFlags: bits, forecastBand: band, fusion, ...columns }) =>
    haveOneLength([
      ...[columns, bits, ...Object.values(bySource)].flatMap((part) => Object.values(part)),
      ...(fusion ? Object.values(fusion) : []),
      ...(band ? [band.lowMm, band.highMm] : []),
    ]),
  ),
);

const runResult = v.object({
  version: v.literal(1),
  appVersion: v.string(),
  computedAt: instant,
  request,
  site,
  method,
  sources: v.array(sourceReport),
  warnings: v.array(warning),
  days,
});

/** The result when it is whole, else undefined. */
export function parseRunResult(stored: unknown): RunResult | undefined {
  const parsed = v.safeParse(runResult, stored);
  return parsed.success ? parsed.output : undefined;
}
