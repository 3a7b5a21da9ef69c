/** Sources that give hours: asked in pieces, joined, and turned into civil days. */
import { civilDaySpan } from '../domain/hourly/civil-day';
import { dailyFromHourly, type HourlyWeather } from '../domain/hourly/daily-from-hourly';
import { fail, ok, type Result } from '../domain/result';
import { countDaysWithData } from '../domain/series';
import type { SourceAnswer, SourceContext, SourceMeta, SourceQuery, WeatherSource } from '../ports';
import type { SourceFailure } from '../protocol';
import { requestJson } from './http';

/** The hours of one request: instants on the full hour, both included, ms since 1970. */
export interface HoursQuery {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly firstMs: number;
  readonly lastMs: number;
}

/** What is known of the place the hours stand for. */
export type HoursPlace = Pick<SourceAnswer, 'elevationM' | 'station'>;

/** The pure functions of a source of hours. */
export interface HourlySourceParts<Hour> {
  /** The most days asked for at once. */
  readonly daysPerRequest: number;
  readonly requestUrl: (query: HoursQuery) => string;
  readonly decodeHours: (body: unknown) => Result<HoursPlace & { readonly hours: readonly Hour[] }, SourceFailure>;
  readonly weatherOf: (hours: readonly Hour[]) => HourlyWeather;
  /** What a refusal means where the provider gives it a meaning of its own. */
  readonly meaningOf: (failure: SourceFailure) => SourceFailure;
}

const HOUR_MS = 3_600_000;
const HOURS_PER_DAY = 24;

/**
 * A source of hours. Its days are civil days of the zone asked for, of UTC where that is unknown. A piece of the period
 * outside the area (a network not yet there) is missing; when all of it is, so is the answer.
 */
export function makeHourlySource<Hour>(meta: SourceMeta, parts: HourlySourceParts<Hour>): WeatherSource {
  return {
    meta,
    async fetchDays(query, context) {
      const timeZone = query.timeZone ?? 'UTC';
      const pieces = await fetchPieces(meta, parts, piecesOf({ ...query, timeZone }, parts.daysPerRequest), context);
      if (!pieces.ok) return pieces;
      const { hours, ...about } = pieces.value;
      const series = dailyFromHourly(parts.weatherOf(hours), { ...query, timeZone });
      if (countDaysWithData(series) === 0) return fail({ code: 'no-data' });
      return ok({ ...about, series, timeZone: null });
    },
  };
}

type Piece<Hour> = Omit<SourceAnswer, 'series' | 'timeZone'> & { readonly hours: readonly Hour[] };

/** Asks for one piece after the other and joins their hours; place, URL and time are those of the newest. */
async function fetchPieces<Hour>(
  meta: SourceMeta,
  parts: HourlySourceParts<Hour>,
  queries: readonly HoursQuery[],
  context: SourceContext,
): Promise<Result<Piece<Hour>, SourceFailure>> {
  const pieces: Piece<Hour>[] = [];
  for (const query of queries) {
    const piece = await fetchPiece(meta, parts, query, context);
    if (piece.ok) pieces.push(piece.value);
    else if (piece.error.code !== 'outside-area') return piece;
  }
  const newest = pieces.at(-1);
  return newest ? ok({ ...newest, hours: pieces.flatMap(({ hours }) => hours) }) : fail({ code: 'outside-area' });
}

async function fetchPiece<Hour>(
  { policy }: SourceMeta,
  { requestUrl, decodeHours, meaningOf }: HourlySourceParts<Hour>,
  query: HoursQuery,
  context: SourceContext,
): Promise<Result<Piece<Hour>, SourceFailure>> {
  const url = requestUrl(query);
  const answer = await requestJson(url, context, policy);
  if (!answer.ok) return fail(meaningOf(answer.error));
  const decoded = decodeHours(answer.value.body);
  return decoded.ok ? ok({ ...decoded.value, url, retrievedAt: answer.value.retrievedAt }) : decoded;
}

/** The hours of the civil days asked for, in pieces that do not overlap. */
export function piecesOf(query: SourceQuery & { readonly timeZone: string }, daysPerRequest: number): HoursQuery[] {
  const { latitudeDeg, longitudeDeg, start, end, timeZone } = query;
  // Zones off the full hour: the hour before and after belong in part to the day.
  const beginMs = Math.floor(civilDaySpan(start, timeZone).startMs / HOUR_MS) * HOUR_MS;
  const endMs = Math.ceil(civilDaySpan(end, timeZone).endMs / HOUR_MS) * HOUR_MS;
  const stepMs = daysPerRequest * HOURS_PER_DAY * HOUR_MS;
  const pieces: HoursQuery[] = [];
  for (let firstMs = beginMs; firstMs <= endMs; firstMs += stepMs) {
    pieces.push({ latitudeDeg, longitudeDeg, firstMs, lastMs: Math.min(firstMs + stepMs - HOUR_MS, endMs) });
  }
  return pieces;
}
