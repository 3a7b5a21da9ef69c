import { OPEN_METEO_LANE } from '../lanes';
import type { JsonServiceMeta } from '../service-meta';

/** Open-Meteo's geocoding service: places by name. */
export const meta: JsonServiceMeta = {
  id: 'open-meteo-geocoding',
  name: 'Open-Meteo Geocoding',
  description: 'Places by name, from the GeoNames database',
  attribution: {
    text: 'Place names by GeoNames, through Open-Meteo.com',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  },
  origins: ['https://geocoding-api.open-meteo.com'],
  policy: { lane: OPEN_METEO_LANE, timeoutMs: 10_000, maxAttempts: 2, firstRetryMs: 500 },
};
