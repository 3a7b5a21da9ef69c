/**
 * The edges and properties that go with the vectors: where each is tested, and that the test is still there; and two
 * that need figures of the catalogue.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/conformance/catalogue';
import { NDIAYE } from '../../src/conformance/fao56-hourly';
import { solarTimeAngle } from '../../src/domain/solar-hour';

const DAILY = 'domain/reference-et/daily';
const HOURLY = 'domain/reference-et/hourly';

/** What must hold, the test file, and the names of its tests. */
type Edge = readonly [edge: string, file: string, ...tests: readonly [string, ...string[]]];

const EDGES: readonly Edge[] = [
  ['1 polar day and night', 'domain/solar', 'does not set at %d° on day %d', 'does not rise at %d° on day %d'],
  ['1 polar night is finite', DAILY, 'every term is finite at any place, on any day, in any weather'],
  ['2 no clear sky to compare with', 'domain/radiation', 'has its stated value without sun'],
  ['2 no sun at night', `${HOURLY}-night`, 'is 0.8 before any day was seen'],
  ['3 more vapour than the air holds', DAILY, 'leaves no deficit, and says so'],
  ['4 impossible humidity', 'domain/reference-et/actual-vapor', '%d %% is missing and the next form is used'],
  ['4 fill values', 'sources/nasa-power', 'is missing where it holds the fill value that its header names'],
  ['4 null', 'sources/nasa-power', 'is missing where it holds null or leaves a day out'],
  ['5 Tmin above Tmax', 'domain/quality/quality', 'removes both extremes when Tmin is above Tmax, and swaps nothing'],
  [
    '6 Rs above Ra',
    'domain/quality/quality',
    'flags radiation above the top of the atmosphere and keeps it, as the equation clamps the ratio',
  ],
  ['7 wind floor', DAILY, 'the wind floor raises calm air only when it is configured'],
  ['8 leap day', 'domain/solar', 'the last day of a leap year, J = 366, continues the year'],
  ['9 sign of the longitude', HOURLY, 'a longitude with the wrong sign is two hours off, and Ra shows it'],
  ['10 the clock', HOURLY, 'the hour is the same on the clock of the place'],
  ['11 hours and their day', HOURLY, 'the 21 listed hours of day 184 add to 6.743 mm'],
  ['12 rises with radiation and deficit', DAILY, 'with radiation', 'with the vapour pressure deficit'],
  ['13 units come back', 'domain/units', 'every conversion with an inverse comes back'],
  ['14 constants', DAILY, 'differ by their constants alone by at most 0.0007 mm a day'],
  ['14 clear sky', DAILY, 'differ by the clear sky, simple or full, by about 0.05 mm a day'],
];

describe('the edge', () => {
  test.each(EDGES)('%s is tested in %s', (_edge, file, ...names) => {
    const address = new URL(`../${file}.test.ts`, import.meta.url);
    expect(existsSync(address), file).toBe(true);
    const text = readFileSync(address, 'utf8');
    for (const name of names) expect(text).toContain(`'${name}'`);
  });

  test('has a test for each of its fourteen numbers', () => {
    const numbers = new Set(EDGES.map(([edge]) => Number.parseInt(edge, 10)));
    expect([...numbers]).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  });
});

test('an hour labelled by its end is half an hour from its middle: ω moves by π/24', () => {
  const mid = { dayOfYear: 274, midHour: 14.5 };
  const moved = solarTimeAngle({ ...mid, midHour: 15 }, NDIAYE) - solarTimeAngle(mid, NDIAYE);
  expect(moved).toBeCloseTo(Math.PI / 24, 12);
});

test('the 21 hours of a clear day at Greeley add to its daily ETos within 5 %', () => {
  const value = (id: string) => CATALOGUE.find((vector) => vector.id === id)?.compute() ?? Number.NaN;
  const hours = Array.from({ length: 21 }, (_, i) => value(`Greeley 184/${i + 1} ETos`));
  const ratio = hours.reduce((sum, et0Mm) => sum + et0Mm, 0) / value('Greeley 184 ETos');
  expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
});
