import type { SourceMeta } from '../../ports';
import { OPEN_METEO_ATTRIBUTION, OPEN_METEO_SHARED } from '../open-meteo/shared-meta';

const HOUR_MS = 3_600_000;

/** Open-Meteo's forecast, model `best_match`, with the short past that its host keeps. */
export const meta: SourceMeta = {
  id: 'open-meteo-forecast',
  name: 'Open-Meteo Forecast',
  description:
    'The national weather services’ models that fit the place best: the days ahead and the last three months',
  attribution: OPEN_METEO_ATTRIBUTION,
  origins: ['https://api.open-meteo.com'],
  kind: 'forecast',
  window: { firstDay: null, daysBack: 92, latencyDays: -15 },
  ...OPEN_METEO_SHARED,
  // What a forecast host says of a past day is the last forecast of it: never final.
  revisionDays: Number.POSITIVE_INFINITY,
  freshForMs: HOUR_MS,
};
