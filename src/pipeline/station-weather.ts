/** The weather of a station's days from the sources that calibrations know: what its record is compared with. */
import { CALIBRATED_SOURCES } from '../domain/calibration/spec';
import { fail, ok, type Result } from '../domain/result';
import type { PipelinePorts } from '../ports';
import type { Failure, ResolvedSite, RunRequest, Station } from '../protocol';
import { downloadAll, failuresOf } from './download';
import { todayAt } from './place';
import { planSources, type Standpoint } from './plan';
import type { Progress } from './progress';
import type { Given, RunFacts } from './run-facts';

/** The station's own ETo from its first to its last day that has one. */
export interface Truth {
  readonly startDay: number;
  readonly et0Mm: Float64Array;
}

export interface StationWeather {
  readonly given: readonly Given[];
  readonly facts: RunFacts;
}

interface Watch {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/**
 * Downloads the weather of a station's days. A source that should have them and fails is a failure: a correction learnt
 * from the others would be one for other estimates than those that runs give here.
 */
export async function fetchStationWeather(
  station: Station,
  truth: Truth,
  ports: PipelinePorts,
  { signal, progress }: Watch,
): Promise<Result<StationWeather, Failure>> {
  await progress.advance('download', 0);
  const { zone, isCoastal, ...standpoint } = await findStandpoint(station, ports);
  const request = requestFor(station, truth);
  const plan = planSources(request, ports.sources, standpoint);
  if (plan.planned.length === 0) return fail({ code: 'no-source-for-dates', sources: plan.refused });
  const downloads = await downloadAll({ request, plan, zone }, ports, signal, progress);
  await progress.advance('download', 1);
  const failures = failuresOf(downloads);
  if (failures.length > 0) return fail({ code: 'all-sources-failed', sources: failures });
  const given = downloads.flatMap(({ source, download }): Given[] =>
    download ? [{ id: source.meta.id, download }] : [],
  );
  const { today, countries } = standpoint;
  const table = ports.calibrationAt(station.latitudeDeg, station.longitudeDeg);
  // As a run is without the station: that is what its record corrects.
  const place = { table, station: null, isOneSourceChosen: false };
  return ok({ given, facts: { site: siteOf(station, zone), today, countries, isCoastal, place } });
}

async function findStandpoint(
  { latitudeDeg, longitudeDeg }: Station,
  { place, context }: PipelinePorts,
): Promise<Standpoint & { readonly zone: string | null; readonly isCoastal: boolean }> {
  const [zone, countries, land] = await Promise.all([
    place.timeZone(latitudeDeg, longitudeDeg),
    place.countries(latitudeDeg, longitudeDeg),
    place.land(latitudeDeg, longitudeDeg),
  ]);
  const today = todayAt(zone, context.now());
  return { zone, countries, today, isCoastal: land === 'near-coast', station: null };
}

function requestFor({ latitudeDeg, longitudeDeg, elevationM }: Station, { startDay, et0Mm }: Truth): RunRequest {
  const sources = CALIBRATED_SOURCES.map(({ source }) => source) as RunRequest['sources'];
  return { latitudeDeg, longitudeDeg, elevationM, start: startDay, end: startDay + et0Mm.length - 1, sources };
}

function siteOf({ latitudeDeg, longitudeDeg, elevationM }: Station, timeZone: string | null): ResolvedSite {
  const timeZoneSource = timeZone === null ? null : 'offline-polygons';
  return { latitudeDeg, longitudeDeg, elevationM, elevationSource: 'typed', timeZone, timeZoneSource };
}
