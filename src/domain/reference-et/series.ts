import { possibleHumidity, vaporFromHumidityMean } from '../atmosphere';
import { daysOfYear } from '../calendar';
import { at, type InputSeries, lengthOf } from '../series';
import { etSetting, fillTerms } from './daily';
import { FAO56_SHORT, type Standard } from './standards';
import { type EtSetting, type EtSite, emptyWorkspace } from './terms';

/** ETo of a period. Element `i` is the day `startDay + i` of the inputs. */
export interface EtSeries {
  /** mm d⁻¹; NaN where an input is missing. */
  readonly et0Mm: Float64Array;
  /** ea by FAO-56 Eq. 19, on every day. */
  readonly vaporForm: 'rh-mean';
  /** 1 where ea was above es and the deficit was taken as 0. */
  readonly deficitClamped: Uint8Array;
}

/** The day at `index`, with ea from the mean humidity (FAO-56 Eq. 19); an impossible humidity is a missing one. */
function dayAt(inputs: InputSeries, index: number, j: number) {
  const tempMaxC = at(inputs.tempMaxC, index);
  const tempMinC = at(inputs.tempMinC, index);
  const humidityMeanPct = possibleHumidity(at(inputs.humidityMeanPct, index));
  return {
    dayOfYear: j,
    tempMaxC,
    tempMinC,
    tempMeanC: at(inputs.tempMeanC, index),
    wind2mMps: at(inputs.wind2mMps, index),
    shortwaveMjM2: at(inputs.shortwaveMjM2, index),
    actualVaporKpa: vaporFromHumidityMean(tempMaxC, tempMinC, humidityMeanPct),
  };
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
  let i = 0;
  for (const j of daysOfYear(inputs.startDay, length)) {
    settings[j] ??= etSetting(j, site, standard);
    fillTerms(terms, dayAt(inputs, i, j), settings[j], standard);
    et0Mm[i] = terms.et0Mm;
    deficitClamped[i] = terms.deficitClamped ? 1 : 0;
    i++;
  }
  return { et0Mm, vaporForm: 'rh-mean', deficitClamped };
}
