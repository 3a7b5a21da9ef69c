/**
 * The combination equation itself (FAO-56 Eq. 6; ASCE-EWRI 2005 Eq. 1), as its two terms: what the energy at hand would
 * evaporate, and what the dryness and movement of the air would. ETo is their sum.
 */

/** 1/λ at 20 °C, kg MJ⁻¹, so mm of water a MJ m⁻² (FAO-56 Eq. 20). */
export const MM_PER_MJ_M2 = 0.408;

/** The numbers of the crop: Cn and Cd. */
export interface ReferenceCrop {
  readonly numerator: number;
  readonly denominator: number;
}

/** What both terms are weighted by. */
export interface Weighting {
  readonly slopeKpaC: number;
  readonly psychrometricKpaC: number;
  readonly wind2mMps: number;
}

export interface Energy extends Weighting {
  readonly netRadiationMjM2: number;
  readonly soilHeatMjM2: number;
}

export interface DryingPower extends Weighting {
  readonly tempMeanC: number;
  readonly vaporDeficitKpa: number;
}

/** Δ + γ(1 + Cd u2), kPa °C⁻¹: the denominator of Eq. 6. */
function weight({ slopeKpaC, psychrometricKpaC, wind2mMps }: Weighting, crop: ReferenceCrop): number {
  return slopeKpaC + psychrometricKpaC * (1 + crop.denominator * wind2mMps);
}

/** 0.408 Δ (Rn − G) / (Δ + γ(1 + Cd u2)), mm d⁻¹: the first term of Eq. 6. */
export function radiationTerm(day: Energy, crop: ReferenceCrop): number {
  return (MM_PER_MJ_M2 * day.slopeKpaC * (day.netRadiationMjM2 - day.soilHeatMjM2)) / weight(day, crop);
}

/** γ Cn/(T + 273) u2 (es − ea) / (Δ + γ(1 + Cd u2)), mm d⁻¹: the second term of Eq. 6. */
export function aerodynamicTerm(day: DryingPower, crop: ReferenceCrop): number {
  const conductance = (day.psychrometricKpaC * crop.numerator * day.wind2mMps) / (day.tempMeanC + 273);
  return (conductance * day.vaporDeficitKpa) / weight(day, crop);
}
