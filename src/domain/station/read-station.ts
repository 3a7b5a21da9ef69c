/**
 * A person's station file as daily columns, by a mapping that is complete. Nothing is guessed here, and nothing is left
 * out in silence: every row is accepted or rejected, and every cell with something in it used or listed.
 */
import { fail, ok, type Result } from '../result';
import { seriesOf, sortRows } from './days';
import { usualWidth } from './dialect';
import { rowsPerDayIfHourly } from './hourly-file';
import { columnsOfDate, gapsOf } from './mapping';
import { doubtOfUnit } from './plausibility';
import { type CsvRecord, splitLines, splitRecords } from './records';
import { type DatedRow, type Row, readRow, type UndatedRow } from './rows';
import type { RejectedRow, StationMapping, StationProblem, StationRead, UnitDoubt } from './types';
import { convertedColumns } from './values';

/** Reads a file by a mapping. */
export function readStationCsv(text: string, mapping: StationMapping): Result<StationRead, StationProblem> {
  const gaps = gapsOf(mapping);
  if (gaps.length > 0) return fail({ code: 'incomplete-mapping', gaps });
  const { records, width } = cut(splitLines(text), mapping);
  if (records.length === 0) return fail({ code: 'no-row' });
  const column = Math.max(...columnsOfDate(mapping.date), ...mapping.columns.map((mapped) => mapped.column));
  if (column >= width) return fail({ code: 'no-such-column', column, columnCount: width });
  return readRows(
    records.map((record) => readRow(record, mapping, width)),
    mapping,
  );
}

function readRows(rows: readonly Row[], mapping: StationMapping): Result<StationRead, StationProblem> {
  const dated = rows.filter((row): row is DatedRow => 'day' in row);
  const rowsPerDay = rowsPerDayIfHourly(dated);
  if (rowsPerDay !== null) return fail({ code: 'hourly-file', rowsPerDay });
  const doubts = openDoubts(dated, mapping);
  if (doubts.length > 0) return fail({ code: 'unit-doubtful', doubts });
  const columns = convertedColumns(mapping.columns);
  const { used, blanked, rejected: undecided } = sortRows(dated, columns);
  const rejected = [...rejectedUndated(rows), ...undecided].sort((a, b) => a.line - b.line);
  if (used.length === 0) return fail({ code: 'no-usable-row', rejected, blanked });
  const series = seriesOf(used, columns, mapping.windHeightM);
  return ok({ ...series, rowCount: rows.length, acceptedCount: used.length, rejected, blanked });
}

function rejectedUndated(rows: readonly Row[]): readonly RejectedRow[] {
  const undated = rows.filter((row): row is UndatedRow => 'reason' in row);
  return undated.map(({ record: { line, lastLine }, reason }) => ({ line, lastLine, reason }));
}

/** The data rows, and how many cells each must have: as many as there are names, else as most rows have. */
function cut(lines: readonly string[], { dialect }: StationMapping): { records: readonly CsvRecord[]; width: number } {
  const { separator, headerLine, firstDataLine } = dialect;
  const records = splitRecords(lines, separator, firstDataLine);
  if (headerLine === null) return { records, width: usualWidth(records) };
  const [header] = splitRecords(lines, separator, headerLine, 1);
  return { records, width: lastFilled(header?.cells ?? []) };
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

/** The doubts that the person has not answered. */
function openDoubts(rows: readonly DatedRow[], { columns, confirmedUnits }: StationMapping): readonly UnitDoubt[] {
  return columns.flatMap((column, i) => {
    const { target, unit } = column;
    if (confirmedUnits.some((confirmed) => confirmed.target === target && confirmed.unit === unit)) return [];
    const values = Float64Array.from(rows, (row) => row.values[i] ?? Number.NaN);
    return doubtOfUnit(column, values) ?? [];
  });
}
