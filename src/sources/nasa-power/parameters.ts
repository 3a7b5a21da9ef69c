import type { SourceVariable } from '../../domain/series';

interface Parameter {
  readonly column: SourceVariable;
  /** As the answer spells it; ours already, so nothing is converted (docs/units.md). */
  readonly units: string;
}

/** POWER's name of each variable, and the unit it must come in. `WS2M` is the wind at 2 m. */
export const PARAMETERS = {
  T2M_MAX: { column: 'tempMaxC', units: 'C' },
  T2M_MIN: { column: 'tempMinC', units: 'C' },
  RH2M: { column: 'humidityMeanPct', units: '%' },
  WS2M: { column: 'wind2mMps', units: 'm/s' },
  ALLSKY_SFC_SW_DWN: { column: 'shortwaveMjM2', units: 'MJ/m^2/day' },
  PRECTOTCORR: { column: 'precipitationMm', units: 'mm/day' },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof PARAMETERS;
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];
