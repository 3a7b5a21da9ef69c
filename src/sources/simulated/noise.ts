/**
 * Chance without a state: a number for a day is a hash of the seed and the day, so it does not depend on which days were
 * asked for before, and a long record needs no start.
 */

/** Mixes the bits of a whole number (the finalizer of MurmurHash3, 32 bit). */
export function hash(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A number between 0 and 1, both excluded, for a seed and a whole number. */
export function uniform(seed: number, index: number): number {
  return (hash(seed ^ hash(index)) + 0.5) / 2 ** 32;
}

/** A standard normal number for a seed and a whole number (Box and Muller, 1958). */
function normal(seed: number, index: number): number {
  const radius = Math.sqrt(-2 * Math.log(uniform(seed, 2 * index)));
  return radius * Math.cos(2 * Math.PI * uniform(seed, 2 * index + 1));
}

/** How many days to each side weather is alike, and how much of the likeness is left a day further. */
const REACH_DAYS = 4;
const LIKENESS = 0.6;

const KERNEL = unitVariance(Array.from({ length: 2 * REACH_DAYS + 1 }, (_, i) => LIKENESS ** Math.abs(i - REACH_DAYS)));

function unitVariance(weights: readonly number[]): readonly number[] {
  const scale = Math.hypot(...weights);
  return weights.map((weight) => weight / scale);
}

/** Weather further than this from its mean is held there, in standard deviations: 1 day in 80. */
const EXTREME = 2.5;

/** Standard normal numbers, one a day from `start`, in which neighbouring days are alike; within ±2.5. */
export function persistentNoise(seed: number, start: number, length: number): Float64Array {
  const white = Float64Array.from({ length: length + 2 * REACH_DAYS }, (_, i) => normal(seed, start - REACH_DAYS + i));
  return Float64Array.from({ length }, (_, day) => {
    const sum = KERNEL.reduce((total, weight, k) => total + weight * (white[day + k] ?? 0), 0);
    return Math.min(EXTREME, Math.max(-EXTREME, sum));
  });
}
