/** What the sky allows on each day of a period: the bounds that radiation is checked against and estimated from. */
import { dayOfYear, type EpochDay } from '../calendar';
import { clearSkyFromElevation } from '../radiation';
import { extraterrestrialRadiation } from '../solar';

export interface Sky {
  /** Ra, MJ m⁻² d⁻¹ (FAO-56 Eq. 21). */
  readonly extraterrestrialMjM2: Float64Array;
  /** Rso, MJ m⁻² d⁻¹ (FAO-56 Eq. 37). */
  readonly clearSkyMjM2: Float64Array;
}

export interface SkySite {
  readonly latitudeDeg: number;
  readonly elevationM: number;
}

const LONGEST_YEAR = 366;

/** Ra and Rso of every day of a period at a site. */
export function skyOver(startDay: EpochDay, length: number, { latitudeDeg, elevationM }: SkySite): Sky {
  const byDayOfYear = Float64Array.from({ length: LONGEST_YEAR }, (_, i) =>
    extraterrestrialRadiation(latitudeDeg, i + 1),
  );
  const extraterrestrialMjM2 = Float64Array.from(
    { length },
    (_, i) => byDayOfYear[dayOfYear(startDay + i) - 1] ?? Number.NaN,
  );
  return {
    extraterrestrialMjM2,
    clearSkyMjM2: extraterrestrialMjM2.map((ra) => clearSkyFromElevation(ra, elevationM)),
  };
}
