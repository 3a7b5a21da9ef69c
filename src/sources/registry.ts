/**
 * The one list of providers. Data only, small enough for the page's first load: the source selector, the credits, the
 * page's connect-src and the proxy's allow-list are all drawn from it. To add a source: write its folder, name it here
 * and in adapters.ts.
 */
import type { EpochDay } from '../domain/calendar';
import type { SourceMeta } from '../ports';
import type { SourceId } from '../protocol';
import { meta as nasaPower } from './nasa-power/meta';
import { meta as archive } from './open-meteo-archive/meta';
import { meta as elevation } from './open-meteo-elevation/meta';
import { meta as forecast } from './open-meteo-forecast/meta';
import { meta as geocoding } from './open-meteo-geocoding/meta';
import { meta as openStreetMap } from './openstreetmap/meta';
import type { ServiceMeta } from './service-meta';
import { meta as simulated } from './simulated/meta';

export type { JsonServiceMeta, ServiceMeta } from './service-meta';

const META_BY_ID: Readonly<Record<SourceId, SourceMeta>> = {
  'nasa-power': nasaPower,
  'open-meteo-archive': archive,
  'open-meteo-forecast': forecast,
  simulated,
};

/** Every source of weather, in the order in which it is offered. */
export const SOURCE_METAS: readonly SourceMeta[] = Object.values(META_BY_ID);

/** The other providers to credit: elevation, place names, map tiles. */
export const PROVIDER_ATTRIBUTIONS: readonly ServiceMeta[] = [elevation, geocoding, openStreetMap];

/** Every origin the page's scripts connect to. Map tiles are images, not connections, and are not here. */
export const CONNECT_ORIGINS: readonly string[] = [
  ...new Set([...SOURCE_METAS, elevation, geocoding].flatMap(({ origins }) => origins)),
];

/** The record of a source. */
export function metaOf(id: SourceId): SourceMeta {
  return META_BY_ID[id];
}

/** The first and the last day a source has, given today at the point. */
export function windowFor(
  { window }: SourceMeta,
  today: EpochDay,
): { readonly first: EpochDay; readonly last: EpochDay } {
  return { first: window.firstDay ?? today - (window.daysBack ?? 0), last: today - window.latencyDays };
}
