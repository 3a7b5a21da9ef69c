import type { SourceMeta } from '../../ports';
import { NWS_LANE } from '../lanes';

/** What the two sources of the US National Weather Service have in common. */
export const NWS_SHARED = {
  attribution: {
    text: 'NOAA/National Weather Service',
    url: 'https://www.weather.gov/',
    licence: 'US public domain',
    licenceUrl: 'https://www.weather.gov/disclaimer',
  },
  origins: ['https://api.weather.gov'],
  // The United States and Puerto Rico; the outline carries Alaska and Hawaii with the former.
  coverage: { countries: ['840', '630'] },
  windHeightM: 10,
  dayDefinition: 'civil-day',
  access: 'direct',
  // The finest the service takes; the grid has 2.5 km.
  coordinateDecimals: 4,
  policy: { lane: NWS_LANE, timeoutMs: 20_000, maxAttempts: 3, firstRetryMs: 1_000 },
} as const satisfies Partial<SourceMeta>;
