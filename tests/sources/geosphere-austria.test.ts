import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { geosphereAustria } from '../../src/sources/geosphere-austria';
import { requestUrl } from '../../src/sources/geosphere-austria/request';
import { decodeHours } from '../../src/sources/geosphere-austria/response';
import { fakeContext, NOW } from './fake-fetch';

const HOUR_MS = 3_600_000;
/** u2 ÷ u10 by FAO-56 Eq. 47, as the paper rounds it (Example 14: 0.75). */
const TO_2M = 0.748;

const UNITS = {
  T2M: 'degree_Celsius',
  RH2M: 'percent',
  UU: 'm s-1',
  VV: 'm s-1',
  GL: 'W m-2',
  RR: 'kg m-2',
} as const;
type Name = keyof typeof UNITS;
type Columns = Readonly<Record<Name, readonly (number | null)[]>>;

const DAY = epochDayOf(2024, 1, 10);
const QUERY = { latitudeDeg: 48.22, longitudeDeg: 16.38, start: DAY, end: DAY, timeZone: 'Europe/Vienna' };
/** Local midnight at the start of the day. */
const MIDNIGHT = Date.UTC(2024, 0, 9, 23);

function answerOf(columns: Columns, firstMs = MIDNIGHT, units: Partial<Record<Name, string>> = {}) {
  const parameters = Object.entries(columns).map(([name, data]) => [
    name,
    { name, unit: units[name as Name] ?? UNITS[name as Name], data },
  ]);
  const timestamps = columns.T2M.map((_, i) =>
    new Date(firstMs + i * HOUR_MS).toISOString().replace(':00.000Z', '+00:00'),
  );
  const geometry = { type: 'Point', coordinates: [16.37578582763672, 48.22446823120117] };
  const properties = { parameters: Object.fromEntries(parameters) };
  return {
    media_type: 'application/json',
    type: 'FeatureCollection',
    version: 'v1',
    timestamps,
    features: [{ type: 'Feature', geometry, properties }],
  };
}

const hours = (read: (i: number) => number | null) => Array.from({ length: 25 }, (_, i) => read(i));

/** The 25 hours from midnight to midnight. */
const A_DAY: Columns = {
  T2M: hours((i) => i - 10),
  RH2M: hours(() => 75),
  UU: hours(() => -3),
  VV: hours(() => 4),
  GL: hours((i) => (i === 12 ? 500 : 0)),
  RR: hours((i) => (i === 12 ? 1.5 : 0)),
};

async function daysOf(columns: Columns, query = QUERY) {
  const { context } = fakeContext([{ body: answerOf(columns) }]);
  const answer = await geosphereAustria.fetchDays(query, context);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

test('the request names the point, the parameters and the hours in UTC', () => {
  const span = { firstMs: MIDNIGHT, lastMs: MIDNIGHT + 24 * HOUR_MS };
  const url = new URL(requestUrl({ latitudeDeg: 48.22, longitudeDeg: 16.38, ...span }));
  expect(url.origin + url.pathname).toBe(
    'https://dataset.api.hub.geosphere.at/v1/timeseries/historical/inca-v1-1h-1km',
  );
  expect(Object.fromEntries(url.searchParams)).toEqual({
    parameters: 'T2M,RH2M,UU,VV,GL,RR',
    lat_lon: '48.22,16.38',
    start: '2024-01-09T23:00',
    end: '2024-01-10T23:00',
    output_format: 'geojson',
  });
});

describe('the hours', () => {
  // Vienna, 2026-07-15, as the service gave them.
  const vienna = answerOf(
    {
      T2M: [30.17, 30.33, 30.43],
      RH2M: [36.48, 35.97, 33.53],
      UU: [-0.39, -0.86, -0.09],
      VV: [-1.12, -1.06, -2.83],
      GL: [371.07, 305.02, 248.94],
      RR: [0, 0, 0],
    },
    Date.UTC(2026, 6, 15, 13),
  );

  test('come in our units: W m⁻² through an hour as MJ m⁻², the wind as its speed at 2 m', () => {
    const decoded = decodeHours(vienna);
    const [hour] = decoded.ok ? decoded.value.hours : [];
    expect(hour).toMatchObject({
      atMs: Date.UTC(2026, 6, 15, 13),
      tempC: 30.17,
      humidityPct: 36.48,
      precipitationMm: 0,
    });
    expect(hour?.shortwaveMjM2).toBeCloseTo(1.3359, 4);
    expect(hour?.wind2mMps).toBeCloseTo(1.186 * TO_2M, 3);
  });

  test('are missing where the service has null', () => {
    const decoded = decodeHours(answerOf({ ...A_DAY, GL: hours(() => null), UU: hours(() => null) }));
    const [hour] = decoded.ok ? decoded.value.hours : [];
    expect([hour?.shortwaveMjM2, hour?.wind2mMps]).toEqual([Number.NaN, Number.NaN]);
    expect(hour?.tempC).toBe(-10);
  });
});

describe('a day', () => {
  test('has the extremes, means and totals of its hours', async () => {
    const answer = await daysOf(A_DAY);
    const { series } = answer;
    expect([series.tempMaxC[0], series.tempMinC[0]]).toEqual([14, -10]);
    expect(series.humidityMeanPct[0]).toBeCloseTo(75, 10);
    expect(series.wind2mMps[0]).toBeCloseTo(5 * TO_2M, 2);
    expect(series.shortwaveMjM2[0]).toBeCloseTo(1.8, 10);
    expect(series.precipitationMm[0]).toBeCloseTo(1.5, 10);
    expect(series.hoursCovered[0]).toBe(24);
    expect(answer).toMatchObject({ elevationM: null, timeZone: null, retrievedAt: NOW });
  });

  test('has the rain of the hour before its last midnight, and not of its first (D9)', async () => {
    const RR = hours((i) => (i === 0 ? 7 : i === 24 ? 2 : 0));
    expect((await daysOf({ ...A_DAY, RR })).series.precipitationMm[0]).toBeCloseTo(2, 10);
  });

  test('has no rain rather than 0 mm where rain is missing (D9)', async () => {
    expect((await daysOf({ ...A_DAY, RR: hours(() => null) })).series.precipitationMm[0]).toBeNaN();
  });
});

describe('a failure', () => {
  test('a point off the grid is outside the area (D20)', async () => {
    const detail = 'Requested point 52.52,13.405 is outside of dataset bounds!';
    const { context, record } = fakeContext([{ status: 400, body: { detail } }]);
    expect(await geosphereAustria.fetchDays(QUERY, context)).toEqual({ ok: false, error: { code: 'outside-area' } });
    expect(record.urls).toHaveLength(1);
  });

  test('any other bad request is told with its reason', async () => {
    const { context } = fakeContext([{ status: 400, body: { detail: "unknown parameter 'foo'" } }]);
    expect(await geosphereAustria.fetchDays(QUERY, context)).toEqual({
      ok: false,
      error: { code: 'http', status: 400, reason: "unknown parameter 'foo'" },
    });
  });

  test('429 is tried again and then told as a limit', async () => {
    const { context, record } = fakeContext([{ status: 429, body: { message: 'API rate limit exceeded' } }]);
    expect(await geosphereAustria.fetchDays(QUERY, context)).toMatchObject({
      ok: false,
      error: { code: 'rate-limited' },
    });
    expect(record.urls).toHaveLength(3);
  });

  test('an answer in which all is null is no data', async () => {
    const nothing = hours(() => null);
    const { context } = fakeContext([
      { body: answerOf({ T2M: nothing, RH2M: nothing, UU: nothing, VV: nothing, GL: nothing, RR: nothing }) },
    ]);
    expect(await geosphereAustria.fetchDays(QUERY, context)).toEqual({ ok: false, error: { code: 'no-data' } });
  });

  const { RR: _, ...withoutRain } = A_DAY;
  const place = 'features.0.properties.parameters';
  test.each([
    ['radiation in J cm⁻²', answerOf(A_DAY, MIDNIGHT, { GL: 'J cm-2' }), `${place}.GL.unit`],
    ['temperature in kelvin', answerOf(A_DAY, MIDNIGHT, { T2M: 'K' }), `${place}.T2M.unit`],
    ['a parameter left out', answerOf(withoutRain as Columns), `${place}.RR`],
    ['a column that is too short', answerOf({ ...A_DAY, UU: [1] }), `${place}.UU.data`],
    ['no point', { ...answerOf(A_DAY), features: [] }, 'features.0'],
    ['a time that is none', { ...answerOf(A_DAY), timestamps: ['noon'] }, 'timestamps.0'],
    ['null', null, '$'],
  ])('names the place in an answer with %s', (_name, body, path) => {
    expect(decodeHours(body)).toEqual({ ok: false, error: { code: 'invalid-response', path } });
  });
});
