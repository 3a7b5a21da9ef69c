import { epochDayOf } from '../../domain/calendar';
import { SOURCE_VARIABLES } from '../../domain/series';
import type { SourceMeta } from '../../ports';
import { NASA_POWER_LANE } from '../lanes';

const HOUR_MS = 3_600_000;

/** NASA POWER, daily values at a point. */
export const meta: SourceMeta = {
  id: 'nasa-power',
  name: 'NASA POWER',
  description: 'Reanalysis (MERRA-2, GEOS-IT) with radiation from satellites (GEWEX SRB, CERES SYN1deg, FLASHFlux)',
  attribution: {
    // The acknowledgement POWER asks for, in its own words.
    text: 'The data was obtained from the National Aeronautics and Space Administration (NASA) Langley Research Center (LaRC) Prediction of Worldwide Energy Resource (POWER) Project funded through the NASA Earth Science/Applied Science Program.',
    url: 'https://power.larc.nasa.gov/',
    licence: 'NASA open data (CC0 unless marked)',
    licenceUrl: 'https://power.larc.nasa.gov/docs/referencing/',
  },
  origins: ['https://power.larc.nasa.gov'],
  coverage: 'global',
  kind: 'modelled',
  // The nearest days come in pieces: temperature, humidity and wind after about two days, radiation within about a week.
  window: { firstDay: epochDayOf(1981, 1, 1), daysBack: null, latencyDays: 2 },
  variables: SOURCE_VARIABLES,
  windHeightM: 2,
  dayDefinition: 'local-solar-day',
  access: 'direct-then-proxy',
  // The grid is 0.5° × 0.625° (radiation 1°): 0.01° never leaves the cell by more than 1 km.
  coordinateDecimals: 2,
  // The near-real-time tail is replaced when MERRA-2 and CERES SYN1deg catch up, about three months later.
  revisionDays: 120,
  freshForMs: 6 * HOUR_MS,
  // Decades in one answer can take long; calls come at least a second apart.
  policy: { lane: NASA_POWER_LANE, timeoutMs: 60_000, maxAttempts: 3, firstRetryMs: 2_000 },
};
