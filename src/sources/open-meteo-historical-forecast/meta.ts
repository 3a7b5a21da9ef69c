import { epochDayOf } from '../../domain/calendar';
import type { SourceMeta } from '../../ports';
import { OPEN_METEO_ATTRIBUTION, OPEN_METEO_SHARED } from '../open-meteo/shared-meta';

const HOUR_MS = 3_600_000;

/** Open-Meteo's archive of past forecasts: the first hours of each, joined; it has yesterday when the archive has not. */
export const meta: SourceMeta = {
  id: 'open-meteo-historical-forecast',
  name: 'Open-Meteo Historical Forecast',
  description: 'The first hours of each past run of the national weather services’ models, joined into one series',
  attribution: OPEN_METEO_ATTRIBUTION,
  origins: ['https://historical-forecast-api.open-meteo.com'],
  kind: 'modelled',
  // 2016 holds one model of one country; from 2017 on the world is covered.
  window: { firstDay: epochDayOf(2017, 1, 1), daysBack: null, latencyDays: 1 },
  ...OPEN_METEO_SHARED,
  revisionDays: 10,
  freshForMs: 6 * HOUR_MS,
};
