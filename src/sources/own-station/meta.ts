import { epochDayOf } from '../../domain/calendar';
import { SOURCE_VARIABLES } from '../../domain/series';
import type { SourceMeta } from '../../ports';
import { LOCAL_LANE } from '../lanes';

/** The person's own station: imported from a file, kept in this browser, and never sent anywhere. */
export const meta: SourceMeta = {
  id: 'own-station',
  name: 'Your own station',
  description: 'Daily measurements that you imported from a file. They stay on this device.',
  attribution: {
    text: 'Measurements of your own station',
    url: '#/about',
    licence: 'your own data',
    licenceUrl: '#/about',
  },
  origins: [],
  coverage: 'global',
  kind: 'measured',
  // The widest that a file may hold; which days a station has is known with the station (pipeline/plan.ts).
  window: { firstDay: epochDayOf(1850, 1, 1), daysBack: null, latencyDays: 0 },
  variables: SOURCE_VARIABLES,
  // The wind is brought to 2 m when the file is read, from the height that the person states.
  windHeightM: 2,
  dayDefinition: 'civil-day',
  access: 'local',
  coordinateDecimals: 5,
  revisionDays: Number.POSITIVE_INFINITY,
  freshForMs: 0,
  policy: { lane: { ...LOCAL_LANE, key: 'own-station' }, timeoutMs: 10_000, maxAttempts: 1, firstRetryMs: 0 },
};
