/** The numbers of a row in our units: what is kept, and what is left out with its reason. */
import { STATION_LIMITS } from './limits';
import type { DatedRow } from './rows';
import type { BlankedCell, ColumnMapping, StationTarget } from './types';
import { conversionOf } from './units';

/** A mapping's column with its conversion at hand. */
export interface ConvertedColumn extends ColumnMapping {
  readonly toOurs: (value: number) => number;
}

/** The columns of a mapping that has no gaps. */
export function convertedColumns(columns: readonly ColumnMapping[]): readonly ConvertedColumn[] {
  return columns.flatMap((column) => {
    const toOurs = conversionOf(column.target, column.unit);
    return toOurs ? [{ ...column, toOurs }] : [];
  });
}

/** The values that a row keeps, by the index of the column, and the cells that it does not. */
export interface KeptValues {
  readonly values: Float64Array;
  readonly blanked: readonly BlankedCell[];
}

/** Upper and lower bounds of one quantity on one day. */
const EXTREMES: readonly (readonly [StationTarget, StationTarget])[] = [
  ['tempMaxC', 'tempMinC'],
  ['humidityMaxPct', 'humidityMinPct'],
];

/** Converts a row, and leaves out what is no number, what cannot be, and extremes that contradict each other. */
export function keptValues({ record, values: raw, faults }: DatedRow, columns: readonly ConvertedColumn[]): KeptValues {
  const blanked: BlankedCell[] = [];
  const values = raw.map((value, i) => columns[i]?.toOurs(value) ?? Number.NaN);
  columns.forEach(({ target }, i) => {
    const fault = faults.get(i) ?? outOfRange(target, values[i] ?? Number.NaN);
    if (!fault) return;
    values[i] = Number.NaN;
    blanked.push({ line: record.line, target, reason: fault });
  });
  for (const [high, low] of EXTREMES) blanked.push(...blankInverted(values, columns, { high, low, line: record.line }));
  return { values, blanked };
}

function outOfRange(target: StationTarget, value: number) {
  const { low, high } = STATION_LIMITS[target];
  return value < low || value > high ? ({ code: 'out-of-range', value, low, high } as const) : null;
}

interface Extremes {
  readonly high: StationTarget;
  readonly low: StationTarget;
  readonly line: number;
}

function blankInverted(
  values: Float64Array,
  columns: readonly ConvertedColumn[],
  { high, low, line }: Extremes,
): readonly BlankedCell[] {
  const highIndex = columns.findIndex(({ target }) => target === high);
  const lowIndex = columns.findIndex(({ target }) => target === low);
  const highValue = values[highIndex] ?? Number.NaN;
  const lowValue = values[lowIndex] ?? Number.NaN;
  if (!(highValue < lowValue)) return [];
  values[highIndex] = Number.NaN;
  values[lowIndex] = Number.NaN;
  const reason = { code: 'extremes-inverted', highValue, lowValue } as const;
  return [
    { line, target: high, reason },
    { line, target: low, reason },
  ];
}
