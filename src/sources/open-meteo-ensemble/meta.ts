import { OPEN_METEO_LANE } from '../lanes';
import { OPEN_METEO_ATTRIBUTION } from '../open-meteo/shared-meta';
import type { JsonServiceMeta } from '../service-meta';

/** Open-Meteo's ensemble forecast: not a source of weather, but of how uncertain the days ahead are. */
export const meta: JsonServiceMeta = {
  id: 'open-meteo-ensemble',
  name: 'Open-Meteo Ensemble',
  description: 'The 31 members of NOAA’s Global Ensemble Forecast System: how far the forecast may be off',
  attribution: OPEN_METEO_ATTRIBUTION,
  origins: ['https://ensemble-api.open-meteo.com'],
  policy: { lane: OPEN_METEO_LANE, timeoutMs: 20_000, maxAttempts: 2, firstRetryMs: 1_000 },
};
