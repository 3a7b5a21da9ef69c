/** How far estimates are from a reference. The formulas are in `skillOf`'s callers' tests, with their sources. */

/** Over the days that have both; R² is the squared correlation. */
export interface Skill {
  readonly dayCount: number;
  readonly r2: number;
  /** Kling–Gupta efficiency (Gupta et al. 2009). */
  readonly kge: number;
  /** Nash–Sutcliffe efficiency (Nash & Sutcliffe 1970). */
  readonly nse: number;
  readonly maeMm: number;
  readonly rmseMm: number;
  /** 100 · Σ(estimate − reference) / Σ reference. */
  readonly pbiasPct: number;
  /** The band's: absent where the estimate has none. */
  readonly band?: BandSkill;
}

export interface BandSkill {
  /** The share of the reference's days inside the 90 % band, 0–1. */
  readonly coverage90: number;
  readonly meanWidthMm: number;
  /** Continuous ranked probability score (Gneiting & Raftery 2007). */
  readonly crpsMm: number;
}
