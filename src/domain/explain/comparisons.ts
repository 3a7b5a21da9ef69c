/** The same day by simpler equations, for comparison: what temperature alone, and what energy alone would say. */
import { hargreavesReferenceEt } from '../reference-et/hargreaves';
import { priestleyTaylorEt } from '../reference-et/priestley-taylor';
import type { EtSite } from '../reference-et/terms';
import { type ExplainableDay, termsOfDay } from './values';

export interface Comparisons {
  /** Hargreaves–Samani (FAO-56 Eq. 52), mm d⁻¹; NaN without the extremes of temperature. */
  readonly hargreavesMm: number;
  /** Priestley–Taylor with α = 1.26, mm d⁻¹; NaN where an input of Rn is missing. */
  readonly priestleyTaylorMm: number;
}

/** Compares one day. */
export function comparisonsOf(day: ExplainableDay, site: EtSite): Comparisons {
  const terms = termsOfDay(day, site);
  return {
    hargreavesMm: hargreavesReferenceEt({ ...day, extraterrestrialMjM2: terms.extraterrestrialMjM2 }),
    priestleyTaylorMm: priestleyTaylorEt(terms),
  };
}
