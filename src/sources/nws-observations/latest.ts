import type { GeoPoint } from '../../domain/geography';
import { fail, ok, type Result } from '../../domain/result';
import type { SourceContext } from '../../ports';
import type { SourceFailure, StationObservation, StationReport } from '../../protocol';
import { LONGEST_GAP_MS } from '../hour-tracks';
import { findStations, isOfOneStation, observe } from './ask';
import type { Observation } from './response';

/**
 * The latest observation of the nearest of three stations that has one with a temperature, not older than three hours;
 * one with humidity and wind is preferred to a later one without. The list of observations is asked, not its `latest`,
 * which may be a raw reading without values, or no body at all.
 * @returns `no-data` when none of them has, `outside-area` outside the United States
 */
export async function latestObservation(
  latitudeDeg: number,
  longitudeDeg: number,
  context: SourceContext,
): Promise<Result<StationObservation, SourceFailure>> {
  const point: GeoPoint = { latitudeDeg, longitudeDeg };
  const near = await findStations(point, context);
  if (!near.ok) return near;
  let failure: SourceFailure = { code: 'no-data' };
  for (const station of near.value.stations) {
    const latest = await latestAt(station, context);
    if (latest.ok) return latest;
    failure = latest.error;
    if (!isOfOneStation(failure)) break;
  }
  return fail(failure);
}

async function latestAt(
  station: StationReport,
  context: SourceContext,
): Promise<Result<StationObservation, SourceFailure>> {
  const now = context.now();
  const record = await observe(station.id, { startMs: now - LONGEST_GAP_MS, endMs: now }, context);
  if (!record.ok) return record;
  const { observations } = record.value;
  const latest = observations.findLast(isComplete) ?? observations.findLast(({ tempC }) => !Number.isNaN(tempC));
  return latest ? ok({ ...station, ...valuesOf(latest) }) : fail({ code: 'no-data' });
}

function isComplete({ tempC, humidityPct, wind2mMps }: Observation): boolean {
  return ![tempC, humidityPct, wind2mMps].some(Number.isNaN);
}

function valuesOf({ atMs, tempC, humidityPct, wind2mMps }: Observation) {
  return {
    observedAt: atMs,
    tempC: orNull(tempC),
    humidityPct: orNull(humidityPct),
    wind2mMps: orNull(wind2mMps),
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
