import { expect, test } from 'vitest';
import { readElevation } from '../../../src/ui/map/typed-elevation';

test.each([
  ['524', 524],
  ['0', 0],
  ['−430', -430],
  ['-3,5', -3.5],
  [' 12.25 ', 12.25],
])('%j is typed as %d m', (text, elevationM) => {
  expect(readElevation(text)).toEqual({ kind: 'typed', elevationM });
});

test('an empty field leaves the elevation to the lookup: it is not zero', () => {
  expect(readElevation('  ')).toEqual({ kind: 'looked-up' });
});

test.each(['high', '524 m', '9001', '-501', '1e3x'])('%j is not an elevation', (text) => {
  expect(readElevation(text)).toEqual({ kind: 'invalid' });
});
