/** Step 1 and the place, side by side. */
import type { LandVerdict, PipelinePorts } from '../ports';
import type { SourceDownload } from './cached-source';
import { downloadAll } from './download';
import { type BandAnswer, fetchMembers } from './forecast-band';
import { type ElevationAnswer, findElevation, isAtSea } from './place';
import type { Errand } from './plan';
import type { Progress } from './progress';

/** All that step 1 brings together. */
export interface Gathered {
  readonly land: LandVerdict | null;
  readonly elevation: ElevationAnswer;
  readonly downloads: readonly SourceDownload[];
  readonly band: BandAnswer;
}

/** Gathers the weather and the elevation; undefined at sea. Only off the outline does the weather wait for the latter. */
export async function gather(
  errand: Errand,
  ports: PipelinePorts,
  signal: AbortSignal,
  progress: Progress,
): Promise<Gathered | undefined> {
  const { request } = errand;
  const land = await ports.place.land(request.latitudeDeg, request.longitudeDeg);
  const elevationFound = findElevation(request, ports, signal, progress);
  if (land === 'sea' && isAtSea(land, await elevationFound)) return undefined;
  const [elevation, downloads] = await Promise.all([elevationFound, downloadAll(errand, ports, signal, progress)]);
  // Last, so that a band never holds back the weather, which waits for the same provider.
  const band = await fetchMembers(request, errand, ports, signal);
  return { land, elevation, downloads, band };
}
