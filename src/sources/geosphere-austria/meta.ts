import { epochDayOf } from '../../domain/calendar';
import { SOURCE_VARIABLES } from '../../domain/series';
import type { SourceMeta } from '../../ports';
import { GEOSPHERE_LANE } from '../lanes';

const HOUR_MS = 3_600_000;

/** GeoSphere Austria's INCA analysis: stations, radar and terrain joined on a 1 km grid, hour by hour. */
export const meta: SourceMeta = {
  id: 'geosphere-austria',
  name: 'GeoSphere Austria (INCA)',
  description: 'Hourly analysis on a 1 km grid from stations, radar, satellite and terrain',
  attribution: {
    text: 'Data: GeoSphere Austria',
    url: 'https://data.hub.geosphere.at/dataset/inca-v1-1h-1km',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  },
  origins: ['https://dataset.api.hub.geosphere.at'],
  coverage: { countries: ['040'] },
  kind: 'modelled',
  // It begins at 00:00 UTC of 15 March, an hour into that day at home.
  window: { firstDay: epochDayOf(2011, 3, 16), daysBack: null, latencyDays: 1 },
  variables: SOURCE_VARIABLES,
  windHeightM: 10,
  dayDefinition: 'civil-day',
  // Public pages are seen to ask it from browsers, its documentation does not promise it; else the relay serves it.
  access: 'direct-then-proxy',
  coordinateDecimals: 2,
  asksByDay: true,
  revisionDays: 60,
  freshForMs: 3 * HOUR_MS,
  policy: { lane: GEOSPHERE_LANE, timeoutMs: 30_000, maxAttempts: 3, firstRetryMs: 1_000 },
};
