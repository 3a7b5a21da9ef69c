import { MM_PER_MJ_M2 } from './penman-monteith';

/** α, how much more than the energy alone a wet, wide surface evaporates (Priestley & Taylor 1972). */
export const PRIESTLEY_TAYLOR_ALPHA = 1.26;

/** The energy at hand and what it is weighted by. */
export interface PriestleyTaylorDay {
  readonly slopeKpaC: number;
  readonly psychrometricKpaC: number;
  readonly netRadiationMjM2: number;
  readonly soilHeatMjM2: number;
}

/**
 * Potential evapotranspiration from energy and temperature, mm d⁻¹: α · 0.408 Δ/(Δ + γ) (Rn − G).
 * Source: C. H. B. Priestley & R. J. Taylor, "On the Assessment of Surface Heat Flux and Evaporation Using Large-Scale
 * Parameters", Monthly Weather Review 100 (2), 1972; 0.408 is 1/λ of FAO-56 Eq. 20.
 */
export function priestleyTaylorEt(day: PriestleyTaylorDay, alpha = PRIESTLEY_TAYLOR_ALPHA): number {
  const weight = day.slopeKpaC / (day.slopeKpaC + day.psychrometricKpaC);
  return alpha * MM_PER_MJ_M2 * weight * (day.netRadiationMjM2 - day.soilHeatMjM2);
}
