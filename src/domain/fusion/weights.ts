/**
 * The weights of the primary sources, by variable: the reference system's own, kept as a declared starting point until a
 * calibration replaces them. They are in proportion; over the sources that have a variable that day they are
 * renormalised. A source without a weight serves only where no weighted source has the variable.
 */
import type { InputVariable } from '../series';

/** Weights by source, then by variable. */
export type WeightTable = Readonly<Record<string, Readonly<Record<InputVariable, number>>>>;

export const PRIMARY_WEIGHTS = {
  'nasa-power': {
    tempMaxC: 0.58,
    tempMinC: 0.52,
    tempMeanC: 0.6,
    humidityMeanPct: 0.35,
    wind2mMps: 0.2,
    shortwaveMjM2: 0.92,
    precipitationMm: 0.5,
  },
  'open-meteo-archive': {
    tempMaxC: 0.42,
    tempMinC: 0.48,
    tempMeanC: 0.4,
    humidityMeanPct: 0.65,
    wind2mMps: 0.8,
    shortwaveMjM2: 0.08,
    precipitationMm: 0.5,
  },
} as const satisfies WeightTable;
