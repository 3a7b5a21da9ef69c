/**
 * What was done to one input on one day, or is doubtful about it, as bits of one number. A value without a bit is as its
 * sources gave it. The names are part of the exported result: they may be added to, never renamed.
 */
import { at } from '../at';
import { INPUT_VARIABLES, type InputVariable } from '../series';

export const VALUE_FLAGS = [
  /** One of the run's sources had no value that day, so the others stand alone. */
  'not-all-sources',
  /** Estimates, in the order in which they are tried (FAO-56, chapter 3). */
  'interpolated',
  'humidity-from-temp-min',
  'radiation-from-cloud',
  'radiation-from-temp-range',
  'wind-from-climatology',
  'wind-default',
  /** Checks: the first two took the value out, the others only doubt it. */
  'out-of-range',
  'extremes-inverted',
  'above-extraterrestrial',
  'above-clear-sky',
  'below-diffuse',
  'repeated',
  'spike',
] as const;

export type ValueFlag = (typeof VALUE_FLAGS)[number];

/** The bit of a value flag. */
export function valueBit(flag: ValueFlag): number {
  return 1 << VALUE_FLAGS.indexOf(flag);
}

/** The names of the bits that are set, in the order of the table. */
export function valueFlagNames(bits: number): ValueFlag[] {
  return VALUE_FLAGS.filter((flag) => (bits & valueBit(flag)) !== 0);
}

/** The flags that mark a value as an estimate. */
export const ESTIMATE_FLAGS = [
  'interpolated',
  'humidity-from-temp-min',
  'radiation-from-cloud',
  'radiation-from-temp-range',
  'wind-from-climatology',
  'wind-default',
] as const satisfies readonly ValueFlag[];

/** One column of bits an input. */
export type ValueFlagColumns = Readonly<Record<InputVariable, Uint16Array>>;

/** Columns of `length` days without a bit. */
export function noValueFlags(length: number): ValueFlagColumns {
  const entries = INPUT_VARIABLES.map((name) => [name, new Uint16Array(length)] as const);
  return Object.fromEntries(entries) as Record<InputVariable, Uint16Array>;
}

/** Raises a flag on one day. */
export function raise(column: Uint16Array, day: number, flag: ValueFlag): void {
  column[day] = at(column, day) | valueBit(flag);
}
