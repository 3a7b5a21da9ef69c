import * as v from 'valibot';
import { conversionTo, type NwsUnit } from '../nws/units';

/** Quality codes of a value that failed its checks: rejected, questioned, subjectively bad. */
const BAD_QUALITY = /^(qc:)?[XQB]$/;

/** A measured quantity in our unit; NaN where it is absent, null, or marked as bad. Fails on a unit of another kind. */
export function quantityIn(unit: NwsUnit) {
  const Quantity = v.pipe(
    v.object({
      unitCode: v.nullish(v.string(), ''),
      value: v.nullish(v.number(), null),
      qualityControl: v.nullish(v.string(), ''),
    }),
    v.transform((quantity) => ({ ...quantity, convert: conversionTo(unit, quantity.unitCode) })),
    v.check(({ value, convert }) => value === null || convert !== undefined),
    v.transform(({ value, convert, qualityControl }) =>
      value === null || !convert || BAD_QUALITY.test(qualityControl) ? Number.NaN : convert(value),
    ),
  );
  return v.pipe(
    v.nullish(Quantity, null),
    v.transform((value) => value ?? Number.NaN),
  );
}

/** An instant as text, to ms since 1970. */
export const Instant = v.pipe(v.string(), v.transform(Date.parse), v.number());
