import { afterEach, describe, expect, test } from 'vitest';
import { useExportsText } from '../../../src/i18n/exports';
import { showUnits } from '../../../src/i18n/units';
import { toPlainText } from '../../../src/ui/exports/plain-text';
import { sampleResult, simulatedResult } from '../../share/sample-result';

const LINK = 'https://example.org/#/eto?lat=0';
const textOf = (result = sampleResult()) => toPlainText(useExportsText(), result, LINK).replaceAll('\u00a0', ' ');

afterEach(() => showUnits('metric'));

describe('the text for a message', () => {
  test('says place, period, total, mean, the last days with their band, the sources and the link', () => {
    expect(textOf().split('\n')).toEqual([
      'ETo (FAO-56), 0.0000° N, 47.6476° W',
      expect.stringMatching(/^28 Feb\s*–\s*1 Mar 2024$/),
      // 4.123… and 0 mm on the two days of three that have a value.
      'Total 4.1 mm in 2 days, mean 2.06 mm/day',
      'Last 3 days, mm/day (90 % band):',
      'Wed 28 Feb: 4.12 (3.5–4.8)',
      'Thu 29 Feb: 0.00 (0.0–0.5)',
      'Fri 1 Mar: no value',
      'Weather: NASA POWER',
      LINK,
    ]);
  });

  test('says that a climate is simulated', () => {
    expect(textOf(simulatedResult())).toContain('Simulated climate — not real weather');
  });

  test('is in inches where the screen is', () => {
    showUnits('us');
    // 4.123… mm are 0.16 in; half of it is the mean.
    expect(textOf()).toContain('Total 0.16 in in 2 days, mean 0.081 in/day');
  });
});
