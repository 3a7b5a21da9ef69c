import { afterEach, describe, expect, test } from 'vitest';
import { formatIn, formatWithUnit, inUnits, showUnits, unitText } from '../../src/i18n/units';

afterEach(() => showUnits('metric'));

describe('numbers in the chosen units', () => {
  test('are as computed in metric units', () => {
    expect(formatWithUnit('waterRate', 4.691)).toBe('4.69\u00a0mm/day');
    expect(formatWithUnit('temperature', -3.25, 1)).toBe('−3\u00a0°C');
  });

  // NIST SP 811: 1 in = 25.4 mm, 1 ft = 0.3048 m, 1 mi/h = 0.44704 m/s; 1 Ly = 0.041868 MJ/m².
  test.each([
    ['waterRate', 25.4, '1.000\u00a0in/day'],
    ['waterDepth', 127, '5.00\u00a0in'],
    ['temperature', 100, '212.0\u00a0°F'],
    ['windSpeed', 4.4704, '10.0\u00a0mph'],
    ['radiation', 20.934, '500\u00a0ly/day'],
    ['elevation', 304.8, '1,000\u00a0ft'],
    ['distance', 160.9344, '100\u00a0mi'],
    ['humidity', 64, '64\u00a0%'],
  ] as const)('are converted for the United States: %s %d is %s', (quantity, metric, text) => {
    showUnits('us');
    expect(formatWithUnit(quantity, metric)).toBe(text);
  });

  test('that are missing stay missing in both', () => {
    for (const units of ['metric', 'us'] as const) {
      showUnits(units);
      expect(formatIn('temperature', null)).toBe('–');
      expect(formatIn('temperature', Number.NaN)).toBe('–');
      expect(inUnits('waterRate', Number.NaN)).toBeNaN();
    }
  });

  test('name the unit', () => {
    expect(unitText('radiation')).toBe('MJ/m²/day');
  });
});
