import { describe, expect, test } from 'vitest';
import type { CellReason, RejectReason, UnitDoubt } from '../../../src/domain/station/types';
import { useStationText } from '../../../src/i18n/station';
import { doubtText, gapText, leftOutText, problemText } from '../../../src/ui/station/station-words';

const t = useStationText();

describe('why a row was left out', () => {
  test.each<[RejectReason, string]>([
    [{ code: 'bad-date', text: 'x' }, '“x” is not a date in the chosen format'],
    [{ code: 'impossible-date', text: '31.02.2020' }, 'there is no such day: “31.02.2020”'],
    [{ code: 'two-digit-year', text: '1/2/20' }, 'a year of two digits: “1/2/20”'],
    [{ code: 'date-out-of-range', text: '2920-01-01' }, 'a date far from all others: “2920-01-01”'],
    [{ code: 'duplicate-date', text: '2020-01-01', firstLine: 1234 }, 'the day “2020-01-01” is already in line 1,234'],
    [{ code: 'wrong-cell-count', expected: 7, found: 4 }, '4 cells instead of 7'],
    [{ code: 'broken-quote' }, 'a quotation mark that is not closed in its line'],
    [{ code: 'no-value' }, 'no value'],
  ])('%j', (reason, text) => {
    expect(leftOutText(t, { kind: 'row', line: 2, reason })).toBe(text);
  });
});

describe('why a value was left out', () => {
  test.each<[CellReason, string]>([
    [{ code: 'not-a-number', text: 'abc' }, '“abc” is not a number'],
    [{ code: 'decimal-ambiguous', text: '1.234' }, '“1.234” can be read as two different numbers'],
    [{ code: 'out-of-range', value: -273.15, low: -90, high: 60 }, '−273.2 cannot be (possible is −90 to 60)'],
    [{ code: 'extremes-inverted', highValue: 20, lowValue: 30.5 }, 'the highest (20) is below the lowest (30.5)'],
  ])('%j', (reason, text) => {
    expect(leftOutText(t, { kind: 'value', line: 2, target: 'tempMaxC', reason })).toBe(text);
  });
});

const DOUBT: UnitDoubt = {
  target: 'shortwaveMjM2',
  unit: 'W/m2',
  median: 1.73,
  low: 6,
  high: 34,
  impossibleShare: 0,
  betterUnits: ['MJ/m2'],
};

test('a doubt names the variable, the unit, and the usual range in the app’s own unit', () => {
  expect(doubtText(t, DOUBT)).toBe(
    'Solar radiation: taken as W/m², mean of the day, half of the values are above 1.73 MJ/m² per day. Usual is 6 to 34 MJ/m² per day.',
  );
});

test('a doubt tells how many values cannot be', () => {
  expect(doubtText(t, { ...DOUBT, impossibleShare: 0.254 })).toMatch(/25 % of the values cannot be\.$/);
});

test('a gap names the variable whose unit is missing', () => {
  expect(gapText(t, { code: 'unit', target: 'tempMinC' })).toBe('the unit of: Lowest temperature');
});

test('a file of hours is refused with the number of its rows a day', () => {
  expect(problemText(t, { code: 'hourly-file', rowsPerDay: 24 })).toMatch(/24 rows a day/);
});
