/**
 * Quality control of one source's days. What is impossible is taken out, what is doubtful is kept; both get a named flag
 * on that value, and nothing is changed in silence.
 */
import { at } from '../at';
import { meanTemperature } from '../atmosphere';
import {
  type InputSeries,
  lengthOf,
  makeColumns,
  missingColumn,
  SOURCE_VARIABLES,
  type SourceSeries,
  type SourceVariable,
} from '../series';
import { type LimitTable, PHYSICAL_LIMITS, withinLimits } from './limits';
import type { Sky } from './sky';
import { noValueFlags, raise, type ValueFlagColumns } from './value-flags';

export interface CheckedSeries {
  /** The inputs that passed, with Tmean by Eq. 9. */
  readonly inputs: InputSeries;
  readonly valueFlags: ValueFlagColumns;
  /** How many values were taken out. */
  readonly removedCount: number;
}

type SourceColumns = Record<SourceVariable, Float64Array>;

/** Radiation more than a tenth above that of a clear sky: a sensor or a grid cell that is off (Rso is good to ~10 %). */
const CLEAR_SKY_TOLERANCE = 1.1;
/** Less than this share of Ra reaches the ground only under the thickest cloud. */
const DIFFUSE_SHARE = 0.03;
/** As many equal days in a row are a stuck feed rather than weather. */
const REPEATED_DAYS = 5;
/** Humidity is left out: one source gives whole numbers, so runs of equal days are ordinary. So is rain: dry spells. */
const NEVER_REPEATING = ['tempMaxC', 'tempMinC', 'wind2mMps', 'shortwaveMjM2'] as const;

/** Checks a source's days against the limits, its own other values and the sky. */
export function checkSeries(series: SourceSeries, sky: Sky, limits: LimitTable = PHYSICAL_LIMITS): CheckedSeries {
  const length = lengthOf(series);
  const columns = makeColumns(SOURCE_VARIABLES, (name) => series[name].slice());
  const valueFlags = noValueFlags(length);
  let removedCount = 0;
  for (let day = 0; day < length; day++) {
    removedCount += removeImpossible(columns, valueFlags, day, limits);
    removedCount += removeInvertedExtremes(columns, valueFlags, day);
    flagRadiation(columns.shortwaveMjM2, valueFlags.shortwaveMjM2, day, sky);
  }
  for (const name of NEVER_REPEATING) flagRepeated(columns[name], valueFlags[name]);
  return { inputs: withMean(series.startDay, columns, valueFlags), valueFlags, removedCount };
}

function removeImpossible(columns: SourceColumns, flags: ValueFlagColumns, day: number, limits: LimitTable): number {
  let removed = 0;
  for (const name of SOURCE_VARIABLES) {
    const value = at(columns[name], day);
    if (Number.isNaN(value) || !Number.isNaN(withinLimits(name, value, limits))) continue;
    columns[name][day] = Number.NaN;
    raise(flags[name], day, 'out-of-range');
    removed++;
  }
  return removed;
}

/** Tmin above Tmax: which of the two is wrong cannot be known, and swapping them would be a guess. */
function removeInvertedExtremes(columns: SourceColumns, flags: ValueFlagColumns, day: number): number {
  if (!(at(columns.tempMinC, day) > at(columns.tempMaxC, day))) return 0;
  for (const name of ['tempMinC', 'tempMaxC'] as const) {
    columns[name][day] = Number.NaN;
    raise(flags[name], day, 'extremes-inverted');
  }
  return 2;
}

/** Radiation against Ra and Rso. Kept, as the equation clamps Rs/Rso, but told. No sun and no radiation agree. */
function flagRadiation(shortwave: Float64Array, flags: Uint16Array, day: number, sky: Sky): void {
  const rs = at(shortwave, day);
  const ra = at(sky.extraterrestrialMjM2, day);
  if (rs > ra) raise(flags, day, 'above-extraterrestrial');
  else if (rs > CLEAR_SKY_TOLERANCE * at(sky.clearSkyMjM2, day)) raise(flags, day, 'above-clear-sky');
  else if (rs < DIFFUSE_SHARE * ra) raise(flags, day, 'below-diffuse');
}

function flagRepeated(column: Float64Array, flags: Uint16Array): void {
  let first = 0;
  for (let day = 1; day <= column.length; day++) {
    if (at(column, day) === at(column, first)) continue;
    const isStuck = day - first >= REPEATED_DAYS && at(column, first) !== 0;
    if (isStuck) for (let i = first; i < day; i++) raise(flags, i, 'repeated');
    first = day;
  }
}

function withMean(startDay: number, columns: SourceColumns, flags: ValueFlagColumns): InputSeries {
  const tempMeanC = missingColumn(columns.tempMaxC.length);
  for (let i = 0; i < tempMeanC.length; i++) {
    tempMeanC[i] = meanTemperature(at(columns.tempMaxC, i), at(columns.tempMinC, i));
    flags.tempMeanC[i] = at(flags.tempMaxC, i) | at(flags.tempMinC, i);
  }
  return { startDay, ...columns, tempMeanC };
}

/** How far a source may lie from the median of the others, by variable, before it is doubted. */
const SPIKE_LIMITS = { tempMaxC: 12, tempMinC: 12, humidityMeanPct: 45, wind2mMps: 8, shortwaveMjM2: 15 } as const;
const SPIKE_VARIABLES = Object.keys(SPIKE_LIMITS) as (keyof typeof SPIKE_LIMITS)[];

/** Flags the values of each source that stand far from all the others on the same day. Rain is local: it is left out. */
export function flagSpikes(sources: readonly CheckedSeries[]): void {
  if (sources.length < 2) return;
  for (const name of SPIKE_VARIABLES) {
    const columns = sources.map(({ inputs }) => inputs[name]);
    columns.forEach((column, s) => {
      const others = columns.filter((_, other) => other !== s);
      const flags = sources[s]?.valueFlags[name];
      for (let day = 0; flags && day < column.length; day++) {
        if (Math.abs(at(column, day) - medianOn(others, day)) > SPIKE_LIMITS[name]) raise(flags, day, 'spike');
      }
    });
  }
}

function medianOn(columns: readonly Float64Array[], day: number): number {
  const [only] = columns;
  if (columns.length === 1 && only) return at(only, day);
  const values = columns.map((column) => at(column, day)).filter((value) => !Number.isNaN(value));
  values.sort((a, b) => a - b);
  const middle = values.length / 2;
  return (at(values, Math.floor(middle)) + at(values, Math.ceil(middle - 1))) / 2;
}
