/** The standard normal distribution. */
import { at } from '../at';

/** The value of a polynomial; `coefficients` begin with the constant. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + at(coefficients, i);
  return sum;
}

const TAIL_OVER = [
  220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688,
  3.52624965998911e-2,
];
const TAIL_UNDER = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207,
  1.75566716318264, 8.83883476483184e-2,
];
const SQRT_TWO_PI = 2.5066282746310002;
/** From here on the continued fraction is the better one. */
const FAR_TAIL = 7.07106781186547;

/**
 * P(Z > z), with 14 digits near the middle.
 * Source: J. F. Hart et al., "Computer Approximations", 1968, ERFC 5666; as given by G. West, "Better approximations to
 * cumulative normal functions", Wilmott Magazine 9, 2005.
 */
export function normalUpperTail(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2);
  const tail =
    x < FAR_TAIL
      ? (density * polynomial(TAIL_OVER, x)) / polynomial(TAIL_UNDER, x)
      : density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / SQRT_TWO_PI;
  return z > 0 ? tail : 1 - tail;
}

/** Numerator and denominator of AS 241 for the middle and for the two parts of the tails. */
const MIDDLE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
] as const;
const NEAR = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const;
const FAR = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
] as const;

/**
 * z with P(Z ≤ z) = p, for 0 < p < 1, with 16 digits.
 * Source: M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37,
 * 1988, PPND16.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  const ratio = ([over, under]: typeof MIDDLE | typeof NEAR | typeof FAR, r: number) =>
    polynomial(over, r) / polynomial(under, r);
  if (Math.abs(q) <= 0.425) return q * ratio(MIDDLE, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  return Math.sign(q) * (r <= 5 ? ratio(NEAR, r - 1.6) : ratio(FAR, r - 5));
}

/** z that 2.5 % lie above of: for two-sided limits of 95 %. */
export const Z_95 = normalQuantile(0.975);
