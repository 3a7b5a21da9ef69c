/** How far an ensemble forecast's members lie apart, laid around our own ETo of the days ahead. */
import { at } from './at';
import { claimedEdge } from './band-edge';
import type { EpochDay } from './calendar';
import { missingColumn } from './series';
import { quantile } from './statistics/quantile';

/** A tenth of the members lies below the band, a tenth above. */
const LOW = 0.1;
const HIGH = 0.9;

/** A day with fewer members than this has no band: so few do not tell where a tenth of them lies. */
export const MIN_MEMBERS = 5;

/** The ETo of every member, mm d⁻¹; element `i` of each is the day `startDay + i`, NaN where it has none. */
export interface EnsembleMembers {
  readonly startDay: EpochDay;
  readonly et0Mm: readonly Float64Array[];
}

/** Our ETo of a period, mm d⁻¹. */
export interface Et0Days {
  readonly startDay: EpochDay;
  readonly et0Mm: Float64Array;
}

/** mm d⁻¹ by day of a period; NaN on days without a band. */
export interface Band {
  readonly lowMm: Float64Array;
  readonly highMm: Float64Array;
}

/** The members' values on a day, in ascending order. */
export function membersOn({ startDay, et0Mm }: EnsembleMembers, day: EpochDay): Float64Array {
  const values = et0Mm.map((member) => at(member, day - startDay)).filter((value) => !Number.isNaN(value));
  return Float64Array.from(values).sort();
}

/**
 * The band around our own ETo: the distance of the members' 10 % and 90 % quantiles from their median, added to ours.
 * The members' values themselves would not do, because theirs is another equation (hourly FAO-56, summed over the day):
 * its spread carries over, its level does not.
 */
export function bandAround({ startDay, et0Mm }: Et0Days, members: EnsembleMembers): Band {
  const lowMm = missingColumn(et0Mm.length);
  const highMm = missingColumn(et0Mm.length);
  et0Mm.forEach((value, i) => {
    const ascending = membersOn(members, startDay + i);
    if (ascending.length < MIN_MEMBERS) return;
    const medianMm = quantile(ascending, 0.5);
    lowMm[i] = claimedEdge(value, value + quantile(ascending, LOW) - medianMm);
    highMm[i] = value + quantile(ascending, HIGH) - medianMm;
  });
  return { lowMm, highMm };
}

/** From the distance of a normal distribution's 10 % quantile to that of its 5 % quantile: 1.6449 / 1.2816. */
const TO_90_PERCENT = 1.2835;

/**
 * The 90 % band of days ahead: the band of the estimate itself and the spread of the ensemble, whose tenth on either side
 * is brought to a twentieth, as two independent errors (root of the sum of squares).
 * @param et0 our ETo and its own 90 % band, mm d⁻¹
 * @param forecast the ensemble's band around it; NaN on days without one
 */
export function joinBands(et0: Band & { readonly et0Mm: Float64Array }, forecast: Band): Band {
  const join = (own: Float64Array, ofEnsemble: Float64Array, sign: 1 | -1) =>
    own.map((edge, day) => {
      const value = at(et0.et0Mm, day);
      const ensembleMm = TO_90_PERCENT * (at(ofEnsemble, day) - value);
      if (Number.isNaN(ensembleMm) || Number.isNaN(edge)) return edge;
      const joined = value + sign * Math.hypot(edge - value, ensembleMm);
      return sign < 0 ? claimedEdge(value, joined) : joined;
    });
  return { lowMm: join(et0.lowMm, forecast.lowMm, -1), highMm: join(et0.highMm, forecast.highMm, 1) };
}
