/** The daily parameters of NASA POWER that the server knows, with their units. */
import type { DayWeather } from './climate';
import { dewPointC, pressureKpa } from './weather';

interface Parameter {
  readonly units: string;
  readonly longname: string;
  readonly solar?: true;
  readonly value: (weather: DayWeather, elevationM: number) => number;
}

export const PARAMETERS: Readonly<Record<string, Parameter>> = {
  T2M_MAX: { units: 'C', longname: 'Temperature at 2 Meters Maximum', value: (w) => w.tempMaxC },
  T2M_MIN: { units: 'C', longname: 'Temperature at 2 Meters Minimum', value: (w) => w.tempMinC },
  T2M: { units: 'C', longname: 'Temperature at 2 Meters', value: (w) => w.tempMeanC },
  T2MDEW: { units: 'C', longname: 'Dew/Frost Point at 2 Meters', value: dewPointC },
  RH2M: { units: '%', longname: 'Relative Humidity at 2 Meters', value: (w) => w.humidityPct },
  WS2M: { units: 'm/s', longname: 'Wind Speed at 2 Meters', value: (w) => w.wind2mMps },
  WS10M: { units: 'm/s', longname: 'Wind Speed at 10 Meters', value: (w) => w.wind10mMps },
  PS: { units: 'kPa', longname: 'Surface Pressure', value: (_, elevationM) => pressureKpa(elevationM) },
  PRECTOTCORR: { units: 'mm/day', longname: 'Precipitation Corrected', value: (w) => w.precipitationMm },
  ALLSKY_SFC_SW_DWN: {
    units: 'MJ/m^2/day',
    longname: 'All Sky Surface Shortwave Downward Irradiance',
    solar: true,
    value: (w) => w.shortwaveMjM2,
  },
};

/** Solar energy is in kWh for every community but agroclimatology. */
export function scaleOf(name: string, community: string): { readonly units: string; readonly factor: number } {
  const parameter = PARAMETERS[name];
  if (parameter?.solar && community !== 'AG') return { units: 'kW-hr/m^2/day', factor: 1 / 3.6 };
  return { units: parameter?.units ?? '', factor: 1 };
}
