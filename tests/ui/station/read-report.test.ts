import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { useStationText } from '../../../src/i18n/station';
import { leftOutCsv } from '../../../src/ui/station/left-out-csv';
import { completenessOf, leftOutOf, periodOf } from '../../../src/ui/station/read-report';
import { sampleSeries } from '../../storage/sample-station';

const t = useStationText();

const REJECTED = [
  { line: 4, lastLine: 4, reason: { code: 'no-value' } },
  { line: 9, lastLine: 9, reason: { code: 'bad-date', text: '=HYPERLINK("x"),"' } },
] as const;
const BLANKED = [{ line: 6, target: 'tempMaxC', reason: { code: 'not-a-number', text: 'abc' } }] as const;

test('all that was left out stands in the order of the file', () => {
  const all = leftOutOf({ rejected: REJECTED, blanked: BLANKED });
  expect(all.map(({ kind, line }) => [kind, line])).toEqual([
    ['row', 4],
    ['value', 6],
    ['row', 9],
  ]);
});

test('the list as a file has every line, its variable and its reason', () => {
  const rows = csvParse(leftOutCsv(t, leftOutOf({ rejected: REJECTED, blanked: BLANKED })));
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['4', 'the whole row', 'no value'],
    ['6', 'Highest temperature', '“abc” is not a number'],
    ['9', 'the whole row', '“=HYPERLINK("x"),"” is not a date in the chosen format'],
  ]);
});

test('a variable is complete over the days that it has, and one that is absent is not listed', () => {
  expect(completenessOf(sampleSeries())).toEqual([
    { column: 'tempMaxC', dayCount: 3, share: 1 },
    { column: 'tempMinC', dayCount: 3, share: 1 },
    { column: 'et0Mm', dayCount: 2, share: 2 / 3 },
  ]);
});

test('the period is from the first to the last day', () => {
  const { startDay } = sampleSeries();
  expect(periodOf(sampleSeries())).toEqual({ first: startDay, last: startDay + 2 });
});
