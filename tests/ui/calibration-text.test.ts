import { describe, expect, test } from 'vitest';
import { useText } from '../../src/i18n';
import { useExplainText } from '../../src/i18n/explain';
import type { Calibration, Method } from '../../src/protocol';

const t = useText();
const explained = useExplainText();

type Reason = Extract<Calibration, { kind: 'none' }>['reason'];

/** Every reason once: the compiler asks for one that is missing here. */
const ABOUT: Readonly<Record<Reason, RegExp>> = {
  'outside-regions': /outside the calibrated regions/,
  'no-calibrated-source': /^None of these sources/,
  measured: /measured these days/,
  'one-source-chosen': /^One source was chosen/,
};
const REASONS = Object.keys(ABOUT) as Reason[];

describe('what is said where nothing is calibrated', () => {
  test.each(REASONS)('names the reason: %s', (reason) => {
    expect(t(`calibration.none.${reason}`)).toMatch(ABOUT[reason]);
    expect(explained(`explain.reasons.${reason}`)).toMatch(/\.$/);
  });

  test('says of every uncalibrated estimate how wide its band is, or what to do for a calibrated one', () => {
    for (const reason of REASONS)
      expect(t(`calibration.none.${reason}`)).toMatch(/published errors|automatic sources|no band/i);
  });
});

describe('what is said of a calibration', () => {
  test('gives the errors on places and years held out', () => {
    const text = t('calibration.region', { mae: '0.33', rmse: '0.42' });
    expect(text).toContain('off by 0.33 mm/day');
    expect(text).toContain('0.42');
    expect(text).toMatch(/never seen/);
  });

  test('gives the error with a person’s station beside that without', () => {
    const text = t('calibration.station', { mae: '0.28', before: '0.41' });
    for (const part of ['0.28', '0.41']) expect(text).toContain(part);
  });

  test('names the days that no calibrated source served, and counts them where others lie between', () => {
    expect(t('calibration.lead.period', '22–23 Nov 2026')).toBe('Not calibrated: 22–23 Nov 2026.');
    const scattered = t('calibration.lead.someDays', { days: '3 days', period: '4–19 Nov 2026' });
    expect(scattered).toBe('Not calibrated: 3 days within 4–19 Nov 2026.');
  });

  test('begins with whether the number is calibrated', () => {
    expect(t('calibration.lead.region')).toMatch(/^Calibrated/);
    expect(t('calibration.lead.station', 'Farm')).toMatch(/^Calibrated with your station Farm/);
    expect(t('calibration.lead.none')).toMatch(/^Not calibrated/);
  });
});

test('every way of joining the sources has its words', () => {
  const words: Readonly<Record<Method['fusion'], string>> = {
    'single-source': t('results.singleSource'),
    'weighted-mean': t('results.weightedMean'),
    'kalman-update': t('results.kalmanUpdate'),
  };
  expect(new Set(Object.values(words)).size).toBe(3);
  expect(words['kalman-update']).toMatch(/corrected/);
});
