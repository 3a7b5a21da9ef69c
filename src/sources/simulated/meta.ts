import { epochDayOf } from '../../domain/calendar';
import { SOURCE_VARIABLES } from '../../domain/series';
import type { SourceMeta } from '../../ports';
import { LOCAL_LANE } from '../lanes';

/** The climate that this program makes up, for trying it without a network. */
export const meta: SourceMeta = {
  id: 'simulated',
  name: 'Simulated climate',
  description: 'A made-up but physically consistent climate for the latitude, for trying the program offline.',
  attribution: {
    text: 'Simulated climate, not real weather',
    url: '#/about',
    licence: 'None: computed by this program',
    licenceUrl: '#/about',
  },
  origins: [],
  coverage: 'global',
  kind: 'modelled',
  window: { firstDay: epochDayOf(1981, 1, 1), daysBack: null, latencyDays: -15 },
  variables: SOURCE_VARIABLES,
  windHeightM: 2,
  dayDefinition: 'local-solar-day',
  access: 'local',
  coordinateDecimals: 2,
  // Never final and never fresh: computing a year is quicker than reading it back, and a new version of the model must
  // not be mixed with days kept from an older one.
  revisionDays: Number.POSITIVE_INFINITY,
  freshForMs: 0,
  policy: { lane: LOCAL_LANE, timeoutMs: 10_000, maxAttempts: 1, firstRetryMs: 0 },
};
