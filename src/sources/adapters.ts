/** The sources that can be asked, for the worker; the table of what they are is registry.ts. */
import type { WeatherSource } from '../ports';
import { nasaPower } from './nasa-power';
import { openMeteoArchive } from './open-meteo-archive';
import { openMeteoForecast } from './open-meteo-forecast';
import { simulated } from './simulated';

/** Every source of weather, in the order of the registry. */
export function loadSources(): readonly WeatherSource[] {
  return [nasaPower, openMeteoArchive, openMeteoForecast, simulated];
}
