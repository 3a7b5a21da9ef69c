import { epochDayOf } from '../../domain/calendar';
import { SOURCE_VARIABLES } from '../../domain/series';
import type { SourceMeta } from '../../ports';
import { BRIGHT_SKY_LANE } from '../lanes';

const HOUR_MS = 3_600_000;

/** Bright Sky: the stations of the German weather service, hour by hour, radiation measured. */
export const meta: SourceMeta = {
  id: 'bright-sky',
  name: 'Bright Sky (DWD)',
  description: 'Hourly observations of the stations of the German weather service, radiation measured',
  attribution: {
    text: 'Data basis: Deutscher Wetterdienst, through Bright Sky',
    url: 'https://brightsky.dev/',
    licence: 'DWD terms of use (CC BY 4.0)',
    licenceUrl: 'https://www.dwd.de/EN/service/legal_notice/legal_notice.html',
  },
  origins: ['https://api.brightsky.dev'],
  coverage: { countries: ['276'] },
  kind: 'measured',
  window: { firstDay: epochDayOf(2010, 1, 1), daysBack: null, latencyDays: 1 },
  variables: SOURCE_VARIABLES,
  windHeightM: 10,
  dayDefinition: 'civil-day',
  access: 'direct',
  coordinateDecimals: 2,
  asksByDay: true,
  // Recent observations are checked by the weather service and replaced within weeks.
  revisionDays: 60,
  freshForMs: 3 * HOUR_MS,
  policy: { lane: BRIGHT_SKY_LANE, timeoutMs: 30_000, maxAttempts: 3, firstRetryMs: 1_000 },
};
