import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { nasaPower } from '../../src/sources/nasa-power';
import { requestUrl } from '../../src/sources/nasa-power/request';
import { decodeDays } from '../../src/sources/nasa-power/response';
import { fakeContext, NOW } from './fake-fetch';

// Recorded values of 1983-01-01 at 89.5° S 179.5° W (Tmax, Tmin, RH, elevation); the wind and the rest are made up.
const START = epochDayOf(1983, 1, 1);
const QUERY = { latitudeDeg: -89.5, longitudeDeg: -179.5, start: START, end: START + 2 };
const UNITS = {
  T2M_MAX: 'C',
  T2M_MIN: 'C',
  RH2M: '%',
  WS2M: 'm/s',
  ALLSKY_SFC_SW_DWN: 'MJ/m^2/day',
  PRECTOTCORR: 'mm/day',
};
type Name = keyof typeof UNITS;
type Values = Record<string, number | null>;

const VALUES: Record<Name, Values> = {
  T2M_MAX: { '19830101': -24.88, '19830102': 0, '19830103': -24.1 },
  T2M_MIN: { '19830101': -25.67, '19830102': -26.5, '19830103': -25 },
  RH2M: { '19830101': 94.43, '19830102': 93, '19830103': 92 },
  WS2M: { '19830101': 1.5, '19830102': 0, '19830103': 2.25 },
  ALLSKY_SFC_SW_DWN: { '19830101': -999, '19830102': -999, '19830103': -999 },
  PRECTOTCORR: { '19830101': 0, '19830102': 0.01, '19830103': -999 },
};

function answerOf(values: Partial<Record<Name, Values>> = {}, fill = -999) {
  const parameters = Object.entries(UNITS).map(([name, units]) => [name, { units, longname: name }]);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [-179.5, -89.5, 2885.03] },
    properties: { parameter: { ...VALUES, ...values } },
    header: {
      title: 'NASA/POWER',
      api: { version: 'v2.9.7' },
      fill_value: fill,
      time_standard: 'LST',
      start: '19830101',
    },
    messages: [],
    parameters: Object.fromEntries(parameters),
    times: { data: 1.28, process: 0.11 },
  };
}

function seriesOf(body: unknown) {
  const decoded = decodeDays(body, QUERY);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value.series;
}

function pathOf(body: unknown) {
  const decoded = decodeDays(body, QUERY);
  return decoded.ok ? undefined : decoded.error;
}

test('the request names every parameter, the AG community and local solar time', () => {
  const url = new URL(requestUrl(QUERY));
  expect(url.origin + url.pathname).toBe('https://power.larc.nasa.gov/api/temporal/daily/point');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    parameters: 'T2M_MAX,T2M_MIN,RH2M,WS2M,ALLSKY_SFC_SW_DWN,PRECTOTCORR',
    community: 'AG',
    latitude: '-89.5',
    longitude: '-179.5',
    start: '19830101',
    end: '19830103',
    format: 'JSON',
    units: 'metric',
    'time-standard': 'LST',
  });
});

test('the request holds for latitude and longitude 0', () => {
  const url = new URL(requestUrl({ ...QUERY, latitudeDeg: 0, longitudeDeg: -0 }));
  expect([url.searchParams.get('latitude'), url.searchParams.get('longitude')]).toEqual(['0', '0']);
});

describe('the answer', () => {
  test('gives each value under its day, the wind as it is, and the elevation of the cell', () => {
    const decoded = decodeDays(answerOf(), QUERY);
    expect(decoded).toMatchObject({ ok: true, value: { elevationM: 2885.03, timeZone: null } });
    const series = seriesOf(answerOf());
    expect(series.startDay).toBe(START);
    expect([...series.tempMaxC]).toEqual([-24.88, 0, -24.1]);
    expect([...series.tempMinC]).toEqual([-25.67, -26.5, -25]);
    expect([...series.humidityMeanPct]).toEqual([94.43, 93, 92]);
    expect([...series.wind2mMps]).toEqual([1.5, 0, 2.25]);
    expect([...series.precipitationMm]).toEqual([0, 0.01, Number.NaN]);
  });

  test('has no radiation before 1984 and no ETo of the provider', () => {
    const series = seriesOf(answerOf());
    expect([...series.shortwaveMjM2]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect([...series.providerEt0Mm]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test('is missing where it holds the fill value that its header names', () => {
    const RH2M = { '19830101': -99, '19830102': 93, '19830103': -999 };
    expect([...seriesOf(answerOf({ RH2M }, -99)).humidityMeanPct]).toEqual([Number.NaN, 93, Number.NaN]);
  });

  test('is missing where it holds null or leaves a day out', () => {
    const T2M_MAX = { '19830103': -24.1, '19830101': null };
    expect([...seriesOf(answerOf({ T2M_MAX })).tempMaxC]).toEqual([Number.NaN, Number.NaN, -24.1]);
  });

  test('gives only the days asked for', () => {
    const RH2M = { '19821231': 10, '19830101': 94.43, '19830102': 93, '19830103': 92, '19830104': 20 };
    expect([...seriesOf(answerOf({ RH2M })).humidityMeanPct]).toEqual([94.43, 93, 92]);
  });

  test('has no elevation when the cell has none', () => {
    const decoded = decodeDays({ ...answerOf(), geometry: { coordinates: [-179.5, -89.5] } }, QUERY);
    expect(decoded).toMatchObject({ ok: true, value: { elevationM: null } });
  });
});

describe('an answer that is not as documented is refused by the name of the place', () => {
  const answer = answerOf();
  const withUnits = (units: string) => ({
    ...answer,
    parameters: { ...answer.parameters, ALLSKY_SFC_SW_DWN: { units } },
  });
  const { T2M_MIN: _, ...withoutTmin } = VALUES;

  test.each([
    ['radiation in kW-hr', withUnits('kW-hr/m^2/day'), 'parameters.ALLSKY_SFC_SW_DWN.units'],
    ['a parameter left out', { ...answer, properties: { parameter: withoutTmin } }, 'properties.parameter.T2M_MIN'],
    [
      'a value that is a text',
      answerOf({ WS2M: { '19830102': 'calm' as never } }),
      'properties.parameter.WS2M.19830102',
    ],
    ['days in UTC', { ...answer, header: { ...answer.header, time_standard: 'UTC' } }, 'header.time_standard'],
    ['no fill value', { ...answer, header: {} }, 'header.fill_value'],
    ['an empty object', {}, 'parameters'],
    ['a list', [answer], '$'],
    ['null', null, '$'],
  ])('%s', (_name, body, path) => {
    expect(pathOf(body)).toEqual({ code: 'invalid-response', path });
  });
});

describe('the source', () => {
  test('gives the series with its URL and time', async () => {
    const { context, record } = fakeContext([{ body: answerOf() }]);
    const answer = await nasaPower.fetchDays(QUERY, context);
    expect(answer).toMatchObject({
      ok: true,
      value: { url: requestUrl(QUERY), retrievedAt: NOW, elevationM: 2885.03 },
    });
    expect(record.urls).toEqual([requestUrl(QUERY)]);
  });

  test('fails with no-data when every value is the fill value', async () => {
    const fill = { '19830101': -999, '19830102': -999, '19830103': -999 };
    const names = Object.keys(UNITS);
    const { context } = fakeContext([{ body: answerOf(Object.fromEntries(names.map((name) => [name, fill]))) }]);
    expect(await nasaPower.fetchDays(QUERY, context)).toEqual({ ok: false, error: { code: 'no-data' } });
  });

  test.each([
    [
      {
        header: 'The POWER Daily API failed to complete your request',
        messages: ['One of your parameters is incorrect: FOO.'],
      },
      'One of your parameters is incorrect: FOO.',
    ],
    [
      { messages: ['Please supply a different user name; reserved names are not allowed.'] },
      'Please supply a different user name; reserved names are not allowed.',
    ],
  ])('quotes the reason of a 422 and does not ask again (%#)', async (body, reason) => {
    const { context, record } = fakeContext([{ status: 422, body }]);
    const answer = await nasaPower.fetchDays(QUERY, context);
    expect(answer).toEqual({ ok: false, error: { code: 'http', status: 422, reason } });
    expect(record.urls).toHaveLength(1);
  });
});
