/** Shapes that records from outside share. Structured clones keep typed arrays, so a record holds the columns themselves. */
import * as v from 'valibot';
import { isTimeZone } from '../domain/time-zone';
import { SOURCE_IDS } from '../request';

/** A column of numbers in which NaN alone stands for missing. */
export const column = v.pipe(
  v.instance(Float64Array),
  v.check((values) => values.every((value) => Number.isFinite(value) || Number.isNaN(value))),
);

export const finite = v.pipe(v.number(), v.finite());
export const whole = v.pipe(v.number(), v.integer());
export const count = v.pipe(whole, v.minValue(0));
/** Wider than the surface of the Earth: what is outside was never an elevation. */
export const elevationM = v.pipe(v.number(), v.minValue(-500), v.maxValue(9000));
export const latitudeDeg = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const longitudeDeg = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const sourceId = v.picklist(SOURCE_IDS);

/** A day that the calendar can name (years −768 to 4707): other numbers would throw where a date is written. */
export const epochDay = v.pipe(whole, v.minValue(-1_000_000), v.maxValue(1_000_000));
/** An instant that a Date can hold. */
export const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** A time zone that this browser knows: another name would throw where a time is written. */
export const timeZone = v.pipe(v.string(), v.check(isTimeZone));
/**
 * The address of a request, or the name of a source that asks no one: nothing that runs when it is followed. Every provider
 * is asked over https, and an answer that came through the relay has its provider's address all the same.
 */
export const sourceUrl = v.pipe(v.string(), v.regex(/^(https:\/\/|simulated:|own-station:)/));

/** Whether all columns of a record have one length, which is not 0. */
export function haveOneLength(columns: readonly { readonly length: number }[]): boolean {
  const lengths = new Set(columns.map(({ length }) => length));
  return lengths.size === 1 && !lengths.has(0);
}
