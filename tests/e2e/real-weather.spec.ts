/**
 * The numbers, end to end, on real weather: what the app exports against FAO-56 written out here from the paper, from
 * the rows of the validation data themselves. Nothing of the domain code is called.
 */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { INPUT_VARIABLES } from '../../src/domain/series';
import { expect, hasMeasuredData, test } from '../support/fixtures';
import { exportJson } from './app';

test.skip(!hasMeasuredData, 'needs ../shared/validation');

const BALSAS = { latitudeDeg: -7.53117, longitudeDeg: -46.03899, elevationM: 255.9 };
const YEAR = `lat=${BALSAS.latitudeDeg}&lon=${BALSAS.longitudeDeg}&start=1995-01-01&end=1995-12-31`;

type Row = Record<string, string>;

function rowsOf1995(): Row[] {
  const file = new URL('../../../shared/validation/Balsas_MA.csv', import.meta.url);
  return csvParse(readFileSync(file, 'utf8')).filter(({ date }) => date?.startsWith('1995-')) as Row[];
}

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

test('Balsas 1995, both sources: every fused input lies between the two', async ({ page, appUrl }) => {
  const run = async (sources: string) => {
    await page.goto(`${appUrl}#/eto?${YEAR}&sources=${sources}`);
    return exportJson(page);
  };
  const nasa = await run('nasa-power');
  const archive = await run('open-meteo-archive');
  const both = await run('nasa-power,open-meteo-archive');

  let compared = 0;
  let et0Between = 0;
  both.days.forEach((day, i) => {
    const [a, b] = [nasa.days[i], archive.days[i]];
    if (!a || !b) throw new Error(`${day.date} is not in both`);
    for (const name of INPUT_VARIABLES) {
      const value = day.inputs[name] ?? Number.NaN;
      const sides = [a.inputs[name] ?? Number.NaN, b.inputs[name] ?? Number.NaN];
      expect(value, `${day.date} ${name}`).toBeGreaterThanOrEqual(Math.min(...sides));
      expect(value, `${day.date} ${name}`).toBeLessThanOrEqual(Math.max(...sides));
      compared++;
    }
    const [low, high] = [a.et0Mm ?? Number.NaN, b.et0Mm ?? Number.NaN].toSorted((x, y) => x - y);
    if ((day.et0Mm ?? Number.NaN) >= (low ?? 0) && (day.et0Mm ?? Number.NaN) <= (high ?? 0)) et0Between++;
  });
  console.log(
    `Balsas 1995, both sources: ${compared} fused inputs lie between their sources'; ` +
      `the fused ETo lies between the two sources' ETo on ${et0Between} of ${both.days.length} days`,
  );
  expect(compared).toBe(365 * 7);
  expect(both.method).toMatchObject({ fusion: 'weighted-mean', vaporForm: 'rh-mean' });
});

test('a day that one source lacks is the other’s', async ({ page, appUrl, weather }) => {
  const hole = ['1995-05-10', '1995-05-11'];
  weather.faults.set('power.larc.nasa.gov', { kind: 'missing-days', dates: hole });
  await page.goto(`${appUrl}#/eto?${YEAR}&sources=open-meteo-archive`);
  const archive = await exportJson(page);
  await page.goto(`${appUrl}#/eto?${YEAR}&sources=nasa-power,open-meteo-archive`);
  const both = await exportJson(page);
  for (const date of hole) {
    const [day, other] = [both, archive].map(({ days }) => days.find((candidate) => candidate.date === date));
    expect(day?.inputs).toEqual(other?.inputs);
    expect(day?.et0Mm).toBe(other?.et0Mm);
    expect(day?.flags).toContain('single-source');
    expect(day?.bySource['nasa-power']?.et0Mm ?? null).toBeNull();
  }
});
