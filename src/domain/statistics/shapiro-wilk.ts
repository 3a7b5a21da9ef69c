/**
 * The Shapiro–Wilk test of whether values could come from a normal distribution.
 * Source: P. Royston, "Remark AS R94: A Remark on Algorithm AS 181: The W-test for Normality", Applied Statistics 44 (4),
 * 1995; S. S. Shapiro & M. B. Wilk, "An analysis of variance test for normality", Biometrika 52, 1965.
 */
import { at } from '../at';
import { mean } from './moments';
import { normalQuantile, normalUpperTail, polynomial } from './normal';

/** The lengths that Royston's approximations were made for. */
export const SHAPIRO_WILK_COUNTS = { least: 3, most: 5000 } as const;

export interface ShapiroWilk {
  /** 1 for values as a normal distribution has them; lower the less they are. */
  readonly w: number;
  /** The chance of a W as low as this when the distribution is normal. */
  readonly p: number;
}

const OUTERMOST = [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056];
const NEXT_TO_OUTERMOST = [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633];

/** The weights of the upper half of the sample, outermost first. */
function weightsOf(count: number): Float64Array {
  if (count === 3) return Float64Array.of(Math.SQRT1_2);
  const scores = Float64Array.from({ length: Math.floor(count / 2) }, (_, i) =>
    normalQuantile((count - i - 0.375) / (count + 0.25)),
  );
  const squares = 2 * scores.reduce((sum, score) => sum + score * score, 0);
  const u = 1 / Math.sqrt(count);
  const corrections = count > 5 ? [OUTERMOST, NEXT_TO_OUTERMOST] : [OUTERMOST];
  const outer = corrections.map((correction, i) => at(scores, i) / Math.sqrt(squares) + polynomial(correction, u));
  const outerScores = outer.reduce((sum, _, i) => sum + 2 * at(scores, i) ** 2, 0);
  const outerWeights = outer.reduce((sum, weight) => sum + 2 * weight ** 2, 0);
  const scale = Math.sqrt((squares - outerScores) / (1 - outerWeights));
  return scores.map((score, i) => outer[i] ?? score / scale);
}

/** p of a W: exact for three values, else by the normal distribution of a transformed 1 − W. */
function chanceOf(w: number, count: number): number {
  if (count === 3) return Math.max(0, (6 / Math.PI) * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75))));
  const y = Math.log(1 - w);
  if (count <= 11) {
    const gamma = polynomial([-2.273, 0.459], count);
    if (y >= gamma) return 0;
    const centre = polynomial([0.544, -0.39978, 0.025054, -6.714e-4], count);
    const spread = Math.exp(polynomial([1.3822, -0.77857, 0.062767, -0.0020322], count));
    return normalUpperTail((-Math.log(gamma - y) - centre) / spread);
  }
  const x = Math.log(count);
  const centre = polynomial([-1.5861, -0.31082, -0.083751, 0.0038915], x);
  const spread = Math.exp(polynomial([-0.4803, -0.082676, 0.0030302], x));
  return normalUpperTail((y - centre) / spread);
}

/** W and p of values in ascending order; undefined outside 3–5000 values and where all are the same. */
export function shapiroWilk(ascending: Float64Array): ShapiroWilk | undefined {
  const count = ascending.length;
  if (count < SHAPIRO_WILK_COUNTS.least || count > SHAPIRO_WILK_COUNTS.most) return undefined;
  if (at(ascending, 0) === at(ascending, count - 1)) return undefined;
  const centre = mean(ascending);
  const squares = ascending.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const spread = weightsOf(count).reduce(
    (sum, weight, i) => sum + weight * (at(ascending, count - 1 - i) - at(ascending, i)),
    0,
  );
  const w = Math.min(1, spread ** 2 / squares);
  return { w, p: chanceOf(w, count) };
}
