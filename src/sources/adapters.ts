/** The sources that can be asked, for the worker; the table of what they are is registry.ts. */
import { fail } from '../domain/result';
import type { SourceMeta, StationStore, WeatherSource } from '../ports';
import { meta as brightSky } from './bright-sky/meta';
import { meta as geosphereAustria } from './geosphere-austria/meta';
import { meta as metNorway } from './met-norway/meta';
import { nasaPower } from './nasa-power';
import { meta as nwsForecast } from './nws-forecast/meta';
import { meta as nwsObservations } from './nws-observations/meta';
import { openMeteoArchive } from './open-meteo-archive';
import { openMeteoForecast } from './open-meteo-forecast';
import { openMeteoHistoricalForecast } from './open-meteo-historical-forecast';
import { meta as ownStation } from './own-station/meta';
import { throughRelay } from './relay';
import { meta as simulated } from './simulated/meta';

/** Every source of weather, in the order of the registry. Those that serve some runs only come when they are asked. */
export function loadSources(stations: Pick<StationStore, 'at'>): readonly WeatherSource[] {
  return [
    nasaPower,
    openMeteoArchive,
    openMeteoHistoricalForecast,
    openMeteoForecast,
    onDemand(brightSky, async () => (await import('./bright-sky')).brightSky),
    onDemand(geosphereAustria, async () => (await import('./geosphere-austria')).geosphereAustria),
    onDemand(nwsObservations, async () => (await import('./nws-observations')).nwsObservations),
    onDemand(nwsForecast, async () => (await import('./nws-forecast')).nwsForecast),
    onDemand(metNorway, async () => (await import('./met-norway')).metNorway),
    onDemand(ownStation, async () => (await import('./own-station')).createOwnStation(stations)),
    onDemand(simulated, async () => (await import('./simulated')).simulated),
  ].map(throughRelay);
}

/** A source whose code is loaded at the first question; code that cannot be loaded is a source that cannot be reached. */
function onDemand(meta: SourceMeta, load: () => Promise<WeatherSource>): WeatherSource {
  return {
    meta,
    async fetchDays(query, context) {
      const source = await load().catch(() => undefined);
      if (source) return source.fetchDays(query, context);
      return fail({ code: context.isOnline() ? 'blocked' : 'offline' });
    },
  };
}
