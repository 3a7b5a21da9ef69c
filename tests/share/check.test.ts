import { describe, expect, test } from 'vitest';
import type { RunResult, SourceId } from '../../src/protocol';
import { SOURCE_IDS } from '../../src/request';
import { checkOf, compareCheck } from '../../src/share/check';
import { decodeView, encodeView } from '../../src/share/view-query';
import { START, sampleResult } from './sample-result';

/** The sample with other ETo. */
function withEt0(...et0Mm: number[]): RunResult {
  const result = sampleResult();
  return { ...result, days: { ...result.days, et0Mm: Float64Array.from(et0Mm) } };
}

/** What a difference consists of. */
function differenceOf(check: string, result: RunResult) {
  const outcome = compareCheck(check, result);
  if (outcome.kind !== 'differs') throw new Error(`It is ${outcome.kind}`);
  return outcome;
}

test('the CRC is that of ISO 3309 over day and ETo in 0.01 mm, as 32-bit numbers, the low byte first', () => {
  // 2024-02-28 is day 19781 (0x4d45); 4.12 mm and 0 mm; computed with Python's zlib.crc32.
  expect(START).toBe(19781);
  expect(checkOf(sampleResult())).toBe('1tigf2e.bg.2.1');
});

test('a check fits into an address', () => {
  const check = checkOf(sampleResult());
  expect(decodeView(encodeView({ section: 'summary', check }))).toEqual({ section: 'summary', check });
});

describe('held against a result', () => {
  const check = checkOf(withEt0(4, 5, Number.NaN));

  test('the same numbers are the same, down to what is shown', () => {
    expect(compareCheck(check, withEt0(4.0049, 4.9951, Number.NaN))).toEqual({ kind: 'same' });
  });

  test('other numbers differ by the difference of the totals', () => {
    const { byMm, byPct, before, after } = differenceOf(check, withEt0(4.5, 5.4, Number.NaN));
    expect(byMm).toBeCloseTo(0.9, 12);
    expect(byPct).toBeCloseTo(10, 12);
    expect([before.totalMm, after.totalMm]).toEqual([9, 9.9]);
  });

  test('two days that were exchanged have the same total and yet differ', () => {
    expect(differenceOf(check, withEt0(5, 4, Number.NaN)).byMm).toBe(0);
  });

  test('a day that came to it is told', () => {
    const { before, after } = differenceOf(check, withEt0(4, 5, 6));
    expect([before.dayCount, after.dayCount]).toEqual([2, 3]);
  });

  test('a total of nothing has no percentage', () => {
    expect(differenceOf(checkOf(withEt0(Number.NaN, Number.NaN, Number.NaN)), withEt0(1, 2, 3)).byPct).toBeNull();
  });

  test('other sources are told by name, in the order of every list', () => {
    const other = withEt0(4, 5, 6);
    const [, one] = Object.entries(other.days.bySource)[0] ?? [];
    const bySource = Object.fromEntries(SOURCE_IDS.map((id) => [id, one])) as RunResult['days']['bySource'];
    const { before, after } = differenceOf(check, { ...other, days: { ...other.days, bySource } });
    expect(before.sources).toEqual(['nasa-power'] satisfies SourceId[]);
    expect(after.sources).toEqual(SOURCE_IDS);
  });

  test.each([
    '',
    'x',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.-3.4',
    '__proto__.1.1.1',
    '<script>.1.1.1',
    `${'z'.repeat(8)}.1.1.1`,
    '1.1.9999999.1',
  ])('%j is no check', (text) => {
    expect(compareCheck(text, sampleResult())).toEqual({ kind: 'unreadable' });
  });
});

test('the bits of the sources stay what they are: links of long ago name them', () => {
  expect(SOURCE_IDS.slice(0, 11)).toEqual([
    'nasa-power',
    'open-meteo-archive',
    'open-meteo-historical-forecast',
    'open-meteo-forecast',
    'bright-sky',
    'geosphere-austria',
    'nws-observations',
    'nws-forecast',
    'met-norway',
    'own-station',
    'simulated',
  ]);
});
