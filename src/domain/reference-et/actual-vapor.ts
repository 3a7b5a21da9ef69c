import {
  possibleHumidity,
  vaporFromDewPoint,
  vaporFromHumidityMax,
  vaporFromHumidityMaxMin,
  vaporFromHumidityMean,
  vaporFromTempMin,
} from '../atmosphere';

/** How ea was found, in FAO-56's order of preference (p. 36–39 and 58). */
export type ActualVaporForm = 'dew-point' | 'rh-max-min' | 'rh-max' | 'rh-mean' | 'temp-min';

/** What is known of the humidity of a day; temperatures in °C, relative humidity in %. Absent or NaN is missing. */
export interface HumidityInputs {
  readonly tempMaxC: number;
  readonly tempMinC: number;
  readonly dewPointC?: number;
  readonly humidityMaxPct?: number;
  readonly humidityMinPct?: number;
  readonly humidityMeanPct?: number;
}

/** ea in kPa, and the form that gave it. `temp-min` is an estimate (Eq. 48): the caller declares it as one. */
export interface ActualVapor {
  readonly actualVaporKpa: number;
  readonly form: ActualVaporForm;
}

/** The forms in order; each gives NaN where what it needs is missing. */
const FORMS: readonly (readonly [ActualVaporForm, (inputs: Required<HumidityInputs>) => number])[] = [
  ['dew-point', ({ dewPointC }) => vaporFromDewPoint(dewPointC)],
  ['rh-max-min', vaporFromHumidityMaxMin],
  ['rh-max', ({ tempMinC, humidityMaxPct }) => vaporFromHumidityMax(tempMinC, humidityMaxPct)],
  ['rh-mean', (inputs) => vaporFromHumidityMean(inputs.tempMaxC, inputs.tempMinC, inputs.humidityMeanPct)],
];

/**
 * ea by the best form that the inputs allow (FAO-56 Eq. 14, 17, 18, 19, else 48). A relative humidity outside 0–100 % is
 * taken as missing, never used; without any humidity ea is NaN only where the minimum temperature is missing too.
 */
export function actualVapor(inputs: HumidityInputs): ActualVapor {
  const known: Required<HumidityInputs> = {
    tempMaxC: inputs.tempMaxC,
    tempMinC: inputs.tempMinC,
    dewPointC: inputs.dewPointC ?? Number.NaN,
    humidityMaxPct: possibleHumidity(inputs.humidityMaxPct ?? Number.NaN),
    humidityMinPct: possibleHumidity(inputs.humidityMinPct ?? Number.NaN),
    humidityMeanPct: possibleHumidity(inputs.humidityMeanPct ?? Number.NaN),
  };
  for (const [form, evaluate] of FORMS) {
    const actualVaporKpa = evaluate(known);
    if (!Number.isNaN(actualVaporKpa)) return { actualVaporKpa, form };
  }
  return { actualVaporKpa: vaporFromTempMin(inputs.tempMinC), form: 'temp-min' };
}
