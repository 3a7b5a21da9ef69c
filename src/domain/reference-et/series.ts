import { possibleHumidity, saturationVapor, vaporOfSaturation } from '../atmosphere';
import { daysOfYear } from '../calendar';
import { DAILY_SOIL_HEAT_MJ_M2 } from '../radiation';
import { type InputSeries, lengthOf } from '../series';
import { etSetting, fillTerms } from './daily';
import { FAO56_SHORT, type Standard } from './standards';
import { type EtDay, type EtSetting, type EtSite, emptyWorkspace } from './terms';

/** ETo of a period. Element `i` is the day `startDay + i` of the inputs. */
export interface EtSeries {
  /** mm d⁻¹; NaN where an input is missing. */
  readonly et0Mm: Float64Array;
  /** ea by FAO-56 Eq. 19, on every day. */
  readonly vaporForm: 'rh-mean';
  /** 1 where ea was above es and the deficit was taken as 0. */
  readonly deficitClamped: Uint8Array;
}

/** A day while it is being read. One serves a whole series: a record a day would cost a third of its time. */
type DayWorkspace = { -readonly [Name in keyof EtDay]-?: number };

function emptyDay(): DayWorkspace {
  return {
    dayOfYear: 0,
    tempMaxC: 0,
    tempMinC: 0,
    tempMeanC: 0,
    wind2mMps: 0,
    shortwaveMjM2: 0,
    actualVaporKpa: 0,
    saturationVaporKpa: 0,
    soilHeatMjM2: DAILY_SOIL_HEAT_MJ_M2,
  };
}

/**
 * Reads the day at `index`, with ea from the mean humidity (FAO-56 Eq. 19); an impossible humidity is a missing one.
 * Columns are read without `at`: in the one loop that every day passes, a call that meets many kinds of arrays is slow.
 */
function readDay(day: DayWorkspace, inputs: InputSeries, index: number): void {
  const missing = Number.NaN;
  day.tempMaxC = inputs.tempMaxC[index] ?? missing;
  day.tempMinC = inputs.tempMinC[index] ?? missing;
  day.tempMeanC = inputs.tempMeanC[index] ?? missing;
  day.wind2mMps = inputs.wind2mMps[index] ?? missing;
  day.shortwaveMjM2 = inputs.shortwaveMjM2[index] ?? missing;
  const humidityMeanPct = possibleHumidity(inputs.humidityMeanPct[index] ?? missing);
  day.saturationVaporKpa = saturationVapor(day.tempMaxC, day.tempMinC);
  day.actualVaporKpa = vaporOfSaturation(day.saturationVaporKpa, humidityMeanPct);
}

/**
 * Daily reference evapotranspiration of a period (FAO-56 Eq. 6, ea by Eq. 19 from the mean relative humidity).
 * @param inputs the weather; NaN is missing
 * @param site the place
 * @param standard the switches; FAO-56 short reference by default
 */
export function referenceEtSeries(inputs: InputSeries, site: EtSite, standard: Standard = FAO56_SHORT): EtSeries {
  const length = lengthOf(inputs);
  const et0Mm = new Float64Array(length);
  const deficitClamped = new Uint8Array(length);
  const settings: EtSetting[] = [];
  const terms = emptyWorkspace();
  const day = emptyDay();
  const js = daysOfYear(inputs.startDay, length);
  for (let i = 0; i < length; i++) {
    day.dayOfYear = js[i] ?? 0;
    settings[day.dayOfYear] ??= etSetting(day.dayOfYear, site, standard);
    readDay(day, inputs, i);
    fillTerms(terms, day, settings[day.dayOfYear] as EtSetting, standard);
    et0Mm[i] = terms.et0Mm;
    deficitClamped[i] = terms.deficitClamped ? 1 : 0;
  }
  return { et0Mm, vaporForm: 'rh-mean', deficitClamped };
}
