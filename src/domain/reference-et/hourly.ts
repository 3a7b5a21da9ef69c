/** Hourly reference evapotranspiration (FAO-56 Eq. 53; ASCE-EWRI 2005 Eq. 1): of one hour, and of a run of them. */
import { at } from '../at';
import { possibleHumidity, saturationVaporAt } from '../atmosphere';
import { dayOfYear, MS_PER_DAY } from '../calendar';
import { missingColumn } from '../series';
import { isRatioCarried } from './hourly-radiation';
import { hourSetting, hourTerms } from './hourly-step';
import type { EtHour, EtHourSetting, EtHourSite, EtHourTerms } from './hourly-terms';
import { FAO56_HOURLY_SHORT, type HourlyStandard } from './standards';

export type { EtHour, EtHourSite, EtHourTerms } from './hourly-terms';

const HOUR_MS = 3_600_000;

/**
 * Reference evapotranspiration of an hour, or of a part or a few of them, with all its terms. A missing input (NaN)
 * gives NaN, never 0; a night can be slightly negative (dew) and stands as it is.
 * @param hour the weather of the period
 * @param site the place and its clock, east positive
 * @param standard the switches; FAO-56 short reference by default
 * @param carriedRatio Rs/Rso of the day before, for the hours that have none of their own; see `hourRatio`
 */
export function hourlyReferenceEt(
  hour: EtHour,
  site: EtHourSite,
  standard: HourlyStandard = FAO56_HOURLY_SHORT,
  carriedRatio?: number,
): EtHourTerms {
  return hourTerms(hour, hourSetting(hour.dayOfYear, site, standard), standard, carriedRatio);
}

/** Periods of equal length, one after the other, in columns of the same length; NaN is missing. */
interface Hours {
  /** The instant at which the first period starts, ms since 1970-01-01T00:00Z. */
  readonly startMs: number;
  readonly stepMs: number;
  readonly tempC: Float64Array;
  readonly wind2mMps: Float64Array;
  /** Of each whole period. */
  readonly shortwaveMjM2: Float64Array;
}

/** The weather of a run of hours, its humidity as vapour pressure or as relative humidity. */
export type HourColumns =
  | (Hours & { readonly actualVaporKpa: Float64Array })
  | (Hours & { readonly humidityPct: Float64Array });

/** ea of a period, kPa (FAO-56 Eq. 54 from relative humidity; an impossible one is missing). */
function vaporAt(hours: HourColumns, index: number): number {
  if ('actualVaporKpa' in hours) return at(hours.actualVaporKpa, index);
  return (saturationVaporAt(at(hours.tempC, index)) * possibleHumidity(at(hours.humidityPct, index))) / 100;
}

/** The period at `index` on the site's standard clock. */
function hourAt(hours: HourColumns, index: number, { utcOffsetHours }: EtHourSite): EtHour {
  const midMs = hours.startMs + (index + 0.5) * hours.stepMs + utcOffsetHours * HOUR_MS;
  const day = Math.floor(midMs / MS_PER_DAY);
  return {
    dayOfYear: dayOfYear(day),
    midHour: (midMs - day * MS_PER_DAY) / HOUR_MS,
    periodHours: hours.stepMs / HOUR_MS,
    tempC: at(hours.tempC, index),
    actualVaporKpa: vaporAt(hours, index),
    wind2mMps: at(hours.wind2mMps, index),
    shortwaveMjM2: at(hours.shortwaveMjM2, index),
  };
}

/** Rs/Rso carried over the night, and how many periods ago it was measured. */
interface CarriedRatio {
  readonly ratio: number;
  readonly index: number;
}

/**
 * Calls `visit` with the terms of every period in order. The clearness of the day is carried into the dark hours after
 * it, for a day at most: over a longer gap, or through a polar winter, it says nothing any more.
 */
export function visitHours(
  hours: HourColumns,
  site: EtHourSite,
  standard: HourlyStandard,
  visit: (terms: EtHourTerms, index: number) => void,
): void {
  const settings: EtHourSetting[] = [];
  let carried: CarriedRatio | undefined;
  for (let index = 0; index < hours.tempC.length; index++) {
    const hour = hourAt(hours, index, site);
    const j = hour.dayOfYear;
    settings[j] ??= hourSetting(j, site, standard);
    const setting = settings[j];
    if (carried && (index - carried.index) * hours.stepMs > MS_PER_DAY) carried = undefined;
    const terms = hourTerms(hour, setting, standard, carried?.ratio);
    const isTelling = !Number.isNaN(terms.relativeShortwave) && isRatioCarried(terms, setting, standard);
    if (isTelling) carried = { ratio: terms.relativeShortwave, index };
    visit(terms, index);
  }
}

/**
 * Reference evapotranspiration of every period, mm a period; NaN where an input is missing.
 * @param hours the weather, in order
 * @param site the place and its standard clock, east positive
 * @param standard the switches; FAO-56 short reference by default
 */
export function hourlyReferenceEtSeries(
  hours: HourColumns,
  site: EtHourSite,
  standard: HourlyStandard = FAO56_HOURLY_SHORT,
): Float64Array {
  const et0Mm = missingColumn(hours.tempC.length);
  visitHours(hours, site, standard, (terms, index) => {
    et0Mm[index] = terms.et0Mm;
  });
  return et0Mm;
}
