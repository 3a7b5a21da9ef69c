/** The questions behind both uses of the stations: which are near, and what one of them saw. */
import type { GeoPoint } from '../../domain/geography';
import { ok, type Result } from '../../domain/result';
import type { SourceContext } from '../../ports';
import type { EpochMs, SourceFailure, StationReport } from '../../protocol';
import { type JsonAnswer, requestJson } from '../http';
import { findGrid } from '../nws/points';
import { NWS_OPTIONS } from '../nws/request';
import { meta } from './meta';
import { observationsUrl, RECORD_LIMIT, stationsUrl, type TimeSpan } from './request';
import { decodeObservations, type Observation, trustedObservations } from './response';
import { decodeStations } from './stations';

/** How many stations are tried, the nearest first. */
const STATIONS_TRIED = 3;
/** A week of five-minute readings fills five answers; more than this is not what was asked for. */
const MOST_PAGES = 8;

export interface NearStations {
  readonly stations: readonly StationReport[];
  /** IANA zone of the point. */
  readonly timeZone: string | null;
}

/** What a station saw in a span, and how it was asked. */
export interface StationRecord {
  readonly observations: readonly Observation[];
  readonly url: string;
  readonly retrievedAt: EpochMs;
}

function request(url: string, context: SourceContext): Promise<Result<JsonAnswer, SourceFailure>> {
  return requestJson(url, context, meta.policy, NWS_OPTIONS);
}

function isNotFound(failure: SourceFailure): boolean {
  return failure.code === 'http' && failure.status === 404;
}

/** The nearest stations of a point; its grid cell is looked up anew when the service no longer knows it. */
export async function findStations(
  point: GeoPoint,
  context: SourceContext,
  anew?: 'anew',
): Promise<Result<NearStations, SourceFailure>> {
  const grid = await findGrid(point, context, anew);
  if (!grid.ok) return grid;
  const answer = await request(stationsUrl(grid.value), context);
  if (!answer.ok) return isNotFound(answer.error) && !anew ? findStations(point, context, 'anew') : answer;
  const stations = decodeStations(answer.value.body, point);
  if (!stations.ok) return stations;
  return ok({ stations: stations.value.slice(0, STATIONS_TRIED), timeZone: grid.value.timeZone });
}

/** What a station saw in a span. An answer that is full begins with the newest: the older ones are asked for again. */
export async function observe(
  stationId: string,
  span: TimeSpan,
  context: SourceContext,
): Promise<Result<StationRecord, SourceFailure>> {
  const observations: Observation[] = [];
  const url = observationsUrl(stationId, span);
  let { endMs } = span;
  for (let page = 1; ; page++) {
    const answer = await request(observationsUrl(stationId, { ...span, endMs }), context);
    if (!answer.ok) return answer;
    const decoded = decodeObservations(answer.value.body);
    if (!decoded.ok) return decoded;
    observations.push(...decoded.value);
    const oldestMs = Math.min(...decoded.value.map(({ atMs }) => atMs));
    const isLast = decoded.value.length < RECORD_LIMIT || oldestMs <= span.startMs || oldestMs >= endMs;
    if (isLast || page === MOST_PAGES) {
      return ok({ observations: trustedObservations(observations), url, retrievedAt: answer.value.retrievedAt });
    }
    endMs = oldestMs;
  }
}

/** Whether a failure is of one station only, so that the next may do better. */
export function isOfOneStation({ code }: SourceFailure): boolean {
  return code === 'http' || code === 'invalid-response' || code === 'no-data';
}
