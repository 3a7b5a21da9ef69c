/** Station files written by the tests, with what they say worked out apart from the reader. */
import { epochDayOf } from '../../../src/domain/calendar';
import type { DateFormat, StationTarget, StationUnit } from '../../../src/domain/station/types';

/** A unit: how its header names it, and a value of it in ours, by the definitions of the units. */
export interface UnitTruth {
  readonly unit: StationUnit;
  readonly label: string;
  readonly toOurs: (value: number) => number;
  readonly fromOurs: (value: number) => number;
}

const factor = (unit: StationUnit, label: string, size: number): UnitTruth => ({
  unit,
  label,
  toOurs: (value) => value * size,
  fromOurs: (value) => value / size,
});

export const TEMPERATURE_UNITS: readonly UnitTruth[] = [
  factor('degC', '°C', 1),
  { unit: 'degF', label: '°F', toOurs: (f) => ((f - 32) * 5) / 9, fromOurs: (c) => (c * 9) / 5 + 32 },
  { unit: 'K', label: 'K', toOurs: (k) => k - 273.15, fromOurs: (c) => c + 273.15 },
];
export const HUMIDITY_UNITS: readonly UnitTruth[] = [factor('percent', '%', 1), factor('fraction', 'fraction', 100)];
export const WIND_UNITS: readonly UnitTruth[] = [
  factor('mps', 'm/s', 1),
  factor('kmh', 'km/h', 1000 / 3600),
  factor('mph', 'mph', 1609.344 / 3600),
  factor('kn', 'kn', 1852 / 3600),
];
export const RADIATION_UNITS: readonly UnitTruth[] = [
  factor('MJ/m2', 'MJ/m²', 1),
  factor('kJ/m2', 'kJ m-2 day-1', 0.001),
  // A watt for 24 hours of 3600 s, in millions of joules.
  factor('W/m2', 'W/m2', (24 * 3600) / 1e6),
  factor('kWh/m2', 'kWh/m2', 3.6),
  factor('Wh/m2', 'Wh/m²', 0.0036),
  // 4.1868 J on 1e-4 m².
  factor('cal/cm2', 'cal/cm2', 0.041868),
  factor('J/cm2', 'J/cm²', 0.01),
];
export const DEPTH_UNITS: readonly UnitTruth[] = [
  factor('mm', 'mm', 1),
  factor('cm', 'cm', 10),
  factor('in', 'in', 25.4),
];

/** One column of a written file: its name without the unit. */
export interface WrittenColumn {
  readonly target: StationTarget;
  readonly name: string;
  readonly unit: UnitTruth;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A date as text, by hand. */
export function writeDate(epochDay: number, format: DateFormat): string {
  const date = new Date(epochDay * 86_400_000);
  const [y, m, d] = [String(date.getUTCFullYear()), two(date.getUTCMonth() + 1), two(date.getUTCDate())];
  const ordinal = String(epochDay - epochDayOf(date.getUTCFullYear(), 1, 1) + 1).padStart(3, '0');
  const texts: Record<DateFormat, string> = {
    'YYYY-MM-DD': `${y}-${m}-${d}`,
    'DD/MM/YYYY': `${d}/${m}/${y}`,
    'MM/DD/YYYY': `${m}/${d}/${y}`,
    'DD-MM-YYYY': `${d}-${m}-${y}`,
    'MM-DD-YYYY': `${m}-${d}-${y}`,
    'DD.MM.YYYY': `${d}.${m}.${y}`,
    'YYYY/MM/DD': `${y}/${m}/${d}`,
    YYYYMMDD: `${y}${m}${d}`,
    'YYYY-DDD': `${y}-${ordinal}`,
  };
  return texts[format];
}

/** A cell, in quotes where its own comma would cut it. */
export function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
