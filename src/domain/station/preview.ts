/** A first look at a file: how it seems to be cut, what its columns seem to be, and what the person must say. */
import { guessColumns, guessWindHeightM, isDateTarget } from './columns';
import { guessDateFormat } from './dates';
import { type ChosenDialect, guessDialect, usualWidth } from './dialect';
import { gapsOf } from './mapping';
import { type CsvRecord, splitLines, splitRecords } from './records';
import type {
  ColumnDraft,
  DateDraft,
  DateGuess,
  DateTarget,
  Dialect,
  MappingDraft,
  Preview,
  StationTarget,
  StationUnit,
  TargetGuess,
} from './types';
import { guessUnit } from './units';

const SHOWN_ROWS = 10;

/** What a file seems to be. `chosen` is what the person has said about its dialect; everything else is guessed anew. */
export function previewStationCsv(text: string, chosen: ChosenDialect = {}): Preview {
  const lines = splitLines(text);
  const dialect = guessDialect(lines, chosen);
  const records = splitRecords(lines, dialect.separator, dialect.firstDataLine);
  const above = splitRecords(lines, dialect.separator, 1, dialect.firstDataLine).filter(
    ({ line }) => line < dialect.firstDataLine,
  );
  const width = usualWidth(records);
  const headers = headersOf(above, dialect.headerLine, width);
  const { draft, dateGuess } = draftOf({ dialect, headers, above, lines, records });
  return {
    headers,
    draft,
    gaps: gapsOf(draft),
    dateGuess,
    rows: records.slice(0, SHOWN_ROWS).map(({ line, cells }) => ({ line, cells })),
    rowCount: records.length,
    otherCellCount: trimmedWidth(records, headers.length, width),
  };
}

/** What all the dates of another column say about their format: for when the person chooses the date column. */
export function guessDateFormatOf(text: string, dialect: Omit<Dialect, 'decimalMark'>, column: number): DateGuess {
  const records = splitRecords(splitLines(text), dialect.separator, dialect.firstDataLine);
  return guessDateFormat(cellsOf(records, column));
}

function cellsOf(records: readonly CsvRecord[], column: number): readonly string[] {
  return records.map(({ cells }) => cells[column] ?? '');
}

/** The names of the columns, without the blank one that a separator at the end of the line makes. */
function headersOf(above: readonly CsvRecord[], headerLine: number | null, width: number): readonly string[] {
  const header = above.find(({ line }) => line === headerLine);
  if (!header) return Array.from({ length: width }, (_, i) => `column ${i + 1}`);
  const names = [...header.cells];
  while (names.length > 0 && names.at(-1) === '') names.pop();
  return names;
}

/** The usual number of cells when it is not that of the headers; blank cells behind the last header do not count. */
function trimmedWidth(records: readonly CsvRecord[], headerCount: number, width: number): number | null {
  if (width === headerCount || records.length === 0) return null;
  const usual = records.filter(({ cells }) => cells.length === width);
  const areBlank = usual.every(({ cells }) => cells.slice(headerCount).every((cell) => cell === ''));
  return width > headerCount && areBlank ? null : width;
}

interface Parts {
  readonly dialect: MappingDraft['dialect'];
  readonly headers: readonly string[];
  readonly above: readonly CsvRecord[];
  readonly lines: readonly string[];
  readonly records: readonly CsvRecord[];
}

function draftOf(parts: Parts): { readonly draft: MappingDraft; readonly dateGuess: DateGuess | null } {
  const guesses = guessColumns(parts.headers);
  const { date, dateGuess } = dateOf(guesses, parts.records);
  const columns = guesses.flatMap((guess, column): ColumnDraft[] =>
    guess && !isDateTarget(guess.target)
      ? [{ target: guess.target, column, unit: unitOf(guess.target, column, parts) }]
      : [],
  );
  const wind = columns.find(({ target }) => target === 'windMps');
  const windHeightM = wind ? guessWindHeightM(parts.headers[wind.column] ?? '') : null;
  return { draft: { dialect: parts.dialect, date, columns, windHeightM, confirmedUnits: [] }, dateGuess };
}

/** The unit that the header names, or the row of units under it, or, in brackets, the line above that explains it. */
function unitOf(target: StationTarget, column: number, { headers, above, lines, dialect }: Parts): StationUnit | null {
  const header = headers[column] ?? '';
  const below = above.filter(({ line }) => dialect.headerLine !== null && line > dialect.headerLine);
  const explained = lines
    .slice(0, dialect.firstDataLine - 1)
    .filter((line) => line.startsWith(`${header} `) && line.endsWith(')'));
  const texts = [header, ...below.map(({ cells }) => cells[column] ?? ''), ...explained];
  for (const text of texts) {
    const unit = text === '' ? null : guessUnit(target, text);
    if (unit) return unit;
  }
  return null;
}

function dateOf(
  guesses: readonly (TargetGuess | null)[],
  records: readonly CsvRecord[],
): { readonly date: DateDraft | null; readonly dateGuess: DateGuess | null } {
  const columnOf = (wanted: DateTarget): number => guesses.findIndex((guess) => guess?.target === wanted);
  const [date, time, year, month, day, dayOfYear] = (
    ['date', 'time', 'year', 'month', 'day', 'dayOfYear'] as const
  ).map(columnOf) as [number, number, number, number, number, number];
  // Open-Meteo calls its column of days "time"; "dia" and "day" may hold whole dates.
  const single = [date, year < 0 ? time : -1, year < 0 && month < 0 ? day : -1].find((column) => column >= 0);
  if (single !== undefined) return oneColumn(single, time, records);
  if (year >= 0 && month >= 0 && day >= 0)
    return { date: { form: 'year-month-day', year, month, day }, dateGuess: null };
  if (year >= 0 && dayOfYear >= 0) return { date: { form: 'year-day-of-year', year, dayOfYear }, dateGuess: null };
  return { date: null, dateGuess: null };
}

function oneColumn(column: number, time: number, records: readonly CsvRecord[]) {
  const dateGuess = guessDateFormat(cellsOf(records, column));
  const format = dateGuess.kind === 'format' ? dateGuess.format : null;
  const timeColumn = time >= 0 && time !== column ? time : null;
  return { date: { form: 'one', column, format, timeColumn } as const, dateGuess };
}
