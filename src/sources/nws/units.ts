import { fahrenheitToCelsius, kmhToMps } from '../../domain/units';

const asItIs = (value: number) => value;

/** By our unit, under the WMO's name for it: from each unit the service gives it in. */
const CONVERSIONS = {
  degC: { degC: asItIs, degF: fahrenheitToCelsius },
  percent: { percent: asItIs },
  'm_s-1': { 'm_s-1': asItIs, 'km_h-1': kmhToMps },
  mm: { mm: asItIs },
  m: { m: asItIs },
} as const satisfies Record<string, Readonly<Record<string, (value: number) => number>>>;

/** °C, %, m s⁻¹, mm, m. */
export type NwsUnit = keyof typeof CONVERSIONS;

/**
 * The conversion from a unit code to one of our units; `undefined` for a code that is not of that kind or not known.
 * Codes come as `wmoUnit:degC`, before late 2021 as `unit:degC`.
 */
export function conversionTo(unit: NwsUnit, unitCode: string): ((value: number) => number) | undefined {
  const conversions: Readonly<Record<string, (value: number) => number>> = CONVERSIONS[unit];
  return conversions[unitCode.replace(/^(wmoUnit|unit):/, '')];
}
