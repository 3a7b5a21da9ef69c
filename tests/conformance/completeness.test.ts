/** No vector was dropped: by count everywhere, and number by number where the reference lies beside the repository. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/conformance/catalogue';
import { runVector } from '../../src/conformance/run-conformance';
import { decimalsOf, GROUPS, halfLastDigit, type Vector } from '../../src/conformance/vector';
import { GREELEY_FILE, isReferenceHere, type Listed, listedVectors } from './reference';

const COUNTS = {
  'fao56-steps': 34,
  // Sixteen quantities in Examples 17 and 18, fifteen in 20 (it prints no N), and its three variants.
  'fao56-examples': 16 + 16 + 15 + 3,
  // Three of the day; twelve quantities in both hours and ETo by the other Cd; ω1 and ω2 in the afternoon.
  'fao56-hourly': 3 + 2 * (12 + 1) + 2,
  'cabinda-monthly': 12,
  // Three of the station, six on each of ten days, and both references in the other reading of day 188.
  'greeley-daily': 3 + 6 * 10 + 2,
  'greeley-hourly': 6 * 30,
  'fallon-daily': 5,
  'fallon-hourly': 7,
};

describe('the catalogue', () => {
  test.each(GROUPS)('has every vector of %s', (group) => {
    expect(CATALOGUE.filter((vector) => vector.group === group)).toHaveLength(COUNTS[group]);
  });

  test('names every vector once, and gives each a figure and a source', () => {
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    for (const { id, f64, printed, source } of CATALOGUE) {
      expect(f64 ?? printed, id).toBeDefined();
      expect(source, id).not.toBe('');
    }
  });

  test('widens a tolerance only where a figure is known to fewer digits', () => {
    const widened = CATALOGUE.filter(({ f64 }) => f64 !== undefined && f64.relTolerance > 1e-9);
    expect(widened.map(({ id }) => id)).toEqual([
      'Greeley 188, Tmin 15.7 ETos',
      'Greeley 188, Tmin 15.7 ETrs',
      'Fallon ETo, FAO-56',
      'Fallon 18–19 h ETos, simple, Cd 0.34',
    ]);
  });
});

/** A figure with fewer decimals than this is exact as it stands (2.85, 0): one with more may be cut. */
const CUT_DECIMALS = 4;

/** Whether a value is the one that is listed, as far as its digits go. */
function isListed(value: number, listed: string): boolean {
  if (decimalsOf(listed) < CUT_DECIMALS) return value === Number(listed);
  // Half a digit, or the last bit of a number that is written out in full.
  const tolerance = halfLastDigit(listed) * (1 + 1e-6) + Number.EPSILON * Math.abs(value);
  return Math.abs(value - Number(listed)) <= tolerance;
}

/** Whether a vector has the figures that are listed. */
function matches(vector: Vector, { groups, f64, printed }: Listed): boolean {
  if (!groups.includes(vector.group)) return false;
  if (printed !== undefined && vector.printed?.value !== Number(printed)) return false;
  if (f64 === undefined || vector.f64 === undefined) return f64 === undefined && vector.f64 === undefined;
  return isListed(vector.f64.value, f64);
}

describe.skipIf(!isReferenceHere)('the reference', () => {
  test('lists no vector that the catalogue has not, and the catalogue has none beside', () => {
    const left = [...CATALOGUE];
    const dropped = listedVectors().filter((listed) => {
      const found = left.findIndex((vector) => matches(vector, listed));
      if (found >= 0) left.splice(found, 1);
      return found < 0;
    });
    expect(dropped).toEqual([]);
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});

interface GreeleyFile {
  readonly asce_daily_greeley: { readonly rows: readonly Record<string, number>[] };
  readonly asce_hourly_greeley: { readonly rows: readonly Record<string, number>[] };
}

/** The field of the file that holds the double precision of a quantity. */
const DAILY_FIELDS = { ETos: 'ETos_f64', ETrs: 'ETrs_f64', 'ETo, FAO-56': 'FAO56_f64' };
const HOURLY_FIELDS = { Ra: 'Ra_f64', β: 'beta_f64', fcd: 'fcd_f64', Rn: 'Rn_f64', ETos: 'ETos_f64', ETrs: 'ETrs_f64' };

describe.skipIf(!isReferenceHere)('the reference file of Greeley', () => {
  const read = () => JSON.parse(readFileSync(GREELEY_FILE, 'utf8')) as GreeleyFile;

  /** Compares what the catalogue computes for a row with every digit of the file. */
  function expectRow(key: string, row: Record<string, number>, fields: Record<string, string>): void {
    for (const [quantity, field] of Object.entries(fields)) {
      const vector = CATALOGUE.find(({ id }) => id === `${key} ${quantity}`);
      const expected = row[field] ?? Number.NaN;
      const computed = vector ? runVector(vector).computed : Number.NaN;
      const difference = Math.abs(computed - expected);
      expect(difference, `${key} ${quantity}`).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + Number.EPSILON);
    }
  }

  test('agrees on the ten days to all its digits', () => {
    const { rows } = read().asce_daily_greeley;
    expect(rows).toHaveLength(10);
    for (const row of rows) expectRow(`Greeley ${row.doy}`, row, DAILY_FIELDS);
  });

  test('agrees on the thirty hours to all its digits', () => {
    const { rows } = read().asce_hourly_greeley;
    expect(rows).toHaveLength(30);
    for (const row of rows) expectRow(`Greeley ${row.doy}/${row.hour_end_LST}`, row, HOURLY_FIELDS);
  });
});
