import { describe, expect, test } from 'vitest';
import { type DayFlag, flagBit } from '../../../src/domain/quality/flags';
import { QUALITY } from '../../../src/domain/quality/rating';
import { noValueFlags, raise } from '../../../src/domain/quality/value-flags';
import { countQuality } from '../../../src/ui/summary/quality-count';

const bits = (...flags: DayFlag[]) => flags.reduce((sum, flag) => sum | flagBit(flag), 0);

/** Two good days, one with estimated radiation, one of a single provider, one without ETo. */
function days() {
  const valueFlags = noValueFlags(5);
  raise(valueFlags.shortwaveMjM2, 2, 'radiation-from-temp-range');
  raise(valueFlags.shortwaveMjM2, 4, 'radiation-from-temp-range');
  return {
    et0Mm: Float64Array.of(4, 5, 3, 2, Number.NaN),
    quality: Uint8Array.of(QUALITY.HIGH, QUALITY.HIGH, QUALITY.LOW, QUALITY.MEDIUM, QUALITY.HIGH),
    flags: Uint32Array.of(0, 0, bits('estimated-value'), bits('single-source'), bits('missing-wind')),
    valueFlags,
  };
}

describe('the quality of a result', () => {
  test('is counted day by day; a day without ETo has none, whatever was stored', () => {
    expect(countQuality(days()).counts).toEqual({ HIGH: 2, MEDIUM: 1, LOW: 1, NONE: 1 });
  });

  test('has its reasons, an estimate by its input, on days with an ETo only', () => {
    expect(countQuality(days()).reasons).toEqual([
      { kind: 'estimated', input: 'shortwaveMjM2', dayCount: 1 },
      { kind: 'flag', flag: 'single-source', dayCount: 1 },
    ]);
  });

  test('says of a result of an earlier version that a value was estimated', () => {
    const { reasons } = countQuality({ ...days(), valueFlags: noValueFlags(5) });
    expect(reasons).toContainEqual({ kind: 'flag', flag: 'estimated-value', dayCount: 1 });
  });

  test('puts what the most days have first', () => {
    const flags = new Uint32Array(5).fill(bits('forecast'));
    expect(countQuality({ ...days(), flags }).reasons[0]).toEqual({ kind: 'flag', flag: 'forecast', dayCount: 4 });
  });
});
