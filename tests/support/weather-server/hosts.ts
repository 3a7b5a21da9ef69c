/** The providers' real host names: the server answers under each of them, and a browser test maps them to it. */
export const HOSTS = {
  nasaPower: 'power.larc.nasa.gov',
  archive: 'archive-api.open-meteo.com',
  /** The forecast and the elevation share this host. */
  openMeteo: 'api.open-meteo.com',
  historicalForecast: 'historical-forecast-api.open-meteo.com',
  ensemble: 'ensemble-api.open-meteo.com',
  geocoding: 'geocoding-api.open-meteo.com',
  metNorway: 'api.met.no',
  nws: 'api.weather.gov',
  brightSky: 'api.brightsky.dev',
  geosphere: 'dataset.api.hub.geosphere.at',
  tiles: 'tile.openstreetmap.org',
} as const;

export type Host = (typeof HOSTS)[keyof typeof HOSTS];
export const ALL_HOSTS: readonly Host[] = Object.values(HOSTS);

/** Whether a Host header names one of the providers. */
export function isHost(name: string): name is Host {
  return ALL_HOSTS.some((host) => host === name);
}
