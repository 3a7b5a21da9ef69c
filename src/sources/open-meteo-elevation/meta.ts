import { OPEN_METEO_LANE } from '../lanes';
import type { JsonServiceMeta } from '../service-meta';

/** Open-Meteo's elevation service: the terrain model at a point. */
export const meta: JsonServiceMeta = {
  id: 'open-meteo-elevation',
  name: 'Open-Meteo Elevation',
  description: 'Elevation of the point, from the Copernicus DEM GLO-90 (90 m)',
  attribution: {
    text: 'Elevation by Open-Meteo.com from the Copernicus DEM GLO-90, © DLR e.V. 2010–2014 and © Airbus Defence and Space GmbH 2014–2018, provided under COPERNICUS by the European Union and ESA; all rights reserved',
    url: 'https://open-meteo.com/',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  },
  origins: ['https://api.open-meteo.com'],
  policy: { lane: OPEN_METEO_LANE, timeoutMs: 10_000, maxAttempts: 2, firstRetryMs: 500 },
};
