/** Shapes that stored records share. Structured clones keep typed arrays, so a record holds the columns themselves. */
import * as v from 'valibot';
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
export const sourceId = v.picklist(SOURCE_IDS);

/** Whether all columns of a record have one length, which is not 0. */
export function haveOneLength(columns: readonly { readonly length: number }[]): boolean {
  const lengths = new Set(columns.map(({ length }) => length));
  return lengths.size === 1 && !lengths.has(0);
}
