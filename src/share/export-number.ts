/** Millionths: a thousand times finer than any input is known, and half the digits of a double. */
const STEPS_PER_UNIT = 1e6;

/** A number for a file, rounded to 6 decimals; null for a missing one, and never a zero in its place. */
export function exportNumber(value: number): number | null {
  // Adding 0 makes −0 into 0.
  return Number.isFinite(value) ? Math.round(value * STEPS_PER_UNIT) / STEPS_PER_UNIT + 0 : null;
}
