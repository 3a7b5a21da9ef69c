/** The parameters of INCA that are asked for, and the unit each must come in. */
export const PARAMETER_UNITS = {
  /** At 2 m, at the full hour. */
  T2M: 'degree_Celsius',
  RH2M: 'percent',
  /** The wind at 10 m, eastward and northward, at the full hour. */
  UU: 'm s-1',
  VV: 'm s-1',
  /** Global radiation: a mean over the hour before. */
  GL: 'W m-2',
  /** The sum of the hour before; 1 kg m⁻² of water is 1 mm. */
  RR: 'kg m-2',
} as const satisfies Record<string, string>;

export type ParameterName = keyof typeof PARAMETER_UNITS;
export const PARAMETER_NAMES = Object.keys(PARAMETER_UNITS) as readonly ParameterName[];
