/**
 * Ten thousand broken files. Every value of the good file is its own, so that a wrong column, unit, mark or day would be
 * seen: a line that is still as it was written must give its own day its own values, or be listed with its reason.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import type { Result } from '../../../src/domain/result';
import { completeMapping } from '../../../src/domain/station/mapping';
import { previewStationCsv } from '../../../src/domain/station/preview';
import { readStationCsv } from '../../../src/domain/station/read-station';
import {
  type DateFormat,
  SEPARATORS,
  type Separator,
  type StationColumn,
  type StationMapping,
  type StationProblem,
  type StationRead,
  type StationTarget,
} from '../../../src/domain/station/types';
import { writeDate } from './files';

const FIRST_DAY = epochDayOf(2019, 2, 20);
const DAY_COUNT = 24;

/** Name with unit, column of the result, the text of day `i`, and what it says in our unit. */
interface TrueColumn {
  readonly header: string;
  readonly target: StationTarget;
  readonly result: StationColumn;
  readonly unit: StationMapping['columns'][number]['unit'];
  readonly text: (i: number) => string;
  readonly ours: (i: number) => number;
}
const tempMaxF = (i: number) => 77 + i * 0.37 + 0.01;
const tempMinC = (i: number) => 10 + i * 0.11 + 0.02;
const humidityPct = (i: number) => 50 + i * 0.53 + 0.03;
const windKmh = (i: number) => 6 + i * 0.13 + 0.04;
const radiationW = (i: number) => 180 + i * 1.7 + 0.05;
const rainMm = (i: number) => 1 + i * 0.21 + 0.06;
/** What the text says, which has two digits. */
const printed = (value: number) => Number(value.toFixed(2));

function column(
  header: string,
  target: StationTarget,
  unit: TrueColumn['unit'],
  value: (i: number) => number,
  toOurs: (value: number) => number,
): TrueColumn {
  const result = target === 'windMps' ? 'wind2mMps' : target;
  return { header, target, result, unit, text: (i) => value(i).toFixed(2), ours: (i) => toOurs(printed(value(i))) };
}

const COLUMNS: readonly TrueColumn[] = [
  column('tmax[°F]', 'tempMaxC', 'degF', tempMaxF, (f) => ((f - 32) * 5) / 9),
  column('tmin[°C]', 'tempMinC', 'degC', tempMinC, (c) => c),
  column('rhmean[%]', 'humidityMeanPct', 'percent', humidityPct, (p) => p),
  column('ws2m[km/h]', 'windMps', 'kmh', windKmh, (v) => v / 3.6),
  column('rs[W/m2]', 'shortwaveMjM2', 'W/m2', radiationW, (w) => w * 0.0864),
  column('rain[mm]', 'precipitationMm', 'mm', rainMm, (p) => p),
];
const HEADERS = ['date', ...COLUMNS.map(({ header }) => header)];

interface Style {
  readonly separator: string;
  readonly mark: string;
  readonly format: DateFormat;
  readonly quote: '' | '"';
}

function writeRow(i: number, { separator, mark, format, quote }: Style): string {
  const cells = COLUMNS.map(({ text }) => text(i).replace('.', mark));
  return [writeDate(FIRST_DAY + i, format), ...cells].map((cell) => quote + cell + quote).join(separator);
}

interface Good {
  readonly lines: readonly string[];
  readonly separator: Separator;
  readonly mark: '.' | ',';
  readonly format: DateFormat;
  readonly preamble: number;
  /** The day of every text that says the same as a row, in whatever dialect it is written. */
  readonly rowOf: ReadonlyMap<string, number>;
}

function goodFile(
  separator: Separator,
  mark: '.' | ',',
  format: DateFormat,
  preamble: number,
  quote: Style['quote'] = '',
): Good {
  const rowOf = new Map<string, number>();
  for (let i = 0; i < DAY_COUNT; i++) {
    for (const otherSeparator of SEPARATORS) {
      for (const otherMark of ['.', ',']) {
        if (otherSeparator === otherMark && quote === '') continue;
        rowOf.set(writeRow(i, { separator: otherSeparator, mark: otherMark, format, quote }), i);
      }
    }
  }
  const above = Array.from({ length: preamble }, (_, i) => `Station: ${i}`);
  const rows = Array.from({ length: DAY_COUNT }, (_, i) => writeRow(i, { separator, mark, format, quote }));
  return { lines: [...above, HEADERS.join(separator), ...rows], separator, mark, format, preamble, rowOf };
}

const GOOD_FILES: readonly Good[] = [
  goodFile(',', '.', 'YYYY-MM-DD', 0),
  goodFile(';', ',', 'DD/MM/YYYY', 3),
  goodFile('\t', '.', 'MM/DD/YYYY', 1),
  goodFile('|', ',', 'DD.MM.YYYY', 0),
  goodFile(' ', '.', 'YYYYMMDD', 0),
  goodFile(';', '.', 'YYYY-DDD', 2),
  goodFile(',', ',', 'YYYY-MM-DD', 0, '"'),
];

const JUNK = [
  '"',
  '"',
  ',',
  ';',
  '\t',
  '|',
  ' ',
  '.',
  '-',
  '\n',
  '\r',
  '\0',
  '\uFEFF',
  'é',
  '0',
  '7',
  'x',
  'NaN',
  '-9999',
  '1e400',
  '\n"',
  '=A1',
  '💧',
];
const place = fc.nat({ max: 100_000 });
/** A way to break a text. */
const breakage = fc.oneof(
  fc.tuple(fc.constant('cut'), place, place),
  fc.tuple(fc.constant('truncate'), place, place),
  fc.tuple(fc.constant('insert'), place, fc.nat({ max: JUNK.length - 1 })),
  fc.tuple(fc.constant('overwrite'), place, fc.nat({ max: JUNK.length - 1 })),
  fc.tuple(fc.constant('byte'), place, fc.nat({ max: 255 })),
  fc.tuple(fc.constant('splice'), place, place),
  fc.tuple(fc.constant('duplicate-line'), place, place),
  fc.tuple(fc.constant('delete-line'), place, place),
  fc.tuple(fc.constant('swap-lines'), place, place),
  fc.tuple(fc.constant('separator-of-line'), place, fc.nat({ max: SEPARATORS.length - 1 })),
  fc.tuple(fc.constant('separator-of-file'), place, fc.nat({ max: SEPARATORS.length - 1 })),
  fc.tuple(fc.constant('mark-of-line'), place, place),
  fc.tuple(fc.constant('mark-of-file'), place, place),
  fc.tuple(fc.constant('line-ends'), place, place),
  fc.tuple(fc.constant('drop-header'), place, place),
  fc.tuple(fc.constant('repeat-header'), place, place),
  fc.tuple(fc.constant('drop-cell'), place, place),
  fc.tuple(fc.constant('preamble'), place, place),
);

function breakText(text: string, good: Good, [kind, a, b]: readonly [string, number, number]): string {
  const lines = text.split('\n');
  const line = a % lines.length;
  const onLine = (change: (old: string) => string) =>
    lines.map((old, i) => (i === line ? change(old) : old)).join('\n');
  const at = a % (text.length + 1);
  const otherMark = (old: string) => old.replaceAll(/(\d)[.,](\d\d)(?!\d)/g, `$1${good.mark === '.' ? ',' : '.'}$2`);
  const otherSeparator = (old: string) => old.replaceAll(good.separator, SEPARATORS[b % SEPARATORS.length] ?? ',');
  switch (kind) {
    case 'cut':
      return text.slice(0, at) + text.slice(at + (b % 60));
    case 'truncate':
      return text.slice(0, at);
    case 'insert':
      return text.slice(0, at) + (JUNK[b] ?? '') + text.slice(at);
    case 'overwrite':
      return text.slice(0, at) + (JUNK[b] ?? '') + text.slice(at + 1);
    case 'byte':
      return text.slice(0, at) + String.fromCharCode(b) + text.slice(at + 1);
    case 'splice':
      return text.slice(0, at) + text.slice(b % (text.length + 1));
    case 'duplicate-line':
      return onLine((old) => `${old}\n${old}`);
    case 'delete-line':
      return lines.filter((_, i) => i !== line).join('\n');
    case 'swap-lines':
      return lines
        .map((old, i) =>
          i === line ? (lines[b % lines.length] ?? '') : i === b % lines.length ? (lines[line] ?? '') : old,
        )
        .join('\n');
    case 'separator-of-line':
      return onLine(otherSeparator);
    case 'separator-of-file':
      return otherSeparator(text);
    case 'mark-of-line':
      return onLine(otherMark);
    case 'mark-of-file':
      return otherMark(text);
    case 'line-ends':
      return text.replaceAll('\n', b % 2 ? '\r\n' : '\r');
    case 'drop-header':
      return lines.filter((_, i) => i !== good.preamble).join('\n');
    case 'repeat-header':
      return onLine((old) => `${old}\n${HEADERS.join(good.separator)}`);
    case 'drop-cell':
      return onLine((old) =>
        old
          .split(good.separator)
          .filter((_, i) => i !== b % HEADERS.length)
          .join(good.separator),
      );
    default:
      return `# ${a} ${b}\n${text}`;
  }
}

/** The lines as an editor counts them. */
const linesOf = (text: string) => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);

/** Every line from the first of data on is accepted or listed, but for blank ones. */
function checkAccount(lines: readonly string[], firstDataLine: number, read: StationRead): void {
  const accepted = new Set([...read.lineOfDay].filter((line) => line > 0));
  const { acceptedCount, rejected, rowCount } = read;
  if (accepted.size !== acceptedCount || acceptedCount + rejected.length !== rowCount) throw new Error('wrong counts');
  const listed = new Set(accepted);
  for (const { line, lastLine } of rejected) {
    if (accepted.has(line)) throw new Error(`line ${line} is both accepted and rejected`);
    for (let l = line; l <= lastLine; l++) listed.add(l);
  }
  lines.forEach((text, i) => {
    const isData = i + 1 >= firstDataLine && text.trim() !== '';
    if (isData && !listed.has(i + 1)) throw new Error(`line ${i + 1} is neither accepted nor rejected: ${text}`);
  });
}

/** Whole lines have the values they were written with; a value that is not there is listed. Gives their number. */
function checkTruth(lines: readonly string[], good: Good, read: StationRead, columns: readonly TrueColumn[]): number {
  const { series, lineOfDay, blanked } = read;
  const isBlanked = new Set(blanked.map(({ line, target }) => `${line} ${target}`));
  let count = 0;
  lineOfDay.forEach((line, day) => {
    const row = line === 0 ? undefined : good.rowOf.get((lines[line - 1] ?? '').trim());
    for (const { result, target, ours } of columns) {
      const value = series[result][day] ?? Number.NaN;
      const place = `${target} of day ${day}, line ${line}: ${value}`;
      if (line === 0 && !Number.isNaN(value)) throw new Error(`${place} from no line`);
      if (row === undefined) continue;
      const isListed = Number.isNaN(value) && isBlanked.has(`${line} ${target}`);
      if (!isListed && !(Math.abs(value - ours(row)) < 1e-9)) throw new Error(`${place} is not ${ours(row)}`);
      count++;
    }
    if (row !== undefined && series.startDay + day !== FIRST_DAY + row) throw new Error(`line ${line} on day ${day}`);
  });
  return count;
}

/** The mapping of the good file: what the person has said once, and uses again on a file that has been broken since. */
function sameMapping({ separator, mark, format, preamble }: Good): StationMapping {
  return {
    dialect: { separator, decimalMark: mark, headerLine: preamble + 1, firstDataLine: preamble + 2 },
    date: { form: 'one', column: 0, format, timeColumn: null },
    columns: COLUMNS.map(({ target, unit }, i) => ({ target, unit, column: i + 1 })),
    windHeightM: 2,
    confirmedUnits: [],
  };
}

/** The broken file guessed anew; the person says no more than what the format of the dates is. */
function guessAnew(
  text: string,
  good: Good,
): { result: Result<StationRead, StationProblem>; known: readonly TrueColumn[]; firstDataLine: number } | null {
  const { draft, headers } = previewStationCsv(text);
  if (draft.date?.form !== 'one') return null;
  const isOwn = draft.date.format === null || draft.date.format === good.format;
  const mapping = completeMapping(isOwn ? { ...draft, date: { ...draft.date, format: good.format } } : draft);
  if (!mapping.ok) return null;
  const known = COLUMNS.filter(({ target, header }, i) => {
    const mapped = mapping.value.columns.find((candidate) => candidate.target === target);
    return mapped?.column === i + 1 && headers[i + 1] === header;
  });
  const { firstDataLine } = mapping.value.dialect;
  return { result: readStationCsv(text, mapping.value), known, firstDataLine };
}

const RUNS = 10_000;

test('no broken file crashes the reader, passes a wrong value off as right, or loses a line in silence', () => {
  let readCount = 0;
  let guessedCount = 0;
  let valueCount = 0;
  fc.assert(
    fc.property(
      fc.nat({ max: GOOD_FILES.length - 1 }),
      fc.array(breakage, { minLength: 1, maxLength: 5 }),
      (index, breakages) => {
        const good = GOOD_FILES[index];
        if (!good) throw new Error(`no file ${index}`);
        const text = breakages.reduce((old, next) => breakText(old, good, next), good.lines.join('\n'));
        const lines = linesOf(text);
        const mapping = sameMapping(good);
        const same = readStationCsv(text, mapping);
        if (same.ok) {
          readCount++;
          checkAccount(lines, mapping.dialect.firstDataLine, same.value);
          // The names may have moved under the mapping; the number of cells in a row has not.
          valueCount += checkTruth(lines, good, same.value, COLUMNS);
        }
        const guessed = guessAnew(text, good);
        if (guessed?.result.ok) {
          guessedCount++;
          checkAccount(lines, guessed.firstDataLine, guessed.result.value);
          valueCount += checkTruth(lines, good, guessed.result.value, guessed.known);
        }
      },
    ),
    { numRuns: RUNS, seed: 4_711 },
  );
  // A reader that refused everything would pass the rest.
  expect(readCount).toBeGreaterThan(RUNS / 2);
  expect(guessedCount).toBeGreaterThan(RUNS / 2);
  expect(valueCount).toBeGreaterThan(RUNS * DAY_COUNT);
}, 60_000);

test('no text at all crashes the preview or the reader', () => {
  const [good] = GOOD_FILES;
  if (!good) throw new Error('no file');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...JUNK) })), (text) => {
      previewStationCsv(text);
      const result = readStationCsv(text, sameMapping(good));
      expect(result.ok && result.value.acceptedCount === 0).toBe(false);
    }),
    { numRuns: 2_000, seed: 90 },
  );
});
