/**
 * The numbers, end to end, on real weather: what the app exports against FAO-56 written out here from the paper, from
 * the rows of the validation data themselves. Nothing of the domain code is called.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { INPUT_VARIABLES } from '../../src/domain/series';
import type { DayDocument, ResultDocument } from '../../src/share/result-document';
import { expect, hasMeasuredData, test } from '../support/fixtures';
import { exportJson } from './app';

test.skip(!hasMeasuredData, 'needs ../shared/validation');

const BALSAS = { latitudeDeg: -7.53117, longitudeDeg: -46.03899, elevationM: 255.9 };
const POINT = `lat=${BALSAS.latitudeDeg}&lon=${BALSAS.longitudeDeg}`;
const YEAR = `${POINT}&start=1995-01-01&end=1995-12-31`;
/** All that there is. */
const RECORD = `${POINT}&start=1991-01-01&end=2010-12-31`;

type Row = Record<string, string>;

function rowsOfRecord(): Row[] {
  const file = new URL('../../../shared/validation/Balsas_MA.csv', import.meta.url);
  return csvParse(readFileSync(file, 'utf8')) as Row[];
}

const rowsOf1995 = () => rowsOfRecord().filter(({ date }) => date?.startsWith('1995-'));

const number = (row: Row, name: string) => Number(row[name]);

/** The inputs of FAO-56 Eq. 6 for a day. */
interface Inputs {
  readonly tempMaxC: number;
  readonly tempMinC: number;
  readonly humidityMeanPct: number;
  readonly wind2mMps: number;
  readonly shortwaveMjM2: number;
}

const nasaInputs = (row: Row): Inputs => ({
  tempMaxC: number(row, 'nasa_t2m_max'),
  tempMinC: number(row, 'nasa_t2m_min'),
  humidityMeanPct: number(row, 'nasa_rh2m'),
  wind2mMps: number(row, 'nasa_ws2m'),
  shortwaveMjM2: number(row, 'nasa_rs'),
});

const e0 = (tempC: number) => 0.6108 * Math.exp((17.27 * tempC) / (tempC + 237.3)); // Eq. 11

/** FAO-56 daily ETo with ea from the mean relative humidity (Eq. 19), step by step from the paper. */
function fao56(day: Inputs, dayOfYear: number): number {
  const { tempMaxC, tempMinC, humidityMeanPct, wind2mMps: u2, shortwaveMjM2: rs } = day;
  const tempMean = (tempMaxC + tempMinC) / 2; // Eq. 9
  const pressure = 101.3 * ((293 - 0.0065 * BALSAS.elevationM) / 293) ** 5.26; // Eq. 7
  const gamma = 0.000665 * pressure; // Eq. 8
  const es = (e0(tempMaxC) + e0(tempMinC)) / 2; // Eq. 12
  const slope = (4098 * e0(tempMean)) / (tempMean + 237.3) ** 2; // Eq. 13
  const ea = (humidityMeanPct / 100) * es; // Eq. 19
  const phi = (BALSAS.latitudeDeg * Math.PI) / 180; // Eq. 22
  const dr = 1 + 0.033 * Math.cos((2 * Math.PI * dayOfYear) / 365); // Eq. 23
  const delta = 0.409 * Math.sin((2 * Math.PI * dayOfYear) / 365 - 1.39); // Eq. 24
  const ws = Math.acos(-Math.tan(phi) * Math.tan(delta)); // Eq. 25
  const ra =
    ((24 * 60) / Math.PI) *
    0.082 *
    dr *
    (ws * Math.sin(phi) * Math.sin(delta) + Math.cos(phi) * Math.cos(delta) * Math.sin(ws)); // Eq. 21
  const rso = (0.75 + 2e-5 * BALSAS.elevationM) * ra; // Eq. 37
  const rns = (1 - 0.23) * rs; // Eq. 38
  const sigmaT4 = (4.903e-9 * ((tempMaxC + 273.16) ** 4 + (tempMinC + 273.16) ** 4)) / 2;
  const rnl = sigmaT4 * (0.34 - 0.14 * Math.sqrt(ea)) * (1.35 * Math.min(1, rs / rso) - 0.35); // Eq. 39
  const rn = rns - rnl; // Eq. 40, and G = 0 by Eq. 42
  return (
    (0.408 * slope * rn + gamma * (900 / (tempMean + 273)) * u2 * (es - ea)) / (slope + gamma * (1 + 0.34 * u2)) // Eq. 6
  );
}

test('Balsas 1995, NASA POWER alone: every day’s ETo equals an independent computation', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${YEAR}&sources=nasa-power`);
  const result = await exportJson(page);
  const rows = rowsOf1995();

  expect(result.days.map(({ date }) => date)).toEqual(rows.map(({ date }) => date));
  expect(result.site).toMatchObject({ elevationM: BALSAS.elevationM, timeZone: 'America/Fortaleza' });
  const days = rows.map((row, i) => ({
    date: row.date ?? '',
    expected: fao56(nasaInputs(row), i + 1),
    shown: result.days[i]?.et0Mm ?? Number.NaN,
  }));
  const worst = Math.max(...days.map(({ expected, shown }) => Math.abs(expected - shown)));
  const sorted = days.toSorted((a, b) => a.shown - b.shown);
  const mean = days.reduce((sum, { shown }) => sum + shown, 0) / days.length;
  console.log(
    `Balsas 1995, NASA POWER: ${days.length} days, mean ${mean.toFixed(3)} mm/day, ` +
      `lowest ${sorted[0]?.shown.toFixed(3)} on ${sorted[0]?.date}, highest ${sorted.at(-1)?.shown.toFixed(3)} on ` +
      `${sorted.at(-1)?.date}, largest difference ${worst.toExponential(1)} mm`,
  );
  expect(days).toHaveLength(365);
  expect(worst).toBeLessThanOrEqual(0.005);
  expect(result.days.every(({ inputs }, i) => inputs.precipitationMm === number(rows[i] ?? {}, 'nasa_prec'))).toBe(
    true,
  );
});

/** Runs Balsas with these sources, 1995 unless told, and gives the exported result. */
async function run(page: Page, appUrl: string, sources: string, query = YEAR): Promise<ResultDocument> {
  await page.goto(`${appUrl}#/eto?${query}&sources=${sources}`);
  return exportJson(page);
}

const BOTH = 'nasa-power,open-meteo-archive';
const orMissing = (value: number | null | undefined) => value ?? Number.NaN;
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

test('Balsas 1995, both sources: every fused input lies between the two, and the equation is theirs', async ({
  page,
  appUrl,
}) => {
  const nasa = await run(page, appUrl, 'nasa-power');
  const archive = await run(page, appUrl, 'open-meteo-archive');
  const both = await run(page, appUrl, BOTH);

  let compared = 0;
  both.days.forEach((day, i) => {
    const [a, b] = [nasa.days[i], archive.days[i]];
    if (!a || !b) throw new Error(`${day.date} is not in both`);
    // Rain is fused in another way, see below.
    for (const name of INPUT_VARIABLES.filter((each) => each !== 'precipitationMm')) {
      const value = orMissing(day.inputs[name]);
      const sides = [orMissing(a.inputs[name]), orMissing(b.inputs[name])];
      expect(value, `${day.date} ${name}`).toBeGreaterThanOrEqual(Math.min(...sides));
      expect(value, `${day.date} ${name}`).toBeLessThanOrEqual(Math.max(...sides));
      compared++;
    }
  });
  expect(compared).toBe(365 * 6);

  const worst = Math.max(
    ...both.days.map(({ inputs, equationEt0Mm }, i) =>
      Math.abs(fao56(inputs as Inputs, i + 1) - orMissing(equationEt0Mm)),
    ),
  );
  console.log(`Balsas 1995, both sources: largest difference of the equation ${worst.toExponential(1)} mm`);
  // Half of the last decimal of the ETo, and of each input that it is computed from here: 1 m/s of wind makes about
  // 1 mm, 1 °C, 1 % and 1 MJ/m² less.
  expect(worst).toBeLessThanOrEqual(1.5e-6);
  expect(both.method).toMatchObject({
    fusion: 'kalman-update',
    vaporForm: 'rh-mean',
    calibration: { kind: 'region', sources: ['nasa-power', 'open-meteo-archive'] },
  });
});

test('Balsas 1991 to 2010, both sources: the parts of the estimate add up, and its band holds the reference', async ({
  page,
  appUrl,
}) => {
  const { days } = await run(page, appUrl, BOTH, RECORD);
  const rows = rowsOfRecord();
  const reference = rows.map((row) => number(row, 'xavier_eto'));
  expect(days.map(({ date }) => date)).toEqual(rows.map(({ date }) => date));
  expect(days).toHaveLength(7305);

  const differenceMm = ({ et0Mm, fusion, bySource }: DayDocument) => {
    if (!fusion) return Number.NaN;
    const shiftsMm = Object.values(bySource).map(({ shiftMm }) => shiftMm ?? 0);
    const { normalMm, carriedMm, restoredMm, localMm } = fusion;
    return Math.abs(sumOf([normalMm, carriedMm, ...shiftsMm, restoredMm, localMm]) - orMissing(et0Mm));
  };
  // Each of the seven numbers is rounded to six decimals.
  expect(Math.max(...days.map(differenceMm))).toBeLessThanOrEqual(7 * 0.5e-6 + 1e-9);
  expect(days.filter(({ fusion }) => fusion?.localMm !== 0)).toEqual([]);
  expect(days.filter(({ flags }) => flags.includes('not-calibrated'))).toEqual([]);

  const held = days.filter(
    ({ et0LowMm, et0HighMm }, i) =>
      orMissing(et0LowMm) <= orMissing(reference[i]) && orMissing(reference[i]) <= orMissing(et0HighMm),
  );
  const meanErrorMm = (value: (day: DayDocument) => number | null | undefined) =>
    sumOf(days.map((day, i) => Math.abs(orMissing(value(day)) - orMissing(reference[i])))) / days.length;
  const errorMm = meanErrorMm((day) => day.et0Mm);
  const others = {
    equation: meanErrorMm((day) => day.equationEt0Mm),
    nasa: meanErrorMm((day) => day.bySource['nasa-power']?.et0Mm),
    archive: meanErrorMm((day) => day.bySource['open-meteo-archive']?.et0Mm),
    openMeteo: meanErrorMm((day) => day.bySource['open-meteo-archive']?.providerEt0Mm),
  };
  console.log(
    `Balsas 1991 to 2010 against the reference, in-sample (these days were in the training): the band holds ` +
      `${held.length} of ${days.length} days; mean absolute error ${errorMm.toFixed(3)} mm, ` +
      Object.entries(others)
        .map(([name, value]) => `${name} ${value.toFixed(3)}`)
        .join(', '),
  );
  // Nine of ten in the mean; at a single place one in twenty more or less.
  expect(held.length / days.length).toBeGreaterThanOrEqual(0.85);
  expect(held.length / days.length).toBeLessThanOrEqual(0.95);
  expect(errorMm).toBeLessThan(Math.min(...Object.values(others)));
});

test('Balsas 1995, both sources: rain is dry where both are, and has the reference’s wet days and total', async ({
  page,
  appUrl,
}) => {
  const rows = rowsOf1995();
  const { days } = await run(page, appUrl, BOTH);
  const fused = days.map(({ inputs }) => orMissing(inputs.precipitationMm));
  const [nasa, archive, reference] = (['nasa_prec', 'om_prec', 'xavier_pr'] as const).map((name) =>
    rows.map((row) => number(row, name)),
  );
  if (!nasa || !archive || !reference) throw new Error('The rows have no rain.');
  /** A wet day has 1 mm (World Meteorological Organization). */
  const isWet = (rainMm: number) => rainMm >= 1;
  const wetDays = (rainMm: readonly number[]) => rainMm.filter(isWet).length;

  let dry = 0;
  let wet = 0;
  fused.forEach((rainMm, i) => {
    const sides = [orMissing(nasa[i]), orMissing(archive[i])];
    if (Math.max(...sides) < 0.1) {
      expect(isWet(rainMm), `${days[i]?.date}: ${rainMm} mm of ${sides.join(' and ')}`).toBe(false);
      dry++;
    }
    if (Math.min(...sides) >= 5) {
      expect(isWet(rainMm), `${days[i]?.date}: ${rainMm} mm of ${sides.join(' and ')}`).toBe(true);
      wet++;
    }
    expect(rainMm).toBeGreaterThanOrEqual(0);
    expect(orMissing(days[i]?.wetProbability)).toBeGreaterThan(0);
    expect(orMissing(days[i]?.wetProbability)).toBeLessThan(1);
  });
  expect(dry).toBeGreaterThan(100);
  expect(wet).toBeGreaterThan(30);

  const mean = fused.map((_, i) => (orMissing(nasa[i]) + orMissing(archive[i])) / 2);
  console.log(
    `Balsas 1995, rain, in-sample: ${wetDays(fused)} wet days (reference ${wetDays(reference)}, plain mean ` +
      `${wetDays(mean)}), ${sumOf(fused).toFixed(0)} mm (reference ${sumOf(reference).toFixed(0)})`,
  );
  // The mean of two sources has a wet day too often: that is why occurrence comes first.
  const miscount = (rainMm: readonly number[]) => Math.abs(wetDays(rainMm) - wetDays(reference));
  expect(miscount(fused)).toBeLessThan(miscount(mean));
  expect(sumOf(fused) / sumOf(reference)).toBeGreaterThan(0.85);
  expect(sumOf(fused) / sumOf(reference)).toBeLessThan(1.15);
});

test('a day that one source lacks stands on the other alone', async ({ page, appUrl, weather }) => {
  const hole = ['1995-05-10', '1995-05-11'];
  weather.faults.set('power.larc.nasa.gov', { kind: 'missing-days', dates: hole });
  const archive = await run(page, appUrl, 'open-meteo-archive');
  const both = await run(page, appUrl, BOTH);
  for (const date of hole) {
    const [day, other] = [both, archive].map(({ days }) => days.find((candidate) => candidate.date === date));
    // Rain is calibrated for the one source as well.
    expect({ ...day?.inputs, precipitationMm: null }).toEqual({ ...other?.inputs, precipitationMm: null });
    expect(day?.equationEt0Mm).toBe(other?.et0Mm);
    expect(day?.flags).toContain('single-source');
    expect(day?.bySource['nasa-power']).toMatchObject({ et0Mm: null, correctedEt0Mm: null, shiftMm: null });
    // The filter goes on with the source that is left.
    expect(day?.bySource['open-meteo-archive']).toMatchObject({ shiftMm: expect.any(Number) });
    expect(day?.fusion).toMatchObject({ normalMm: expect.any(Number), carriedMm: expect.any(Number) });
    expect(day?.flags).not.toContain('not-calibrated');
  }
});
