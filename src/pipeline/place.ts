/** The place of a run: is it land, how high is it, which clock does it keep. */
import { civilDayAt, type EpochDay } from '../domain/calendar';
import type { GeoPoint } from '../domain/geography';
import { isOnLargeLake } from '../domain/lakes';
import type { Result } from '../domain/result';
import type { LandVerdict, PipelinePorts } from '../ports';
import type { ResolvedSite, RunRequest, SourceFailure, SourceId, StepDetail, Warning } from '../protocol';
import type { Download, SourceDownload } from './cached-source';
import type { Progress } from './progress';

/** The elevation as far as it is known before any weather arrives: typed, or asked of the elevation model. */
export type ElevationAnswer =
  | { readonly kind: 'typed'; readonly elevationM: number }
  | { readonly kind: 'model'; readonly answer: Result<number, SourceFailure> };

/** The typed elevation of the request, or the elevation model's; that its provider keeps the run waiting is reported. */
export async function findElevation(
  request: RunRequest,
  ports: PipelinePorts,
  signal: AbortSignal,
  progress: Progress,
): Promise<ElevationAnswer> {
  const { latitudeDeg, longitudeDeg, elevationM } = request;
  if (elevationM !== undefined) return { kind: 'typed', elevationM };
  const report = (detail: StepDetail) => void progress.advance('download', 0, detail);
  let hasWaited = false;
  const answer = await ports.place.elevation(latitudeDeg, longitudeDeg, signal, (wait) => {
    hasWaited = true;
    report({ kind: 'elevation-waiting', ...wait });
  });
  if (hasWaited) report({ kind: 'elevation-answered' });
  return { kind: 'model', answer };
}

/**
 * Whether the point is certainly at sea. The outline alone does not say so, because it leaves out small islands: the
 * elevation model, which is exactly 0 on the sea, must agree. A typed elevation is the person's word that it is land.
 */
export function isAtSea(verdict: LandVerdict | null, elevation: ElevationAnswer): boolean {
  if (verdict !== 'sea' || elevation.kind === 'typed') return false;
  return elevation.answer.ok && elevation.answer.value === 0;
}

/** What the person should know about where the point is. */
export function landWarnings(verdict: LandVerdict | null, site: GeoPoint): Warning[] {
  const lake: Warning[] = isOnLargeLake(site) ? [{ code: 'on-lake' }] : [];
  if (verdict === 'land') return lake;
  return [{ code: verdict === 'near-coast' ? 'near-coast' : 'land-unchecked' }, ...lake];
}

/** The civil day now at the point; by UTC where its zone is not known. */
export function todayAt(timeZone: string | null, nowMs: number): EpochDay {
  return civilDayAt(nowMs, timeZone ?? 'UTC');
}

/**
 * The site with the best elevation there is: typed, the elevation model, a weather source's own (one that the provider
 * scaled to the point before a grid cell's mean), else sea level as a declared assumption.
 */
export function resolveSite(
  request: RunRequest,
  elevation: ElevationAnswer,
  downloads: readonly SourceDownload[],
  offlineZone: string | null,
): { site: ResolvedSite; warnings: Warning[] } {
  const { latitudeDeg, longitudeDeg } = request;
  const providerZone = firstOf(downloads, ({ timeZone }) => timeZone)?.value ?? null;
  const timeZone = providerZone ?? offlineZone;
  const timeZoneSource = providerZone ? 'provider' : offlineZone ? 'offline-polygons' : null;
  const { warnings, ...height } = chooseElevation(elevation, downloads);
  return { site: { latitudeDeg, longitudeDeg, ...height, timeZone, timeZoneSource }, warnings };
}

type Height = Pick<ResolvedSite, 'elevationM' | 'elevationSource'> & { warnings: Warning[] };

function chooseElevation(elevation: ElevationAnswer, downloads: readonly SourceDownload[]): Height {
  if (elevation.kind === 'typed') {
    return { elevationM: elevation.elevationM, elevationSource: 'typed', warnings: [] };
  }
  if (elevation.answer.ok) {
    return { elevationM: elevation.answer.value, elevationSource: 'open-meteo-dem', warnings: [] };
  }
  const scaledFirst = downloads.toSorted((a, b) => elevationRank(a) - elevationRank(b));
  const own = firstOf(scaledFirst, ({ elevationM }) => elevationM);
  if (own) {
    const warning: Warning = { code: 'elevation-of-grid-cell', source: own.source, elevationM: own.value };
    return { elevationM: own.value, elevationSource: 'weather-source', warnings: [warning] };
  }
  return { elevationM: 0, elevationSource: 'assumed', warnings: [{ code: 'elevation-assumed', elevationM: 0 }] };
}

/** How near a source's elevation is to the point's: Open-Meteo's is that of the point, NASA's the mean of 50 km. */
const ELEVATION_RANK: Readonly<Partial<Record<SourceId, number>>> = {
  'open-meteo-archive': 0,
  'open-meteo-historical-forecast': 0,
  'open-meteo-forecast': 0,
  'nasa-power': 2,
};

/** Grids of a few kilometres and stations near by stand between the two. */
function elevationRank({ source }: SourceDownload): number {
  return ELEVATION_RANK[source.meta.id] ?? 1;
}

function firstOf<T>(downloads: readonly SourceDownload[], read: (download: Download) => T | null) {
  for (const { source, download } of downloads) {
    const value = download ? read(download) : null;
    if (value !== null) return { source: source.meta.id, value };
  }
  return undefined;
}
