import { expect, test } from 'vitest';
import { splitLines, splitRecords } from '../../../src/domain/station/records';

const records = (text: string) => splitRecords(splitLines(text), ',');

test('every kind of line end, and a byte order mark, give the same records and lines', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(records(`\uFEFFa,b${end}1,2${end}3,4${end}`)).toEqual([
      { line: 1, lastLine: 1, cells: ['a', 'b'] },
      { line: 2, lastLine: 2, cells: ['1', '2'] },
      { line: 3, lastLine: 3, cells: ['3', '4'] },
    ]);
  }
});

test('blank lines are no records, but count as lines', () => {
  expect(records('a,b\n\n  \n1,2').map(({ line }) => line)).toEqual([1, 4]);
});

test('quotes protect separators, doubled quotes and line breaks', () => {
  expect(records('"a,b","say ""x""","two\nlines"\n1,2,3')).toEqual([
    { line: 1, lastLine: 2, cells: ['a,b', 'say "x"', 'two\nlines'] },
    { line: 3, lastLine: 3, cells: ['1', '2', '3'] },
  ]);
});

test('a quote that is never closed costs its own line only', () => {
  expect(records('"a,b\n1,2\n3,4').map(({ cells }) => cells)).toEqual([
    ['"a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a quote closed by the next line that is quoted does not join them', () => {
  expect(records('1,"2\n"3","4"').map(({ cells }) => cells)).toEqual([
    ['1', '"2'],
    ['3', '4'],
  ]);
});

test('runs of spaces and tabs separate as one', () => {
  expect(splitRecords(['  2020-01-01   25.3\t18.2 '], ' ')[0]?.cells).toEqual(['2020-01-01', '25.3', '18.2']);
});
