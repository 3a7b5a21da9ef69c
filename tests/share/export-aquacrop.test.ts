import { describe, expect, test } from 'vitest';
import { toAquaCrop } from '../../src/share/export-aquacrop';
import { START, sampleResult, simulatedResult } from './sample-result';

/** The sample without its last day, which has no ETo. */
function complete(base = sampleResult()) {
  const days = { ...base.days, et0Mm: Float64Array.of(4.126, 0), precipitationMm: Float64Array.of(12.5, 0) };
  return { ...base, request: { ...base.request, end: START + 1 }, days };
}

/** The lines of a file that could be made. */
function linesOf(made: ReturnType<typeof toAquaCrop>): readonly string[] {
  if (!made.ok) throw new Error(`no file: ${made.error.code}`);
  return made.value.split('\r\n');
}

describe('the AquaCrop files', () => {
  test('have the eight lines of head that the program reads, then a value a day', () => {
    expect(linesOf(toAquaCrop(complete(), 'ETo'))).toEqual([
      'EVAonline: daily ETo, FAO-56 Penman-Monteith, lat 0 lon -47.6476, 2024-02-28 to 2024-02-29',
      '     1  : Daily records (1=daily, 2=10-daily and 3=monthly data)',
      '    28  : First day of record (1, 11 or 21 for 10-day or 1 for months)',
      '     2  : First month of record',
      '  2024  : First year of record (1901 if not linked to a specific year)',
      '',
      '  Average ETo (mm/day)',
      '=======================',
      '      4.13',
      '      0.00',
      '',
    ]);
  });

  test('name rain as the program does', () => {
    const lines = linesOf(toAquaCrop(complete(), 'PLU'));
    expect(lines[0]).toContain('daily rain');
    expect(lines.slice(6)).toEqual(['  Total Rain (mm)', '=======================', '     12.50', '      0.00', '']);
  });

  test('are plain ASCII, and say when the climate is invented', () => {
    const [head] = linesOf(toAquaCrop(complete(simulatedResult()), 'ETo'));
    expect(head).toMatch(/SIMULATED CLIMATE, NOT WEATHER$/);
    expect(head).toMatch(/^[\x20-\x7e]+$/);
  });

  test('are not made of a series with a gap: the first missing day and the longest stretch are told', () => {
    const { NaN: gap } = Number;
    const days = { ...sampleResult().days, et0Mm: Float64Array.of(gap, 1, 2, gap, gap, 3, 4, 5) };
    expect(toAquaCrop(sampleResult({ days }), 'ETo')).toEqual({
      ok: false,
      error: {
        code: 'missing-days',
        firstMissing: START,
        missingCount: 3,
        longest: { start: START + 5, end: START + 7 },
      },
    });
  });

  test('of no value at all have no stretch to offer', () => {
    const days = { ...sampleResult().days, et0Mm: Float64Array.of(Number.NaN) };
    const made = toAquaCrop(sampleResult({ days }), 'ETo');
    expect(made).toEqual({ ok: false, error: { code: 'missing-days', firstMissing: START, missingCount: 1 } });
  });
});
