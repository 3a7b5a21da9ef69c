/** Rows sorted into days: one row a day, within a span of years that a station can have. */
import { at } from '../at';
import { meanTemperature, windAt2m } from '../atmosphere';
import { makeColumns, missingColumn } from '../series';
import type { DatedRow } from './rows';
import {
  type BlankedCell,
  type RejectedRow,
  type RejectReason,
  STATION_COLUMNS,
  type StationColumn,
  type StationRead,
  type StationTarget,
} from './types';
import { type ConvertedColumn, keptValues } from './values';

/** Half of the 200 years that a file may span: a day further from its median day than this is a typing error. */
const FARTHEST_DAYS = 36_525;

/** What a row gives its day. */
interface UsedRow {
  readonly row: DatedRow;
  readonly values: Float64Array;
}

export interface SortedRows {
  readonly used: readonly UsedRow[];
  readonly rejected: readonly RejectedRow[];
  readonly blanked: readonly BlankedCell[];
}

/** Decides each row: used, or rejected with its reason. The first row with a value has the day. */
export function sortRows(rows: readonly DatedRow[], columns: readonly ConvertedColumn[]): SortedRows {
  const middleDay = medianDay(rows);
  const lineOfDay = new Map<number, number>();
  const used: UsedRow[] = [];
  const rejected: RejectedRow[] = [];
  const blanked: BlankedCell[] = [];
  for (const row of rows) {
    const { day, record } = row;
    const kept = keptValues(row, columns);
    const reason = reasonAgainst(row, kept.values, middleDay, lineOfDay.get(day));
    if (!reason || reason.code === 'no-value') blanked.push(...kept.blanked);
    if (reason) {
      rejected.push({ line: record.line, lastLine: record.lastLine, reason });
      continue;
    }
    lineOfDay.set(day, record.line);
    used.push({ row, values: kept.values });
  }
  return { used, rejected, blanked };
}

function medianDay(rows: readonly DatedRow[]): number {
  const days = Float64Array.from(rows, ({ day }) => day).sort();
  return at(days, Math.floor(days.length / 2));
}

function reasonAgainst(
  { day, dateText }: DatedRow,
  values: Float64Array,
  middleDay: number,
  firstLine: number | undefined,
): RejectReason | null {
  if (Math.abs(day - middleDay) > FARTHEST_DAYS) return { code: 'date-out-of-range', text: dateText };
  if (firstLine !== undefined) return { code: 'duplicate-date', text: dateText, firstLine };
  return values.every(Number.isNaN) ? { code: 'no-value' } : null;
}

/** The used rows as contiguous columns, with the wind at 2 m (Eq. 47) and Tmean where it is not given (Eq. 9). */
export function seriesOf(
  used: readonly UsedRow[],
  columns: readonly ConvertedColumn[],
  windHeightM: number | null,
): Pick<StationRead, 'series' | 'lineOfDay'> {
  let startDay = Number.POSITIVE_INFINITY;
  let endDay = Number.NEGATIVE_INFINITY;
  for (const { row } of used) {
    startDay = Math.min(startDay, row.day);
    endDay = Math.max(endDay, row.day);
  }
  const length = endDay - startDay + 1;
  const series = makeColumns(STATION_COLUMNS, () => missingColumn(length));
  const lineOfDay = new Int32Array(length);
  for (const { row } of used) lineOfDay[row.day - startDay] = row.record.line;
  columns.forEach(({ target }, i) => {
    const column = series[columnOf(target)];
    for (const { row, values } of used) column[row.day - startDay] = at(values, i);
  });
  if (windHeightM !== null) lowerWind(series.wind2mMps, windHeightM);
  fillMean(series);
  return { series: { startDay, ...series }, lineOfDay };
}

function columnOf(target: StationTarget): StationColumn {
  return target === 'windMps' ? 'wind2mMps' : target;
}

function lowerWind(wind: Float64Array, heightM: number): void {
  for (let i = 0; i < wind.length; i++) wind[i] = windAt2m(at(wind, i), heightM);
}

function fillMean({ tempMaxC, tempMinC, tempMeanC }: Record<StationColumn, Float64Array>): void {
  for (let i = 0; i < tempMeanC.length; i++) {
    if (Number.isNaN(at(tempMeanC, i))) tempMeanC[i] = meanTemperature(at(tempMaxC, i), at(tempMinC, i));
  }
}
