import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dailyReferenceEt } from '../../src/domain/reference-et/daily';
import { ASCE_SHORT, FAO56_SHORT } from '../../src/domain/reference-et/standards';
import {
  EXAMPLE_VECTORS,
  FALLON_VECTORS,
  GREELEY,
  GREELEY_DAYS,
  GREELEY_PRINTED_TOLERANCE,
  GREELEY_TERM_TOLERANCE,
  GREELEY_VECTORS,
  greeleyDay,
  STEP_VECTORS,
  type Vector,
} from './conformance-vectors';

const EXACT_RELATIVE = 1e-9;

/** Half a unit of the last digit that a figure shows. */
function halfLastDigit(figure: string): number {
  const decimals = figure.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

function expectWithin(actual: number, expected: number, tolerance: number): void {
  const deviation = Math.abs(actual - expected);
  // A rounding of the comparison itself is not a deviation of the value.
  expect(deviation, `${actual} against ${expected} ± ${tolerance}`).toBeLessThanOrEqual(tolerance * (1 + 1e-9));
}

function checkVector({ evaluate, exact, exactTolerance, printed, printedTolerance }: Vector): void {
  const actual = evaluate();
  if (exact !== undefined) expectWithin(actual, Number(exact), exactTolerance ?? EXACT_RELATIVE * Number(exact));
  if (printed !== undefined) expectWithin(actual, Number(printed), printedTolerance ?? halfLastDigit(printed));
}

const TABLES = {
  'FAO-56 step examples': STEP_VECTORS,
  'FAO-56 full examples': EXAMPLE_VECTORS,
  'ASCE-EWRI Greeley, daily': GREELEY_VECTORS,
  'Ref-ET Fallon, daily': FALLON_VECTORS,
};

describe.each(Object.entries(TABLES))('%s', (_table, vectors) => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    checkVector(vector);
  });
});

describe('the tables themselves', () => {
  const all = Object.values(TABLES).flat();

  test('no vector was dropped', () => {
    expect(STEP_VECTORS).toHaveLength(34);
    // Sixteen quantities in Ex 17 and Ex 18, fifteen in Ex 20 (it prints no N), and its three variants.
    expect(EXAMPLE_VECTORS).toHaveLength(16 + 16 + 15 + 3);
    // Three of the site, five on each of ten days, and the other reading of day 188.
    expect(GREELEY_VECTORS).toHaveLength(3 + 5 * 10 + 1);
    expect(FALLON_VECTORS).toHaveLength(3);
  });

  test('every vector has its own name and at least one figure', () => {
    expect(new Set(all.map((vector) => vector.name)).size).toBe(all.length);
    for (const { name, exact, printed } of all) {
      const figures = [exact, printed].filter((figure) => figure !== undefined);
      expect(figures.length, name).toBeGreaterThan(0);
      for (const figure of figures) expect(figure, name).toMatch(/^\d+(\.\d+)?$/);
    }
  });
});

interface GreeleyFile {
  readonly asce_daily_greeley: {
    readonly site: { readonly lat: number; readonly elev: number; readonly zw: number };
    readonly rows: readonly {
      readonly doy: number;
      readonly tmax: number;
      readonly tmin: number;
      readonly ea: number;
      readonly rs: number;
      readonly uz: number;
      readonly ETos_printed: number;
      readonly Rso_printed: number;
      readonly Rnl_printed: number;
      readonly Rn_printed: number;
      readonly ETos_f64: number;
      readonly FAO56_f64: number;
    }[];
  };
}

const SHARED_FILE = new URL('../../../shared/conformance/asce-greeley.json', import.meta.url);

describe.skipIf(!existsSync(SHARED_FILE))('the shared Greeley file', () => {
  const read = () => (JSON.parse(readFileSync(SHARED_FILE, 'utf8')) as GreeleyFile).asce_daily_greeley;

  test('has the site and the ten days of our table', () => {
    const { site, rows } = read();
    expect(site).toMatchObject({ lat: GREELEY.latitudeDeg, elev: GREELEY.elevationM, zw: 3 });
    const days = rows.map((row) => [row.doy, row.tmax, row.tmin, row.ea, row.rs, row.uz]);
    expect(days).toEqual(
      GREELEY_DAYS.map((day) => [
        day.dayOfYear,
        day.tempMaxC,
        day.tempMinC,
        day.actualVaporKpa,
        day.shortwaveMjM2,
        day.wind3mMps,
      ]),
    );
  });

  test('agrees with us on every row, to its double precision and to its print', () => {
    const { rows } = read();
    for (const row of rows) {
      const day = greeleyDay({
        dayOfYear: row.doy,
        tempMaxC: row.tmax,
        tempMinC: row.tmin,
        actualVaporKpa: row.ea,
        shortwaveMjM2: row.rs,
        wind3mMps: row.uz,
      });
      const asce = dailyReferenceEt(day, GREELEY, ASCE_SHORT);
      const fao56 = dailyReferenceEt(day, GREELEY, FAO56_SHORT);
      expectWithin(asce.et0Mm, row.ETos_f64, EXACT_RELATIVE * row.ETos_f64);
      expectWithin(fao56.et0Mm, row.FAO56_f64, EXACT_RELATIVE * row.FAO56_f64);
      expectWithin(asce.et0Mm, row.ETos_printed, GREELEY_PRINTED_TOLERANCE);
      expectWithin(asce.clearSkyMjM2, row.Rso_printed, GREELEY_TERM_TOLERANCE);
      expectWithin(asce.netLongwaveMjM2, row.Rnl_printed, GREELEY_TERM_TOLERANCE);
      expectWithin(asce.netRadiationMjM2, row.Rn_printed, GREELEY_TERM_TOLERANCE);
    }
    expect(rows).toHaveLength(10);
  });
});
