import { dayCount } from '../../domain/calendar';
import { civilDaySpan } from '../../domain/hourly/civil-day';
import type { CivilDays } from '../../domain/hourly/daily-from-hourly';
import { fail, ok, type Result } from '../../domain/result';
import { countDaysWithData } from '../../domain/series';
import type { SourceAnswer, SourceContext, WeatherSource } from '../../ports';
import type { SourceFailure, StationReport } from '../../protocol';
import { LONGEST_GAP_MS } from '../hour-tracks';
import { findStations, isOfOneStation, observe } from './ask';
import { daysOf } from './hours';
import { meta } from './meta';

type DaysOfStation = Omit<SourceAnswer, 'timeZone'>;

/** A station with this part of the days is taken before one that has more of them but stands further away. */
const ENOUGH_OF_DAYS = 0.5;

/** The observations of the US National Weather Service, of the nearest station that has enough of the days. */
export const nwsObservations: WeatherSource = {
  meta,
  async fetchDays(query, context) {
    const near = await findStations(query, context);
    if (!near.ok) return near;
    const { stations, timeZone } = near.value;
    const days = { ...query, timeZone: query.timeZone ?? timeZone ?? 'UTC' };
    const answer = await firstGoodStation(stations, days, context);
    return answer.ok ? ok({ ...answer.value, timeZone }) : answer;
  },
};

/** The first station with enough of the days, else the one with the most; where none has any, why the last had not. */
async function firstGoodStation(
  stations: readonly StationReport[],
  days: CivilDays,
  context: SourceContext,
): Promise<Result<DaysOfStation, SourceFailure>> {
  let best: Result<DaysOfStation, SourceFailure> = fail({ code: 'no-data' });
  let bestCount = 0;
  for (const station of stations) {
    const answer = await daysAt(station, days, context);
    const count = answer.ok ? countDaysWithData(answer.value.series) : 0;
    if (!best.ok || count > bestCount) best = answer;
    bestCount = Math.max(bestCount, count);
    if (bestCount >= ENOUGH_OF_DAYS * dayCount(days.start, days.end)) break;
    if (!answer.ok && !isOfOneStation(answer.error)) break;
  }
  return best;
}

/** The days at one station. It is asked a little beyond their ends, so that the first and the last hour are bounded. */
async function daysAt(
  station: StationReport,
  days: CivilDays,
  context: SourceContext,
): Promise<Result<DaysOfStation, SourceFailure>> {
  const startMs = civilDaySpan(days.start, days.timeZone).startMs - LONGEST_GAP_MS;
  const endMs = civilDaySpan(days.end, days.timeZone).endMs + LONGEST_GAP_MS;
  const record = await observe(station.id, { startMs, endMs: Math.min(endMs, context.now()) }, context);
  if (!record.ok) return record;
  const { observations, url, retrievedAt } = record.value;
  const series = daysOf(observations, days);
  if (countDaysWithData(series) === 0) return fail({ code: 'no-data' });
  return ok({ series, url, retrievedAt, elevationM: station.elevationM, station });
}
