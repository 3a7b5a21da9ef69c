/**
 * The weights of the sources, by variable: the reference system's own, kept as a declared starting point until a
 * calibration replaces them. They are in proportion; over the sources that have a variable that day they are
 * renormalised. The tables stand in tiers: for each variable and day the first tier with a value serves, so that a
 * forecast never thins out what was analysed or measured.
 */
import { INPUT_VARIABLES, type InputVariable } from '../series';
import { weightsFromErrors } from './published-errors';
import type { WeightTable } from './weight-table';

/** The same weight for every variable. */
function evenly(weight: number): Readonly<Record<InputVariable, number>> {
  return Object.fromEntries(INPUT_VARIABLES.map((name) => [name, weight])) as Record<InputVariable, number>;
}

/** The two global records, by inverse variance of their published errors. */
export const PRIMARY_WEIGHTS = weightsFromErrors(['nasa-power', 'open-meteo-archive']);

/** What was measured near by, or analysed on a national grid, counts as much as both global records together. */
const NEARBY_WEIGHTS = {
  'bright-sky': evenly(1),
  'geosphere-austria': evenly(1),
  'nws-observations': evenly(1),
} as const satisfies WeightTable;

/** Forecasts, by region, as the reference system weights them. */
const FORECAST_WEIGHTS = {
  usa: { 'nws-forecast': evenly(0.5), 'open-meteo-forecast': evenly(0.3), 'met-norway': evenly(0.2) },
  nordic: { 'met-norway': evenly(0.8), 'open-meteo-forecast': evenly(0.2) },
  // The NWS answers only where it serves. On islands in no outline, too, it counts for half.
  elsewhere: { 'open-meteo-forecast': evenly(0.7), 'met-norway': evenly(0.3), 'nws-forecast': evenly(1) },
} as const satisfies Record<string, WeightTable>;

/** ISO 3166-1 numeric: Denmark, Finland, Iceland, Norway, Sweden. */
const NORDIC_COUNTRIES = ['208', '246', '352', '578', '752'];
const USA = ['840', '630'];

/** The tiers that hold at a point in these countries (null: not known). */
export function weightTiers(countries: readonly string[] | null): readonly WeightTable[] {
  return [
    // What was measured at the place itself needs no help from grids.
    { 'own-station': evenly(1) },
    { ...PRIMARY_WEIGHTS, ...NEARBY_WEIGHTS },
    { 'open-meteo-historical-forecast': evenly(1) },
    FORECAST_WEIGHTS[forecastRegion(countries ?? [])],
    { simulated: evenly(1) },
  ];
}

function forecastRegion(countries: readonly string[]): keyof typeof FORECAST_WEIGHTS {
  if (countries.some((code) => USA.includes(code))) return 'usa';
  return countries.some((code) => NORDIC_COUNTRIES.includes(code)) ? 'nordic' : 'elsewhere';
}
