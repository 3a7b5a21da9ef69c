import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateEt0 } from '../../../src/domain/calibration/estimate';
import type { FusionModel } from '../../../src/domain/calibration/model';
import { PREDICTORS } from '../../../src/domain/calibration/model';
import { type ExplainableEstimate, explainFusion } from '../../../src/domain/explain/fusion';
import { flagBit } from '../../../src/domain/quality/flags';
import { makeColumns } from '../../../src/domain/series';

const one = (value: number) => Float64Array.of(value);
const NONE = one(Number.NaN);

type Days = ExplainableEstimate<'a' | 'b' | 'c'>;

/** Normal 4, carried +0.3, a −0.5, b +0.1, restored −0.05, station +0.15: 4 + 0.3 − 0.5 + 0.1 − 0.05 + 0.15 = 4. */
const CALIBRATED: Days = {
  et0Mm: one(4),
  et0LowMm: one(3.2),
  et0HighMm: one(4.9),
  equationEt0Mm: one(4.4),
  flags: Uint32Array.of(0),
  fusion: { normalMm: one(4), carriedMm: one(0.3), restoredMm: one(-0.05), localMm: one(0.15) },
  bySource: {
    a: { et0Mm: one(5), providerEt0Mm: NONE, correctedEt0Mm: one(3.6), shiftMm: one(-0.5) },
    b: { et0Mm: one(3.9), providerEt0Mm: one(4.1), correctedEt0Mm: one(4.2), shiftMm: one(0.1) },
    c: { et0Mm: one(4.6), providerEt0Mm: NONE },
  },
};

function rolesOf(days: Days): Record<string, string> {
  return Object.fromEntries(explainFusion(days, 0).sources.map(({ id, role }) => [id, role]));
}

describe('a calibrated day', () => {
  test('is the normal, what is left of the day before, and what each source moved', () => {
    const fusion = explainFusion(CALIBRATED, 0);
    expect(fusion).toMatchObject({
      kind: 'kalman',
      normalMm: 4,
      carriedMm: 0.3,
      restoredMm: -0.05,
      localMm: 0.15,
      et0Mm: 4,
      equationMm: 4.4,
      lowMm: 3.2,
      highMm: 4.9,
    });
    expect(fusion.sources.slice(0, 2)).toEqual([
      {
        id: 'a',
        saidMm: 5,
        providerMm: Number.NaN,
        hourlyMm: Number.NaN,
        correctedMm: 3.6,
        shiftMm: -0.5,
        role: 'used',
      },
      { id: 'b', saidMm: 3.9, providerMm: 4.1, hourlyMm: Number.NaN, correctedMm: 4.2, shiftMm: 0.1, role: 'used' },
    ]);
  });

  test('names the part that each source had in it', () => {
    expect(rolesOf(CALIBRATED)).toEqual({ a: 'used', b: 'used', c: 'uncalibrated' });
    const withoutA = {
      ...CALIBRATED.bySource,
      a: { ...CALIBRATED.bySource.a, et0Mm: one(5), providerEt0Mm: NONE, correctedEt0Mm: one(3.6), shiftMm: NONE },
    };
    expect(rolesOf({ ...CALIBRATED, bySource: withoutA }).a).toBe('unused');
    expect(rolesOf({ ...CALIBRATED, bySource: withoutA, flags: Uint32Array.of(flagBit('source-gated')) }).a).toBe(
      'gated',
    );
    const lacking = { ...withoutA, a: { ...withoutA.a, correctedEt0Mm: NONE } };
    expect(rolesOf({ ...CALIBRATED, bySource: lacking }).a).toBe('incomplete');
  });

  test('does not list a source that said nothing that day', () => {
    const silent = { et0Mm: NONE, providerEt0Mm: NONE, correctedEt0Mm: NONE, shiftMm: NONE };
    expect(rolesOf({ ...CALIBRATED, bySource: { ...CALIBRATED.bySource, a: silent } })).not.toHaveProperty('a');
  });
});

describe('a day that is not calibrated', () => {
  const { fusion: _, ...plain } = CALIBRATED;

  test('is the equation’s', () => {
    expect(explainFusion({ ...plain, et0Mm: one(4.4) }, 0)).toMatchObject({
      kind: 'equation',
      equationMm: 4.4,
      localMm: 0,
    });
  });

  test('is the equation’s with what a station adds', () => {
    const day = explainFusion({ ...plain, et0Mm: one(4.15) }, 0);
    expect(day.kind).toBe('equation');
    expect(day.localMm).toBeCloseTo(-0.25, 12);
  });

  test('may lie among calibrated ones', () => {
    const between = { normalMm: NONE, carriedMm: NONE, restoredMm: NONE, localMm: NONE };
    expect(explainFusion({ ...CALIBRATED, fusion: between, et0Mm: one(4.4) }, 0).kind).toBe('equation');
  });
});

/** Two sources whose signal is the sum of their terms, with errors of 0.4 and 0.5 mm that are alike to a half. */
const quantiles = { low: -1.6, high: 1.7, levels: [] };
const MODEL: FusionModel = {
  climatology: [4, 1, 0.2, 0.1, 0],
  priorVarianceMm2: 0.8,
  persistence: 0.6,
  combinations: [
    {
      corrections: ['a', 'b'].map((source) => ({
        source,
        form: 'penman-monteith' as const,
        predictors: ['radiationTermMm', 'aerodynamicTermMm'] as const,
        ranges: [
          [0, 10],
          [0, 10],
        ] as const,
        coefficients: [1, 1, 0, 0, 0],
      })),
      interceptsMm: [0.1, -0.2],
      slopes: [0.9, 1.05],
      covarianceMm2: [
        [0.16, 0.1],
        [0.1, 0.25],
      ],
      restoration: { meanMm: 4, factor: 1.08 },
      errorScale: { atZeroMm: 0.2, perMm: 0.05, floorMm: 0.15 },
      errors: { DJF: quantiles, MAM: quantiles, JJA: quantiles, SON: quantiles },
    },
  ],
};

test('normal, carried, shifts, restored and local are the ETo of any calibrated day', () => {
  const terms = fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(terms, terms, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (radiation, aerodynamic, localMm) => {
      const predictorsOf = (source: string) => ({
        ...makeColumns(PREDICTORS, () => new Float64Array(12)),
        radiationTermMm: Float64Array.from(radiation, (value) => (source === 'a' ? value : 0.8 * value)),
        aerodynamicTermMm: Float64Array.from(aerodynamic),
      });
      const estimate = estimateEt0(MODEL, predictorsOf, { startDay: 14_600, length: 12 });
      // A source beyond the gate has no shift.
      const shift = (id: string, day: number) => estimate.shiftsMm[id]?.[day] || 0;
      // Independent of the estimate's own sum: stretching x about 4 by 1.08 adds 0.08 (x − 4).
      const restoredMm = estimate.et0Mm.map((_, day) => {
        const filtered =
          (estimate.normalMm[day] ?? 0) + (estimate.carriedMm[day] ?? 0) + shift('a', day) + shift('b', day);
        return 0.08 * (filtered - 4);
      });
      const days = {
        et0Mm: estimate.et0Mm.map((et0) => et0 + localMm),
        et0LowMm: estimate.lowMm,
        et0HighMm: estimate.highMm,
        equationEt0Mm: estimate.et0Mm,
        flags: new Uint32Array(12),
        fusion: { ...estimate, restoredMm, localMm: new Float64Array(12).fill(localMm) },
        bySource: Object.fromEntries(
          ['a', 'b'].map((id) => [
            id,
            {
              et0Mm: estimate.et0Mm,
              providerEt0Mm: estimate.et0Mm,
              correctedEt0Mm: estimate.et0Mm,
              shiftMm: estimate.shiftsMm[id] ?? new Float64Array(12),
            },
          ]),
        ),
      };
      for (let day = 0; day < 12; day++) {
        const fusion = explainFusion(days, day);
        if (fusion.kind !== 'kalman') throw new Error('The model estimates every day.');
        const used = fusion.sources.filter(({ role }) => role === 'used');
        const sum = used.reduce((total, { shiftMm }) => total + shiftMm, fusion.normalMm + fusion.carriedMm);
        expect(sum + fusion.restoredMm + fusion.localMm).toBeCloseTo(fusion.et0Mm, 9);
      }
    }),
    { numRuns: 50 },
  );
});
