/** A whole result that came from outside, a store, a file or a link, checked before a screen may show it. */
import * as v from 'valibot';
import { dayCount } from '../domain/calendar';
import type { RunResult, SourceId, SourceReport } from '../protocol';
import { validateRequest } from '../request';
import {
  count,
  elevationM,
  epochDay,
  finite,
  instant,
  latitudeDeg,
  longitudeDeg,
  sourceId,
  sourceUrl,
  timeZone,
} from './column';
import { days } from './days';
import { sourceFailure, warning } from './failure';
import { method } from './method';

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

/**
 * Whether a whole result is what a run gives: a possible request, and a day for each day that was asked for. Of what the app
 * kept by itself that is taken for granted; what a file or a link brings may have been written by hand.
 */
export function isConsistent({ request, days: { startDay, et0Mm } }: RunResult): boolean {
  return (
    validateRequest(request) === undefined &&
    startDay === request.start &&
    et0Mm.length === dayCount(request.start, request.end)
  );
}
