/**
 * The one list of providers. Data only, small enough for the page's first load: the source selector, the credits, the
 * page's connect-src and the proxy's allow-list are all drawn from it. To add a source: write its folder, name it here
 * and in adapters.ts.
 */
import type { EpochDay } from '../domain/calendar';
import type { SourceMeta } from '../ports';
import type { SourceId } from '../protocol';
import { meta as brightSky } from './bright-sky/meta';
import { meta as geosphere } from './geosphere-austria/meta';
import { meta as metNorway } from './met-norway/meta';
import { meta as nasaPower } from './nasa-power/meta';
import { meta as nwsForecast } from './nws-forecast/meta';
import { meta as nwsObservations } from './nws-observations/meta';
import { meta as archive } from './open-meteo-archive/meta';
import { meta as elevation } from './open-meteo-elevation/meta';
import { meta as ensemble } from './open-meteo-ensemble/meta';
import { meta as forecast } from './open-meteo-forecast/meta';
import { meta as geocoding } from './open-meteo-geocoding/meta';
import { meta as historicalForecast } from './open-meteo-historical-forecast/meta';
import { meta as openStreetMap } from './openstreetmap/meta';
import { meta as ownStation } from './own-station/meta';
import type { ServiceMeta } from './service-meta';
import { meta as simulated } from './simulated/meta';

export type { JsonServiceMeta, ServiceMeta } from './service-meta';

const META_BY_ID: Readonly<Record<SourceId, SourceMeta>> = {
  'nasa-power': nasaPower,
  'open-meteo-archive': archive,
  'open-meteo-historical-forecast': historicalForecast,
  'open-meteo-forecast': forecast,
  'bright-sky': brightSky,
  'geosphere-austria': geosphere,
  'nws-observations': nwsObservations,
  'nws-forecast': nwsForecast,
  'met-norway': metNorway,
  'own-station': ownStation,
  simulated,
};

/** Every source of weather, in the order in which it is offered. */
export const SOURCE_METAS: readonly SourceMeta[] = Object.values(META_BY_ID);

/** The other providers to credit: the forecast's uncertainty, elevation, place names, map tiles. */
export const PROVIDER_ATTRIBUTIONS: readonly ServiceMeta[] = [ensemble, elevation, geocoding, openStreetMap];

/** Every origin the page's scripts connect to. Map tiles are images, not connections, and are not here. */
export const CONNECT_ORIGINS: readonly string[] = [
  ...new Set([...SOURCE_METAS, ensemble, elevation, geocoding].flatMap(({ origins }) => origins)),
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

/**
 * Whether a source has data at a point, by the countries that the point may lie in (`PlaceInfo.countries`). Where they
 * are not known every source is asked: the provider's own refusal (`outside-area`) decides.
 */
export function servesPoint({ coverage }: Pick<SourceMeta, 'coverage'>, countries: readonly string[] | null): boolean {
  return coverage === 'global' || countries === null || coverage.countries.some((id) => countries.includes(id));
}
