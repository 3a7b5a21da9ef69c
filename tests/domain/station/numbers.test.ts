import { expect, test } from 'vitest';
import { guessDecimalMark, readNumber } from '../../../src/domain/station/numbers';

test.each([
  ['25.3', '.', 25.3],
  ['-0.5', '.', -0.5],
  ['.5', '.', 0.5],
  ['1e-3', '.', 0.001],
  ['25', ',', 25],
  ['25,3', ',', 25.3],
  ['−4,5', ',', -4.5],
  ['1.234,5', ',', 1234.5],
  ['1,234.5', '.', 1234.5],
] as const)('%s with "%s" is %d', (cell, mark, value) => {
  expect(readNumber(cell, mark)).toBe(value);
});

test.each(['-9999', '-999', '-99', '9999', '-9999.0', 'null', 'NA', 'NaN', '-', '', '///'])(
  '"%s" is a missing value',
  (cell) => {
    expect(readNumber(cell, '.')).toBeNaN();
  },
);

test.each([
  ['25,3', '.'],
  ['1,234', '.'],
  ['25.3', ','],
  ['1.234', ','],
  ['1.234,5', '.'],
] as const)('%s with "%s" could be two numbers and is neither', (cell, mark) => {
  expect(readNumber(cell, mark)).toEqual({ code: 'decimal-ambiguous', text: cell });
});

test.each(['abc', '25.3 °C', '85%', '1e999', '0x10', '12 5', '--5', 'Infinity'])('"%s" is no number', (cell) => {
  expect(readNumber(cell, '.')).toEqual({ code: 'not-a-number', text: cell });
});

test.each([
  [['25,3', '18'], ','],
  [['25.3', '18'], '.'],
  [['25', '18'], '.'],
  [['1.234,5'], ','],
  [['0,125'], ','],
  [['2020-01-01', '31.12.2020', '7,25'], ','],
] as const)('%j have the decimal mark "%s"', (cells, mark) => {
  expect(guessDecimalMark(cells)).toBe(mark);
});

test('numbers that could all be thousands leave the mark open', () => {
  expect(guessDecimalMark(['1,234', '2,500'])).toBeNull();
  expect(guessDecimalMark(['25,3', '18.2'])).toBeNull();
});
