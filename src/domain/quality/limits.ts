/**
 * Physical limits of the daily inputs. A value outside them is a fault of the feed, not weather: it becomes missing, is
 * flagged and counted, and is never replaced here.
 */
import type { SourceVariable } from '../series';

interface Limits {
  readonly min: number;
  readonly max: number;
}

/**
 * The widest values plausible at the surface. Temperature: the records are −89.2 °C (Vostok) and 56.7 °C (Furnace
 * Creek); wind: the record gust is 113 m s⁻¹; rain: the record day is 1825 mm (Foc-Foc, Réunion); radiation: the
 * largest Ra there is, at a pole at midsummer, is just under 48 MJ m⁻² d⁻¹.
 */
export const PHYSICAL_LIMITS: Readonly<Record<SourceVariable, Limits>> = {
  tempMaxC: { min: -90, max: 60 },
  tempMinC: { min: -90, max: 60 },
  humidityMeanPct: { min: 0, max: 100 },
  wind2mMps: { min: 0, max: 113 },
  shortwaveMjM2: { min: 0, max: 48 },
  precipitationMm: { min: 0, max: 2000 },
};

/** The value when it lies within the limits of its variable, else NaN. */
export function withinLimits(variable: SourceVariable, value: number): number {
  const { min, max } = PHYSICAL_LIMITS[variable];
  return value >= min && value <= max ? value : Number.NaN;
}
