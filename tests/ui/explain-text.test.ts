import { describe, expect, test } from 'vitest';
import type { DayFusion, ExplainedSource } from '../../src/domain/explain/fusion';
import { type ExplainedStep, explainDay } from '../../src/domain/explain/steps';
import type { ExplainableDay } from '../../src/domain/explain/values';
import { flagBit } from '../../src/domain/quality/flags';
import { useExplainText } from '../../src/i18n/explain';
import type { Calibration, RunResult, SourceId } from '../../src/protocol';
import {
  accountLines,
  bandText,
  comparisonText,
  formulaText,
  leftOutTexts,
  methodText,
  signedMillimetres,
  withUnit,
} from '../../src/ui/explain-text';
import { evaluate } from '../domain/explain/evaluate';

const t = useExplainText();

/** FAO-56 Example 18, Uccle; the mean humidity that gives its ea. */
const UCCLE: ExplainableDay = {
  dayOfYear: 187,
  tempMaxC: 21.5,
  tempMinC: 12.3,
  tempMeanC: 16.9,
  humidityMeanPct: 70.52,
  wind2mMps: 2.0776,
  shortwaveMjM2: 22.072,
};
const SITE = { latitudeDeg: 50.8, elevationM: 100 };

function lineOf(key: ExplainedStep['key'], day: Partial<ExplainableDay> = {}, site = SITE): string | undefined {
  const step = explainDay({ ...UCCLE, ...day }, site).find((one) => one.key === key);
  return step && formulaText(step)?.replaceAll('\u00a0', ' ');
}

describe('the line of a step', () => {
  test('has the numbers put in, and what comes of them', () => {
    expect(lineOf('slope')).toBe(
      'Δ = 4098 · 0.6108 · exp(17.27 · 16.90 / (16.90 + 237.3)) / (16.90 + 237.3)^2 = 0.1221 kPa °C⁻¹',
    );
    expect(lineOf('pressure')).toBe('P = 101.3 · ((293 − 0.0065 · 100) / 293)^5.26 = 100.12 kPa');
  });

  test('has brackets about a negative number that follows a sign, and no others', () => {
    expect(lineOf('saturationAtMin', { tempMinC: -4.5 })).toMatch(
      /exp\(17\.27 · \(−4\.50\) \/ \(−4\.50 \+ 237\.3\)\) = 0\.4\d\d kPa$/,
    );
    expect(lineOf('sunsetAngle', {}, { latitudeDeg: -20, elevationM: 0 })).toMatch(
      /^ω_s = arccos\(−tan\(−0\.3491\) · /,
    );
  });

  test('is none where a number is missing or nothing is computed', () => {
    expect(lineOf('et0', { wind2mMps: Number.NaN })).toBeUndefined();
    expect(lineOf('wind')).toBeUndefined();
  });

  test('holds for a reader who works it out from the printed numbers', () => {
    const lines = explainDay(UCCLE, SITE).flatMap((step) => formulaText(step) ?? []);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const [, expression = '', printed = ''] = line.split(' = ');
      const value = printed.split('\u00a0')[0] ?? '';
      const lastDigit = 10 ** -(value.split('.')[1]?.length ?? 0);
      // Three of the last digit: the numbers put in are themselves rounded.
      expect(Math.abs(evaluate(expression) - Number(value)), line).toBeLessThan(3 * lastDigit);
    }
  });
});

test('a unit stays with its number, a degree without a space', () => {
  expect(withUnit('3.71', 'MJ m⁻² d⁻¹')).toBe('3.71\u00a0MJ\u00a0m⁻²\u00a0d⁻¹');
  expect(withUnit('50.8000', '°')).toBe('50.8000°');
  expect(withUnit('0.714', '')).toBe('0.714');
  expect(withUnit('–', 'kPa')).toBe('–');
});

test('a change has its sign, and none where it rounds to nothing', () => {
  expect([0.324, -0.42, 0.004, -0.004].map(signedMillimetres)).toEqual(['+0.32', '−0.42', '0.00', '0.00']);
});

const SOURCE = {
  saidMm: 4.8,
  providerMm: Number.NaN,
  hourlyMm: Number.NaN,
  correctedMm: 4.35,
  shiftMm: -0.42,
  role: 'used',
} as const;
const POWER: ExplainedSource<SourceId> = { id: 'nasa-power', ...SOURCE };
const COMMON = { equationMm: 4.41, localMm: 0, lowMm: 3.5, highMm: 4.7 };
const KALMAN: DayFusion<SourceId> = {
  kind: 'kalman',
  ...COMMON,
  sources: [POWER],
  normalMm: 4.2,
  carriedMm: 0.3,
  restoredMm: -0.03,
  et0Mm: 4.05,
};
const EQUATION: DayFusion<SourceId> = { kind: 'equation', ...COMMON, sources: [POWER], et0Mm: 4.41 };

describe('the account of a calibrated day', () => {
  test('adds up from the normal to the ETo, with the effect of each source in mm', () => {
    const lines = accountLines(t, KALMAN);
    expect(lines.map(({ label, amount }) => [label, amount])).toEqual([
      ['Normal for this day of the year', '4.20'],
      ['Rest of the day before’s departure from normal', '+0.30'],
      ['NASA POWER moved the estimate by', '−0.42'],
      ['Scaled to the variability of measured ETo', '−0.03'],
      ['ETo', '4.05'],
    ]);
    expect(lines[2]?.detail).toBe('FAO-56 with its values: 4.80 mm; corrected, alone: 4.35 mm');
  });

  test('has a line for the station where it changed something', () => {
    const labels = accountLines(t, { ...KALMAN, localMm: 0.11 }).map(({ label, amount }) => [label, amount]);
    expect(labels).toContainEqual(['Correction by your station', '+0.11']);
  });

  test('says of each source that did not count why it did not', () => {
    const gated = { ...POWER, shiftMm: Number.NaN, role: 'gated' } as const;
    expect(accountLines(t, { ...KALMAN, sources: [gated] }).map(({ label }) => label)).not.toContain(
      'NASA POWER moved the estimate by',
    );
    expect(leftOutTexts(t, { ...KALMAN, sources: [gated] })).toEqual([
      'NASA POWER was left out: too far from the others and from the day before. (FAO-56 with its values: 4.80 mm; corrected, alone: 4.35 mm)',
    ]);
    expect(leftOutTexts(t, KALMAN)).toEqual([]);
  });
});

describe('the account of a day that is not calibrated', () => {
  test('has each source alone, and the equation with the combined inputs', () => {
    expect(accountLines(t, EQUATION).map(({ label, amount, kind }) => [label, amount, kind])).toEqual([
      ['NASA POWER alone', '4.80', 'amount'],
      ['FAO-56 with the combined inputs', '4.41', 'amount'],
      ['ETo', '4.41', 'total'],
    ]);
  });
});

describe('what stands beside', () => {
  test('is the sum over the hours of a source that has them', () => {
    const [line] = accountLines(t, { ...EQUATION, sources: [{ ...EQUATION.sources[0], hourlyMm: 4.66 } as never] });
    expect(line?.detail).toBe('summed over its hours (Eq. 53): 4.66 mm');
  });

  test('are the simpler equations, as far as they have what they need', () => {
    expect(comparisonText(t, { hargreavesMm: 5.03, priestleyTaylorMm: 4.81 })).toBe(
      'For comparison, simpler equations with the same inputs: Hargreaves–Samani, from temperature alone (Eq. 52): 5.03 mm; Priestley–Taylor, from energy and temperature: 4.81 mm.',
    );
    expect(comparisonText(t, { hargreavesMm: Number.NaN, priestleyTaylorMm: Number.NaN })).toBe('');
  });
});

describe('the band', () => {
  test('is a sentence, and says of an uncalibrated one what it rests on', () => {
    expect(bandText(t, KALMAN)).toBe('On nine of ten such days the true ETo lies from 3.50 to 4.70 mm.');
    expect(bandText(t, EQUATION)).toMatch(/^On nine of ten such days .* published errors/);
  });

  test('is not spoken of where there is none', () => {
    expect(bandText(t, { ...KALMAN, lowMm: Number.NaN, highMm: Number.NaN })).toBe('');
  });
});

describe('how the number was reached', () => {
  const textFor = (calibration: Calibration, fusion: DayFusion<SourceId>, flags = 0) => {
    const result = { method: { calibration }, days: { flags: Uint32Array.of(flags) } } as unknown as RunResult;
    return methodText(t, result, fusion, 0);
  };
  const skill = { dayCount: 1, r2: 1, kge: 1, nse: 1, maeMm: 0, rmseMm: 0, pbiasPct: 0 };
  const region: Calibration = { kind: 'region', id: 'r', heldOut: skill, sources: ['nasa-power'] };

  test('says why nothing is calibrated', () => {
    expect(textFor({ kind: 'none', reason: 'outside-regions' }, EQUATION)).toMatch(/^Nothing is calibrated here\./);
    expect(textFor({ kind: 'none', reason: 'one-source-chosen' }, EQUATION)).toMatch(/^A source chosen alone/);
  });

  test('says of a day that the person’s station measured that nothing is corrected', () => {
    expect(textFor(region, EQUATION, flagBit('own-station'))).toContain('Your station measured this day');
  });

  test('says so of a single day of a calibrated period', () => {
    expect(textFor(region, EQUATION, flagBit('not-calibrated'))).toMatch(/^On this day no calibrated source/);
  });

  test('tells the region from the person’s station', () => {
    expect(textFor(region, KALMAN)).toContain('stations of this region');
  });
});
