/** What goes into a day of reference evapotranspiration, and every term that comes out. Types, and a blank record. */

/** The place: degrees north, metres above sea level. */
export interface EtSite {
  readonly latitudeDeg: number;
  readonly elevationM: number;
}

/** The weather of one day. `tempMeanC` is FAO-56 Eq. 9 of the extremes, unless a fusion of sources gives its own. */
export interface EtDay {
  /** J, 1–366. */
  readonly dayOfYear: number;
  readonly tempMaxC: number;
  readonly tempMinC: number;
  readonly tempMeanC: number;
  readonly wind2mMps: number;
  readonly shortwaveMjM2: number;
  readonly actualVaporKpa: number;
  /** es (Eq. 12), where it is known already: its two powers of e are most of a day's work. */
  readonly saturationVaporKpa?: number;
  /** G; 0 where absent (Eq. 42). */
  readonly soilHeatMjM2?: number;
}

/** What of a place and a day of the year does not depend on the weather. */
export interface EtSetting extends EtSite {
  readonly pressureKpa: number;
  readonly psychrometricKpaC: number;
  readonly extraterrestrialMjM2: number;
  /** sin φ24 of the full clear-sky form. */
  readonly sunHeightSine: number;
}

/** Every term of the equation, in the units of its name; radiation d⁻¹, `Mm` is mm d⁻¹. */
export interface EtTerms {
  readonly pressureKpa: number;
  readonly psychrometricKpaC: number;
  readonly extraterrestrialMjM2: number;
  /** u2 as it entered the equation, not below the standard's floor. */
  readonly wind2mMps: number;
  readonly tempMeanC: number;
  readonly slopeKpaC: number;
  readonly saturationVaporKpa: number;
  readonly actualVaporKpa: number;
  /** es − ea, not below 0. */
  readonly vaporDeficitKpa: number;
  /** Whether ea was above es, which only inconsistent inputs give. */
  readonly deficitClamped: boolean;
  readonly clearSkyMjM2: number;
  /** Rs/Rso within the standard's bounds. */
  readonly relativeShortwave: number;
  readonly netShortwaveMjM2: number;
  readonly netLongwaveMjM2: number;
  readonly netRadiationMjM2: number;
  readonly soilHeatMjM2: number;
  readonly radiationTermMm: number;
  readonly aerodynamicTermMm: number;
  readonly et0Mm: number;
}

/** The terms while they are being found: each step below fills what the next one needs. */
export type EtWorkspace = { -readonly [Term in keyof EtTerms]: EtTerms[Term] };

/** A workspace in which nothing is known yet. One serves a whole series: a record a day would cost most of its time. */
export function emptyWorkspace(): EtWorkspace {
  const unknown = Number.NaN;
  return {
    pressureKpa: unknown,
    psychrometricKpaC: unknown,
    extraterrestrialMjM2: unknown,
    wind2mMps: unknown,
    tempMeanC: unknown,
    slopeKpaC: unknown,
    saturationVaporKpa: unknown,
    actualVaporKpa: unknown,
    vaporDeficitKpa: unknown,
    deficitClamped: false,
    clearSkyMjM2: unknown,
    relativeShortwave: unknown,
    netShortwaveMjM2: unknown,
    netLongwaveMjM2: unknown,
    netRadiationMjM2: unknown,
    soilHeatMjM2: unknown,
    radiationTermMm: unknown,
    aerodynamicTermMm: unknown,
    et0Mm: unknown,
  };
}
