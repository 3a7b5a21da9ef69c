import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { noValueFlags } from '../../../src/domain/quality/value-flags';
import { useText } from '../../../src/i18n';
import type { ResultDays } from '../../../src/protocol';
import { chartLabel } from '../../../src/ui/charts/chart-label';

const t = useText();
const daysOf = (...values: number[]): ResultDays => {
  const et0Mm = Float64Array.from(values);
  return {
    startDay: epochDayOf(2010, 1, 1),
    tempMaxC: et0Mm,
    tempMinC: et0Mm,
    tempMeanC: et0Mm,
    humidityMeanPct: et0Mm,
    wind2mMps: et0Mm,
    shortwaveMjM2: et0Mm,
    precipitationMm: et0Mm,
    et0Mm,
    et0LowMm: et0Mm,
    et0HighMm: et0Mm,
    equationEt0Mm: et0Mm,
    wetProbability: et0Mm,
    quality: new Uint8Array(values.length),
    flags: new Uint32Array(values.length),
    valueFlags: noValueFlags(values.length),
    bySource: {},
  };
};

describe('chartLabel', () => {
  test('says the period and its extremes', () => {
    expect(chartLabel(t, daysOf(4, 2.5, 6))).toBe(
      'Chart of ETo by day, 1 Jan 2010 to 3 Jan 2010. Lowest 2.50 mm on 2 Jan 2010, highest 6.00 mm on 3 Jan 2010. ' +
        'The table Daily results holds the same numbers.',
    );
  });

  test('says that there is nothing to draw', () => {
    expect(chartLabel(t, daysOf(Number.NaN))).toContain('No day has a value.');
  });
});
