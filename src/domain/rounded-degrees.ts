/**
 * Degrees at so many decimals, so that one place has one name: in a link, as an id, as a key.
 * Apart from geography.ts, because the first page rounds before it needs any outline.
 */
export function roundedDegrees(degrees: number, decimals: number): number {
  // Adding 0 makes −0 into 0: both sides of the equator's rounding are one place.
  return Number(degrees.toFixed(decimals)) + 0;
}
