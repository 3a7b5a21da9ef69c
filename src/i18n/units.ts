/**
 * The units on the screen and in files for people: one choice, everywhere at once. Everything is computed in the metric
 * units of FAO-56; only what is shown is converted. The steps of a day (`explain`) stay as the book writes them.
 */
import { createSignal } from 'solid-js';
import {
  celsiusToFahrenheit,
  kilometresToMiles,
  metresToFeet,
  mjM2ToLangley,
  mmToInches,
  mpsToMph,
} from '../domain/units';
import { formatNumber } from './format';
import { useText } from './index';
import { keepUnits, startUnits, type UnitSystem } from './preferences';

export type { UnitSystem };

/** What a number is, in the metric unit that it is given in. */
export type Quantity =
  /** mm d⁻¹ of one day: ETo, ETc, rain */
  | 'waterRate'
  /** mm over a period */
  | 'waterDepth'
  /** °C */
  | 'temperature'
  /** °C, of a spread or a change: without the offset of the scale */
  | 'temperatureDifference'
  /** % */
  | 'humidity'
  /** m s⁻¹ */
  | 'windSpeed'
  /** MJ m⁻² d⁻¹ */
  | 'radiation'
  /** m */
  | 'elevation'
  /** km */
  | 'distance';

interface Form {
  readonly of: (metric: number) => number;
  /** A key of `units` in the dictionary. */
  readonly unit: UnitName;
  /** Decimals that the data can bear. */
  readonly decimals: number;
}
type UnitName = 'mmPerDay' | 'mm' | 'celsius' | 'percent' | 'mps' | 'mjM2' | 'm' | 'km' | UsUnitName;
type UsUnitName = 'inPerDay' | 'in' | 'fahrenheit' | 'mph' | 'langley' | 'ft' | 'mi';

const same = (metric: number) => metric;
const celsiusToFahrenheitStep = (stepC: number) => celsiusToFahrenheit(stepC) - celsiusToFahrenheit(0);

const FORMS: Readonly<Record<UnitSystem, Readonly<Record<Quantity, Form>>>> = {
  metric: {
    waterRate: { of: same, unit: 'mmPerDay', decimals: 2 },
    waterDepth: { of: same, unit: 'mm', decimals: 1 },
    temperature: { of: same, unit: 'celsius', decimals: 1 },
    temperatureDifference: { of: same, unit: 'celsius', decimals: 1 },
    humidity: { of: same, unit: 'percent', decimals: 0 },
    windSpeed: { of: same, unit: 'mps', decimals: 1 },
    radiation: { of: same, unit: 'mjM2', decimals: 1 },
    elevation: { of: same, unit: 'm', decimals: 0 },
    distance: { of: same, unit: 'km', decimals: 0 },
  },
  us: {
    waterRate: { of: mmToInches, unit: 'inPerDay', decimals: 3 },
    waterDepth: { of: mmToInches, unit: 'in', decimals: 2 },
    temperature: { of: celsiusToFahrenheit, unit: 'fahrenheit', decimals: 1 },
    temperatureDifference: { of: celsiusToFahrenheitStep, unit: 'fahrenheit', decimals: 1 },
    humidity: { of: same, unit: 'percent', decimals: 0 },
    windSpeed: { of: mpsToMph, unit: 'mph', decimals: 1 },
    radiation: { of: mjM2ToLangley, unit: 'langley', decimals: 0 },
    elevation: { of: metresToFeet, unit: 'ft', decimals: 0 },
    distance: { of: kilometresToMiles, unit: 'mi', decimals: 0 },
  },
};

const [system, setSystem] = createSignal<UnitSystem>(startUnits());

/** The unit system on the screen. Reactive. */
export const useUnitSystem = () => system;

/** Puts every number on the screen into a unit system and keeps the choice. */
export function showUnits(units: UnitSystem): void {
  setSystem(units);
  keepUnits(units);
}

/** A number as it is shown: °F for °C, inches for mm. NaN stays NaN. Reactive. */
export function inUnits(quantity: Quantity, metric: number): number {
  return FORMS[system()][quantity].of(metric);
}

/** The decimals that a quantity is shown with. Reactive. */
export function unitDecimals(quantity: Quantity): number {
  return FORMS[system()][quantity].decimals;
}

/** The unit of a quantity in the language on the screen: mm/day. Reactive. */
export function unitText(quantity: Quantity): string {
  return useText()(`units.${FORMS[system()][quantity].unit}`);
}

/**
 * A number without its unit; an en dash when it is missing. `fewer` takes that many decimals off, for headlines and
 * bounds. Reactive.
 */
export function formatIn(quantity: Quantity, metric: number | null | undefined, fewer = 0): string {
  if (metric === null || metric === undefined) return formatNumber(metric, 0);
  return formatNumber(inUnits(quantity, metric), Math.max(0, unitDecimals(quantity) - fewer));
}

/** A number with its unit, kept on one line: 4.69 mm/day. Reactive. */
export function formatWithUnit(quantity: Quantity, metric: number | null | undefined, fewer = 0): string {
  return `${formatIn(quantity, metric, fewer)}\u00a0${unitText(quantity)}`;
}
