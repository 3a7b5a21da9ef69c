/**
 * Whether the values of a column look like the unit it is said to have. A doubt is a question to the person, never a
 * conversion: a cold station in °C and a mild one in °F can hold the same numbers.
 */
import { quantile } from '../statistics/quantile';
import { type Range, STATION_LIMITS } from './limits';
import type { ColumnMapping, StationTarget, StationUnit, UnitDoubt } from './types';
import { conversionOf, unitsOf } from './units';

/**
 * Medians of daily values that raise no question, in our units; of rain the median of its wet days. They are chosen by
 * judgement, to hold the climates of farmed land and to leave out the usual mistakes: 75 "°C" is °F, 200 "MJ" is W/m²,
 * 5 "MJ" is kWh, 10 "m/s" is km/h, 0.6 "%" is a fraction, 0.2 "mm" is inches.
 */
const USUAL_MEDIANS: Readonly<Record<StationTarget, Range>> = {
  tempMaxC: { low: -30, high: 46 },
  tempMinC: { low: -40, high: 34 },
  tempMeanC: { low: -35, high: 40 },
  humidityMeanPct: { low: 10, high: 100 },
  humidityMaxPct: { low: 15, high: 100 },
  humidityMinPct: { low: 4, high: 100 },
  dewPointC: { low: -40, high: 29 },
  actualVaporKpa: { low: 0.15, high: 4 },
  windMps: { low: 0.3, high: 8 },
  shortwaveMjM2: { low: 6, high: 34 },
  sunshineHours: { low: 0.5, high: 16 },
  precipitationMm: { low: 0.5, high: 50 },
  et0Mm: { low: 0.4, high: 13 },
};

/** So many impossible values, and so large a share of them, are not the faults of an instrument. */
const LEAST_IMPOSSIBLE_COUNT = 3;
const MOST_IMPOSSIBLE_SHARE = 0.05;

/** What is known of a column in a unit. */
interface Look {
  readonly median: number;
  readonly impossibleShare: number;
}

/** The doubt about a column's unit, of its values as they stand in the file (NaN is missing); null for none. */
export function doubtOfUnit({ target, unit }: ColumnMapping, values: Float64Array): UnitDoubt | null {
  const present = values.filter((value) => !Number.isNaN(value)).sort();
  if (present.length === 0) return null;
  const look = lookOf(present, target, unit);
  if (!look || isUsual(look, target, present.length)) return null;
  const betterUnits = unitsOf(target).filter((other) => {
    const otherLook = other === unit ? null : lookOf(present, target, other);
    return otherLook !== null && isUsual(otherLook, target, present.length);
  });
  return { target, unit, ...look, ...USUAL_MEDIANS[target], betterUnits };
}

/** Null where there is nothing to judge by: no wet day. */
function lookOf(ascending: Float64Array, target: StationTarget, unit: StationUnit): Look | null {
  const toOurs = conversionOf(target, unit);
  if (!toOurs) return null;
  const ours = ascending.map(toOurs);
  const { low, high } = STATION_LIMITS[target];
  const impossibleShare = ours.filter((value) => value < low || value > high).length / ours.length;
  const judged = target === 'precipitationMm' ? ours.filter((value) => value > 0) : ours;
  return judged.length === 0 && impossibleShare === 0 ? null : { median: quantile(judged, 0.5), impossibleShare };
}

function isUsual({ median, impossibleShare }: Look, target: StationTarget, count: number): boolean {
  const { low, high } = USUAL_MEDIANS[target];
  const isFaulty = impossibleShare > MOST_IMPOSSIBLE_SHARE && impossibleShare * count >= LEAST_IMPOSSIBLE_COUNT;
  return median >= low && median <= high && !isFaulty;
}
