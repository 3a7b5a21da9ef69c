import { describe, expect, test } from 'vitest';
import { parseColumns } from '../../../src/ui/days/column-choice';
import { COLUMN_CHOICES, columnsOf, DEFAULT_COLUMNS, sortValue } from '../../../src/ui/days/columns';
import { sampleResult } from '../../share/sample-result';

const { days } = sampleResult();
const idsOf = (choice: Parameters<typeof columnsOf>[1]) => columnsOf(days, choice).map(({ id }) => id);

describe('the columns of a choice', () => {
  test('stand in the order of the table, whatever the order of the choice, after the date', () => {
    expect(idsOf(['notes', 'tempMaxC', 'et0Mm'])).toEqual(['date', 'et0Mm', 'tempMaxC', 'notes']);
  });

  test('have one for each source that the result has days of', () => {
    expect(idsOf(['sources'])).toEqual(['date', ...Object.keys(days.bySource).map((id) => `source-${id}`)]);
  });

  test('are the date alone when nothing is chosen', () => {
    expect(idsOf([])).toEqual(['date']);
  });
});

describe('what a column is sorted by', () => {
  const by = (kind: 'band' | 'quality' | 'chance') => [0, 1, 2].map((i) => sortValue(days, { kind, id: kind }, i));

  test('is the width of a band', () => {
    expect(by('band')).toEqual([1.25, 0.5, Number.NaN]);
  });

  test('is nothing for the quality of a day without ETo', () => {
    expect(by('quality')).toEqual([3, 1, Number.NaN]);
  });

  test('is the chance of rain where there is one', () => {
    expect(by('chance')).toEqual([0.85, Number.NaN, Number.NaN]);
  });
});

describe('a kept choice', () => {
  test('is read back, without what names no column', () => {
    expect(parseColumns('notes,et0Mm,<script>,toString,')).toEqual(['et0Mm', 'notes']);
    expect(parseColumns(COLUMN_CHOICES.join(','))).toEqual(COLUMN_CHOICES);
  });

  test('of no column stays empty, and none kept is that of a first visit', () => {
    expect(parseColumns('')).toEqual([]);
    expect(parseColumns(null)).toEqual(DEFAULT_COLUMNS);
  });
});
