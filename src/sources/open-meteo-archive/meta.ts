import { epochDayOf } from '../../domain/calendar';
import type { SourceMeta } from '../../ports';
import { OPEN_METEO_ATTRIBUTION, OPEN_METEO_SHARED } from '../open-meteo/shared-meta';

const HOUR_MS = 3_600_000;

/** Open-Meteo's archive of past weather, model `best_match`. */
export const meta: SourceMeta = {
  id: 'open-meteo-archive',
  name: 'Open-Meteo Archive',
  description: 'Reanalysis ERA5 and ERA5-Land, from 2017 the ECMWF IFS analysis at 9 km',
  attribution: {
    ...OPEN_METEO_ATTRIBUTION,
    text: 'Weather data by Open-Meteo.com. Generated using Copernicus Climate Change Service information.',
  },
  origins: ['https://archive-api.open-meteo.com'],
  // IFS has no latency of its own, but yesterday may still lack hours west of Greenwich; two days back the day is whole.
  kind: 'modelled',
  window: { firstDay: epochDayOf(1940, 1, 1), daysBack: null, latencyDays: 2 },
  ...OPEN_METEO_SHARED,
  // The preliminary ERA5 is replaced by the final one after two to three months.
  revisionDays: 100,
  freshForMs: 6 * HOUR_MS,
};
