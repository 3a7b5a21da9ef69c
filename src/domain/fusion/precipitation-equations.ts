/** The equations of the precipitation fusion: does it rain, and how much. The coefficients come with the model. */

/** A day with at least this much rain is a wet day, mm d⁻¹. */
export const WET_DAY_MM = 1;
/** What a day that is called dry keeps at most, mm d⁻¹: the last amount that still reads as dry with one decimal. */
export const LIGHT_RAIN_MM = 0.9;

/** The resolution of rain records, mm d⁻¹: the scale on which a little rain differs from none. */
const RESOLUTION_MM = 0.1;

/** What a source's rain says about a wet day, ln(1 + P / 0.1 mm): tenths count when there is little, not in a downpour. */
export function wetPredictor(rainMm: number): number {
  return Math.log1p(rainMm / RESOLUTION_MM);
}

/**
 * The probability of a wet day by logistic regression: p = 1 / (1 + exp(−(b0 + Σ bᵢ ln(1 + Pᵢ / 0.1 mm)))).
 * Source: D. S. Wilks, "Statistical Methods in the Atmospheric Sciences", 3rd ed., 2011, section 7.3. The logarithm
 * is the predictor that gave the most reliable probabilities on sites left out (docs/accuracy.md).
 */
export function wetProbabilityOf(rainMm: readonly number[], intercept: number, slopes: readonly number[]): number {
  let sum = intercept;
  for (let i = 0; i < rainMm.length; i++) sum += (slopes[i] ?? 0) * wetPredictor(rainMm[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The weighted arithmetic mean of the sources' rain, mm d⁻¹. */
export function meanRain(rainMm: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < rainMm.length; i++) {
    sum += (weights[i] ?? 0) * (rainMm[i] ?? 0);
    total += weights[i] ?? 0;
  }
  return sum / total;
}

/**
 * The square of the weighted mean of the square roots, mm d⁻¹. It lies between the geometric and the arithmetic mean:
 * of two equal sources one that is alone with its rain needs 4 mm to make 1 mm of it, and 2 mm in the plain mean.
 */
export function rootMeanRain(rainMm: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < rainMm.length; i++) {
    sum += (weights[i] ?? 0) * Math.sqrt(rainMm[i] ?? 0);
    total += weights[i] ?? 0;
  }
  return (sum / total) ** 2;
}

/** The amount of a wet day, mm d⁻¹: a power law of the mean, a · Mᵇ, and never less than a wet day has. */
export function wetDayAmount(meanMm: number, scale: number, exponent: number): number {
  return Math.max(WET_DAY_MM, scale * meanMm ** exponent);
}

/** The amount of a day that is called dry, mm d⁻¹: the mean as it is, up to light rain. */
export function dryDayAmount(meanMm: number): number {
  return Math.min(LIGHT_RAIN_MM, meanMm);
}
