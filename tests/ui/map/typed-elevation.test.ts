import { expect, test } from 'vitest';
import { readElevation } from '../../../src/ui/map/typed-elevation';

test.each([
  ['524', 524],
  ['0', 0],
  ['−430', -430],
  ['-3,5', -3.5],
  [' 12.25 ', 12.25],
  ['524 m', 524],
  ['-3,5m', -3.5],
])('%j is typed as %d m', (text, elevationM) => {
  expect(readElevation(text)).toEqual({ kind: 'typed', elevationM });
});

test.each([
  ['1720 ft', 524.256],
  ['-10FT', -3.048],
])('%j is typed as feet', (text, elevationM) => {
  expect(readElevation(text)).toEqual({ kind: 'typed', elevationM: expect.closeTo(elevationM, 9) });
});

test('an empty field leaves the elevation to the lookup: it is not zero', () => {
  expect(readElevation('  ')).toEqual({ kind: 'looked-up' });
});

test.each(['high', '9001', '-501', '29600 ft', '1e3', '0x10', '1,720', '1.720', '1 720', '5 km'])(
  '%j is not an elevation',
  (text) => {
    expect(readElevation(text)).toEqual({ kind: 'invalid' });
  },
);
