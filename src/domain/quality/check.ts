/** Quality control of one source's days: what is impossible is removed and flagged, what is doubtful is flagged. */
import { meanTemperature } from '../atmosphere';
import { dayOfYear } from '../calendar';
import {
  at,
  type InputSeries,
  lengthOf,
  makeColumns,
  missingColumn,
  SOURCE_VARIABLES,
  type SourceSeries,
} from '../series';
import { extraterrestrialRadiation } from '../solar';
import { type DayFlag, flagBit } from './flags';
import { withinLimits } from './limits';

export interface CheckedSeries {
  /** The inputs that passed, with Tmean by Eq. 9. */
  readonly inputs: InputSeries;
  /** Flag bits a day. */
  readonly flags: Uint32Array;
  /** How many values were removed. */
  readonly removedCount: number;
}

/**
 * Checks a source's days at a latitude: physical limits, Tmax ≥ Tmin, Rs ≤ Ra.
 * @param latitudeDeg degrees north, for the radiation at the top of the atmosphere
 */
export function checkSeries(series: SourceSeries, latitudeDeg: number): CheckedSeries {
  const length = lengthOf(series);
  const flags = new Uint32Array(length);
  const columns = makeColumns(SOURCE_VARIABLES, (name) => series[name].slice());
  let removedCount = 0;
  for (let i = 0; i < length; i++) {
    removedCount += removeImpossible(columns, flags, i);
    removedCount += removeInvertedExtremes(columns, flags, i);
    flagBrightDay(columns.shortwaveMjM2, flags, i, { startDay: series.startDay, latitudeDeg });
  }
  const tempMeanC = missingColumn(length);
  for (let i = 0; i < length; i++) tempMeanC[i] = meanTemperature(at(columns.tempMaxC, i), at(columns.tempMinC, i));
  return { inputs: { startDay: series.startDay, ...columns, tempMeanC }, flags, removedCount };
}

type SourceColumns = ReturnType<typeof makeColumns<(typeof SOURCE_VARIABLES)[number]>>;

function removeImpossible(columns: SourceColumns, flags: Uint32Array, day: number): number {
  let removed = 0;
  for (const name of SOURCE_VARIABLES) {
    const value = at(columns[name], day);
    if (Number.isNaN(value) || !Number.isNaN(withinLimits(name, value))) continue;
    columns[name][day] = Number.NaN;
    raise(flags, day, 'value-out-of-range');
    removed++;
  }
  return removed;
}

/** Tmin above Tmax: which of the two is wrong cannot be known, and swapping them would be a guess. */
function removeInvertedExtremes(columns: SourceColumns, flags: Uint32Array, day: number): number {
  if (!(at(columns.tempMinC, day) > at(columns.tempMaxC, day))) return 0;
  columns.tempMinC[day] = Number.NaN;
  columns.tempMaxC[day] = Number.NaN;
  raise(flags, day, 'temperature-extremes-inverted');
  return 2;
}

/** More radiation at the ground than at the top of the atmosphere. Kept, as the equation clamps Rs/Rso, but told. */
function flagBrightDay(
  shortwave: Float64Array,
  flags: Uint32Array,
  day: number,
  top: { readonly startDay: number; readonly latitudeDeg: number },
): void {
  const shortwaveMjM2 = at(shortwave, day);
  if (Number.isNaN(shortwaveMjM2)) return;
  if (shortwaveMjM2 > extraterrestrialRadiation(top.latitudeDeg, dayOfYear(top.startDay + day))) {
    raise(flags, day, 'radiation-above-extraterrestrial');
  }
}

function raise(flags: Uint32Array, day: number, flag: DayFlag): void {
  flags[day] = at(flags, day) | flagBit(flag);
}
