/** How far the sources' own ETo lie apart on a day. */
import { at } from '../at';

export interface Agreement {
  /** How many sources have an ETo that day. */
  readonly count: number;
  /** The largest less the smallest of them, mm d⁻¹; 0 for one source. */
  readonly spreadMm: number;
}

/** Compares the ETo columns of the sources on one day. */
export function agreementOn(columns: readonly Float64Array[], day: number): Agreement {
  let count = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    const et0Mm = at(column, day);
    if (Number.isNaN(et0Mm)) continue;
    count++;
    low = Math.min(low, et0Mm);
    high = Math.max(high, et0Mm);
  }
  return { count, spreadMm: count === 0 ? 0 : high - low };
}
