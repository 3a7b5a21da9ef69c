import type { SourceMeta } from '../../ports';
import { NWS_SHARED } from '../nws/shared-meta';

const HOUR_MS = 3_600_000;

/** The forecast grid of the US National Weather Service. It has no radiation: that is estimated from the cloud cover. */
export const meta: SourceMeta = {
  id: 'nws-forecast',
  name: 'NWS Forecast (USA)',
  description: 'The forecast grid of the US National Weather Service, 2.5 km, edited by forecasters',
  kind: 'forecast',
  window: { firstDay: null, daysBack: 0, latencyDays: -6 },
  variables: ['tempMaxC', 'tempMinC', 'humidityMeanPct', 'wind2mMps', 'precipitationMm'],
  ...NWS_SHARED,
  revisionDays: Number.POSITIVE_INFINITY,
  freshForMs: HOUR_MS,
};
