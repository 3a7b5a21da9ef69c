/** The quantities of a day's account: how FAO-56 writes them, their units, and the decimals at which they are shown. */

export interface Quantity {
  /** As FAO-56 writes it; what follows an underscore stands below the line. */
  readonly symbol: string;
  /** In signs that need no translation; empty for a pure number. */
  readonly unit: string;
  /** One more than a table of results bears, so that a calculation by hand arrives at the same figures. */
  readonly decimals: number;
}

const TEMPERATURE = { unit: '°C', decimals: 2 };
const VAPOR = { unit: 'kPa', decimals: 3 };
const SLOPE = { unit: 'kPa °C⁻¹', decimals: 4 };
const ANGLE = { unit: 'rad', decimals: 4 };
const RADIATION = { unit: 'MJ m⁻² d⁻¹', decimals: 2 };
const WATER = { unit: 'mm d⁻¹', decimals: 2 };

export const QUANTITIES = {
  tempMax: { symbol: 'T_max', ...TEMPERATURE },
  tempMin: { symbol: 'T_min', ...TEMPERATURE },
  tempMean: { symbol: 'T_mean', ...TEMPERATURE },
  humidityMean: { symbol: 'RH_mean', unit: '%', decimals: 1 },
  elevation: { symbol: 'z', unit: 'm', decimals: 0 },
  pressure: { symbol: 'P', unit: 'kPa', decimals: 2 },
  psychrometric: { symbol: 'γ', ...SLOPE },
  saturationAtMax: { symbol: 'e°(T_max)', ...VAPOR },
  saturationAtMin: { symbol: 'e°(T_min)', ...VAPOR },
  saturation: { symbol: 'e_s', ...VAPOR },
  slope: { symbol: 'Δ', ...SLOPE },
  actualVapor: { symbol: 'e_a', ...VAPOR },
  deficit: { symbol: 'e_s − e_a', ...VAPOR },
  wind: { symbol: 'u_2', unit: 'm s⁻¹', decimals: 2 },
  dayOfYear: { symbol: 'J', unit: '', decimals: 0 },
  latitudeDeg: { symbol: 'φ', unit: '°', decimals: 4 },
  latitude: { symbol: 'φ', ...ANGLE },
  sunDistance: { symbol: 'd_r', unit: '', decimals: 4 },
  declination: { symbol: 'δ', ...ANGLE },
  sunsetAngle: { symbol: 'ω_s', ...ANGLE },
  extraterrestrial: { symbol: 'R_a', ...RADIATION },
  daylight: { symbol: 'N', unit: 'h', decimals: 2 },
  shortwave: { symbol: 'R_s', ...RADIATION },
  clearSky: { symbol: 'R_so', ...RADIATION },
  clearness: { symbol: 'R_s/R_so', unit: '', decimals: 3 },
  netShortwave: { symbol: 'R_ns', ...RADIATION },
  netLongwave: { symbol: 'R_nl', ...RADIATION },
  netRadiation: { symbol: 'R_n', ...RADIATION },
  soilHeat: { symbol: 'G', ...RADIATION },
  radiationTerm: { symbol: 'ET_rad', ...WATER, decimals: 3 },
  aerodynamicTerm: { symbol: 'ET_aero', ...WATER, decimals: 3 },
  et0: { symbol: 'ET_o', ...WATER },
} as const satisfies Record<string, Quantity>;

export type QuantityKey = keyof typeof QUANTITIES;
export type Quantities = Readonly<Record<QuantityKey, number>>;
