import type { SourceMeta } from '../../ports';
import { MET_NORWAY_LANE } from '../lanes';

const HOUR_MS = 3_600_000;

/** MET Norway's Locationforecast 2.0. It has no radiation: that is estimated from the cloud cover. */
export const meta: SourceMeta = {
  id: 'met-norway',
  name: 'MET Norway Forecast',
  description: 'Locationforecast: MEPS 2.5 km in the Nordic countries, ECMWF 9 km elsewhere',
  attribution: {
    text: 'Based on data from MET Norway',
    url: 'https://api.met.no/',
    licence: 'NLOD 2.0 and CC BY 4.0',
    licenceUrl: 'https://api.met.no/doc/License',
  },
  origins: ['https://api.met.no'],
  coverage: 'global',
  kind: 'forecast',
  window: { firstDay: null, daysBack: 0, latencyDays: -9 },
  variables: ['tempMaxC', 'tempMinC', 'humidityMeanPct', 'wind2mMps', 'precipitationMm'],
  windHeightM: 10,
  dayDefinition: 'civil-day',
  access: 'direct-then-proxy',
  // More than four decimals are refused.
  coordinateDecimals: 4,
  revisionDays: Number.POSITIVE_INFINITY,
  freshForMs: HOUR_MS,
  policy: { lane: MET_NORWAY_LANE, timeoutMs: 20_000, maxAttempts: 3, firstRetryMs: 2_000 },
};
