import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { explainInputs } from '../../src/domain/explain/inputs';
import { INPUT_VARIABLES } from '../../src/domain/series';
import type { RunRequest, RunResult, SourceDays } from '../../src/protocol';
import { checkOf } from '../../src/share/check';
import { decodeSnapshot, encodeSnapshot } from '../../src/share/snapshot';
import { packSnapshot, unpackSnapshot } from '../../src/share/snapshot-link';
import { startWeatherServer, type WeatherServer } from '../support/weather-server';
import { okValue } from './ok-value';
import { runOver } from './real-run';
import { sampleResult, simulatedResult, stationMethod, uncalibratedResult } from './sample-result';

/** Half of the steps that docs/result-format.md states. */
const HALF_STEP = {
  tempMaxC: 0.05,
  tempMinC: 0.05,
  tempMeanC: 0.05,
  humidityMeanPct: 0.25,
  wind2mMps: 0.025,
  shortwaveMjM2: 0.05,
  precipitationMm: 0.05,
};
const ET0_HALF_STEP = 0.005;

function roundTrip(result: RunResult): RunResult {
  return okValue(decodeSnapshot(okValue(encodeSnapshot(result))));
}

/** The same days have a value, and none is further away than half a step. */
function expectNear(back: Float64Array | undefined, given: Float64Array | undefined, halfStep: number, name: string) {
  expect(back?.length, name).toBe(given?.length);
  given?.forEach((value, i) => {
    const got = back?.[i] ?? Number.NaN;
    if (Number.isNaN(value)) expect(got, `${name} ${i}`).toBeNaN();
    else expect(Math.abs(got - value), `${name} ${i}: ${value} → ${got}`).toBeLessThanOrEqual(halfStep + 1e-9);
  });
}

function expectSourceNear(back: SourceDays | undefined, given: SourceDays) {
  for (const name of INPUT_VARIABLES) expectNear(back?.[name], given[name], HALF_STEP[name], name);
  for (const name of ['et0Mm', 'providerEt0Mm', 'hourlyEt0Mm', 'correctedEt0Mm', 'shiftMm'] as const) {
    expectNear(back?.[name], given[name], ET0_HALF_STEP, name);
  }
}

function expectSame(back: RunResult, given: RunResult) {
  const { days, method, site, request, ...facts } = given;
  expect(back).toMatchObject({ ...facts, site, request });
  expect({ ...back.method, weights: {} }).toEqual({ ...method, weights: {} });
  for (const name of INPUT_VARIABLES) expectNear(back.days[name], days[name], HALF_STEP[name], name);
  for (const name of ['et0Mm', 'et0LowMm', 'et0HighMm', 'equationEt0Mm', 'wetProbability'] as const) {
    expectNear(back.days[name], days[name], ET0_HALF_STEP, name);
  }
  for (const name of ['normalMm', 'carriedMm', 'restoredMm', 'localMm'] as const) {
    expectNear(back.days.fusion?.[name], days.fusion?.[name], ET0_HALF_STEP, name);
  }
  for (const name of ['lowMm', 'highMm'] as const) {
    expectNear(back.days.forecastBand?.[name], days.forecastBand?.[name], ET0_HALF_STEP, name);
  }
  expect(back.days.quality).toEqual(days.quality);
  expect(back.days.flags).toEqual(days.flags);
  expect(back.days.valueFlags).toEqual(days.valueFlags);
  expect(Object.keys(back.days.bySource)).toEqual(Object.keys(days.bySource));
  for (const [id, source] of Object.entries(days.bySource)) {
    expectSourceNear(back.days.bySource[id as keyof typeof back.days.bySource], source);
  }
  expect(checkOf(back)).toBe(checkOf(given));
}

describe('a result comes back, rounded as stated and otherwise whole', () => {
  test.each([
    ['a calibrated one with a forecast band', sampleResult()],
    ['one without calibration', uncalibratedResult()],
    ['a simulated one', simulatedResult()],
    ['one that stands on a station, with a figure that is not a number', sampleResult({ method: stationMethod() })],
    [
      'one with failures, warnings and words of others',
      sampleResult({
        warnings: [
          {
            code: 'source-failed',
            source: 'met-norway',
            failure: { code: 'http', status: 503, reason: 'Zu viele „Fragen“ \u0000\u001cA' },
          },
          { code: 'stale-cache', source: 'nasa-power', retrievedAt: 1.7e12 },
          { code: 'near-coast' },
        ],
      }),
    ],
  ])('%s', (_, result) => {
    expectSame(roundTrip(result), result);
  });
});

describe('a result of many days', () => {
  /** The sample's first day again and again. */
  function longResult(dayCount: number): RunResult {
    const { days, request, ...facts } = uncalibratedResult();
    const end = request.start + dayCount - 1;
    return { ...facts, request: { ...request, end }, days: repeated(days, dayCount) as RunResult['days'] };
  }

  function repeated(value: unknown, dayCount: number): unknown {
    if (ArrayBuffer.isView(value)) {
      const column = value as Float64Array;
      return new (column.constructor as Float64ArrayConstructor)(dayCount).fill(column[0] ?? 0);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, repeated(part, dayCount)]));
  }

  test('comes back when they are sixty years', () => {
    expect(roundTrip(longResult(21_915)).days.et0Mm).toHaveLength(21_915);
  });

  test('is not packed when they are more: no one could open it', async () => {
    expect(encodeSnapshot(longResult(21_916))).toEqual({ ok: false, error: { code: 'too-long' } });
    expect(await packSnapshot(longResult(21_916))).toEqual({ ok: false, error: { code: 'too-long' } });
  });
});

describe('of real results', () => {
  let server: WeatherServer;
  beforeAll(async () => {
    server = await startWeatherServer();
  });
  afterAll(() => server.stop());

  const NOW = Date.UTC(2024, 5, 15, 12);
  const PIRACICABA = { latitudeDeg: -22.725, longitudeDeg: -47.6476 };
  const TWO_SOURCES = ['nasa-power', 'open-meteo-archive'] as const;
  const JANUARY: RunRequest = {
    ...PIRACICABA,
    start: epochDayOf(2010, 1, 1),
    end: epochDayOf(2010, 1, 31),
    sources: TWO_SOURCES,
  };

  test.each<[string, RunRequest]>([
    ['31 calibrated days of two sources', JANUARY],
    ['a month in Germany', { ...JANUARY, latitudeDeg: 52.13, longitudeDeg: 7.7, sources: 'auto' }],
    [
      'days ahead, of five sources',
      { ...PIRACICABA, start: epochDayOf(2024, 5, 20), end: epochDayOf(2024, 6, 19), sources: 'auto' },
    ],
  ])('%s come back', async (_, request) => {
    const result = await runOver(server, request, NOW);
    expectSame(roundTrip(result), result);
    const unpacked = await unpackSnapshot(okValue(await packSnapshot(result)));
    expect(unpacked).toEqual({ ok: true, value: roundTrip(result) });
  });

  test('31 fused days of two sources are a link of at most 2 kB', async () => {
    const result = await runOver(server, JANUARY, NOW);
    expect(result.method.fusion).toBe('kalman-update');
    const link = `https://evaonline.example.org/evaonline/#/shared/${okValue(await packSnapshot(result))}`;
    console.info(`31 days of two sources: ${link.length} bytes`);
    expect(link.length).toBeLessThanOrEqual(2000);
  });

  test('a year is less than the 32 kB that a link may have', async () => {
    const result = await runOver(server, { ...JANUARY, end: epochDayOf(2010, 12, 31) }, NOW);
    expect(okValue(await packSnapshot(result)).length).toBeLessThan(20_000);
  });

  test('the inputs of a day are still explained by what the sources gave', async () => {
    const { days, method } = roundTrip(await runOver(server, JANUARY, NOW));
    const explained = explainInputs(days, method.weights, 3);
    expect(explained.map(({ sources }) => sources.length)).toEqual([2, 2, 2, 2, 2, 2]);
    for (const { sources } of explained) {
      expect(sources.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });
});
