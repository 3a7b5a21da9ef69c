/**
 * Physical limits of the daily inputs. A value outside them is a fault of the feed, not weather: it becomes missing, is
 * flagged and counted, and is never replaced here.
 */
import type { SourceVariable } from '../series';

interface Limits {
  readonly min: number;
  readonly max: number;
}
export type LimitTable = Readonly<Record<SourceVariable, Limits>>;

/**
 * The widest values plausible at the surface. Temperature: the records are −89.2 °C (Vostok) and 56.7 °C (Furnace
 * Creek); wind: the record gust is 113 m s⁻¹; rain: the record day is 1825 mm (Foc-Foc, Réunion); radiation: the
 * largest Ra there is, at a pole at midsummer, is just under 48 MJ m⁻² d⁻¹.
 */
export const PHYSICAL_LIMITS: LimitTable = {
  tempMaxC: { min: -90, max: 60 },
  tempMinC: { min: -90, max: 60 },
  humidityMeanPct: { min: 0, max: 100 },
  wind2mMps: { min: 0, max: 113 },
  shortwaveMjM2: { min: 0, max: 48 },
  precipitationMm: { min: 0, max: 2000 },
};

/** Narrower ones for Brazil: the limits of the station data behind BR-DWGD (Xavier et al. 2022). */
export const BRAZIL_LIMITS: LimitTable = {
  tempMaxC: { min: -30, max: 50 },
  tempMinC: { min: -30, max: 50 },
  humidityMeanPct: { min: 0, max: 100 },
  wind2mMps: { min: 0, max: 100 },
  shortwaveMjM2: { min: 0, max: 40 },
  precipitationMm: { min: 0, max: 450 },
};

/** ISO 3166-1 numeric codes of the countries with limits of their own. */
const LIMITS_BY_COUNTRY: Readonly<Record<string, LimitTable>> = { '076': BRAZIL_LIMITS };

/** The limits that hold at a point: a country's own only where the point lies in that country alone. */
export function limitsFor(countries: readonly string[] | null): LimitTable {
  const [only, ...others] = countries ?? [];
  return (others.length === 0 && only !== undefined && LIMITS_BY_COUNTRY[only]) || PHYSICAL_LIMITS;
}

/** The value when it lies within the limits of its variable, else NaN. */
export function withinLimits(variable: SourceVariable, value: number, limits: LimitTable = PHYSICAL_LIMITS): number {
  const { min, max } = limits[variable];
  return value >= min && value <= max ? value : Number.NaN;
}
