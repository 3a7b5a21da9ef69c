import { SOURCE_VARIABLES } from '../../domain/series';
import type { SourceMeta } from '../../ports';
import { OPEN_METEO_LANE } from '../lanes';

const CC_BY_4 = { licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The link Open-Meteo's licence asks for next to its data. */
export const OPEN_METEO_ATTRIBUTION = {
  text: 'Weather data by Open-Meteo.com',
  url: 'https://open-meteo.com/',
  ...CC_BY_4,
} as const;

/** What the weather hosts of Open-Meteo have in common. */
export const OPEN_METEO_SHARED = {
  coverage: 'global',
  variables: SOURCE_VARIABLES,
  windHeightM: 10,
  // One UTC offset, the one in force when the question is asked, cuts all the days of an answer.
  dayDefinition: 'fixed-utc-offset-day',
  access: 'direct',
  // The finest model has 9 km; temperature is moved to the height of a 90 m terrain model, which 0.001° resolves.
  coordinateDecimals: 3,
  policy: { lane: OPEN_METEO_LANE, timeoutMs: 30_000, maxAttempts: 3, firstRetryMs: 1_000 },
} as const satisfies Partial<SourceMeta>;
