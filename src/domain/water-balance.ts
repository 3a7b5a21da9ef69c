/**
 * The climatic water balance: precipitation less reference evapotranspiration. No soil, no runoff, no crop: what the sky
 * gives against what it takes.
 */
import { at } from './at';

/** P − ETo of each day, mm d⁻¹: above zero a surplus, below a deficit; NaN where either is missing. */
export function dailyBalanceMm(precipitationMm: Float64Array, et0Mm: Float64Array): Float64Array {
  return precipitationMm.map((rain, day) => rain - at(et0Mm, day));
}

/**
 * The balance summed up from the first day, mm. A day without a balance is NaN and adds nothing: the sum goes on after it
 * from where it stood.
 */
export function cumulativeBalanceMm(dailyMm: Float64Array): Float64Array {
  let sumMm = 0;
  return dailyMm.map((balance) => {
    if (Number.isNaN(balance)) return Number.NaN;
    sumMm += balance;
    return sumMm;
  });
}
