import type { SourceMeta } from '../../ports';
import { NWS_SHARED } from '../nws/shared-meta';

const HOUR_MS = 3_600_000;

/** The station observations of the US National Weather Service, about a week back. They have no radiation. */
export const meta: SourceMeta = {
  id: 'nws-observations',
  name: 'NWS Observations (USA)',
  description: 'Observations of the nearest station of the US National Weather Service, the last week',
  kind: 'measured',
  window: { firstDay: null, daysBack: 7, latencyDays: 1 },
  variables: ['tempMaxC', 'tempMinC', 'humidityMeanPct', 'wind2mMps'],
  ...NWS_SHARED,
  revisionDays: Number.POSITIVE_INFINITY,
  freshForMs: HOUR_MS,
};
