import { afterEach, describe, expect, test } from 'vitest';
import { showUnits } from '../../src/i18n/units';
import { statisticInUnits } from '../../src/ui/statistics-format';

afterEach(() => showUnits('metric'));

describe('a statistic in US units', () => {
  test('of a level has the offset of the scale: 25 °C are 77 °F', () => {
    showUnits('us');
    expect(statisticInUnits('tempMaxC', 'mean', 25)).toBeCloseTo(77, 10);
  });

  test('of a spread has none: 5 °C apart are 9 °F apart', () => {
    showUnits('us');
    expect(statisticInUnits('tempMaxC', 'standardDeviation', 5)).toBeCloseTo(9, 10);
  });

  test('without a unit stays as it is', () => {
    showUnits('us');
    expect(statisticInUnits('tempMaxC', 'skewness', -0.4)).toBe(-0.4);
  });
});

test('a statistic that is not given is missing, not zero', () => {
  expect(statisticInUnits('et0Mm', 'mean', null)).toBeNaN();
});
