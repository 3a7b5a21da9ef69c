/**
 * An edge of the band around an ETo, mm d⁻¹: what cannot evaporate is not claimed, so it does not reach below 0, nor below
 * an ETo that is itself negative. NaN where either is missing.
 */
export function claimedEdge(et0Mm: number, edgeMm: number): number {
  return Math.max(Math.min(0, et0Mm), edgeMm);
}
