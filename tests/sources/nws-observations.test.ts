import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { nwsObservations } from '../../src/sources/nws-observations';
import { latestObservation } from '../../src/sources/nws-observations/latest';
import { observationsUrl } from '../../src/sources/nws-observations/request';
import { decodeObservations, trustedObservations } from '../../src/sources/nws-observations/response';
import { decodeStations } from '../../src/sources/nws-observations/stations';
import { fakeContext, type Reply } from './fake-fetch';

const HOUR_MS = 3_600_000;
/** u2 ÷ u10 by FAO-56 Eq. 47, as the paper rounds it (Example 14: 0.75). */
const TO_2M = 0.748;

// Two days of New York; it is eleven in the morning of the day after them.
const FIRST = epochDayOf(2024, 5, 8);
const MIDNIGHT = Date.UTC(2024, 4, 8, 4);
const NOW = Date.UTC(2024, 4, 10, 15);
const ZONE = 'America/New_York';

/** Each test asks for a point of its own: what was found for a point is remembered. */
let points = 0;
function newQuery() {
  points++;
  return { latitudeDeg: 40 + points / 100, longitudeDeg: -75, start: FIRST, end: FIRST + 1, timeZone: ZONE };
}

const POINT = { properties: { gridId: 'PHI', gridX: 49, gridY: 75, timeZone: ZONE } };
const INVALID_POINT = {
  correlationId: '6d589947',
  title: 'Data Unavailable For Requested Point',
  type: 'https://api.weather.gov/problems/InvalidPoint',
  status: 404,
  detail: 'Unable to provide data for requested point 51.5,-0.1',
  instance: 'https://api.weather.gov/requests/6d589947',
};

function station(id: string, latitudeDeg: number) {
  const properties = {
    '@type': 'wx:ObservationStation',
    elevation: { unitCode: 'wmoUnit:m', value: 9.144 },
    stationIdentifier: id,
    name: `${id} Airport`,
    timeZone: ZONE,
  };
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [-75, latitudeDeg] }, properties };
}

const STATIONS = {
  type: 'FeatureCollection',
  features: [station('KAAA', 41), station('KBBB', 42), station('KCCC', 43)],
};

interface Seen {
  readonly tempC?: object;
  readonly rawMessage?: string;
  readonly [property: string]: unknown;
}

/** An observation of 15 °C, 60 % and a wind of 18 km/h (5 m/s), changed by `changes`. */
function observation(atMs: number, changes: Seen = {}) {
  const quantity = (unit: string, value: number | null, qualityControl = 'V') => ({
    unitCode: `wmoUnit:${unit}`,
    value,
    qualityControl,
  });
  const properties = {
    timestamp: new Date(atMs).toISOString().replace('.000Z', '+00:00'),
    rawMessage: 'KAAA 080451Z 08010KT 10SM CLR 15/07 A3001',
    temperature: quantity('degC', 15),
    dewpoint: quantity('degC', 7.3),
    relativeHumidity: quantity('percent', 60),
    windSpeed: quantity('km_h-1', 18),
    precipitationLastHour: { unitCode: 'wmoUnit:mm', value: null, qualityControl: 'Z' },
    ...changes,
  };
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [-75, 41] }, properties };
}

/** Observations every hour at minute 51, newest first, from three hours before the days to three hours after. */
function hourly(change: (i: number) => Seen = () => ({}), hours = 54) {
  const features = Array.from({ length: hours }, (_, i) =>
    observation(MIDNIGHT + (i - 3) * HOUR_MS + 51 * 60_000, change(i)),
  );
  return { type: 'FeatureCollection', features: features.reverse() };
}

type Route = (url: URL) => Reply | undefined;

/** A world that answers by path, in which anything else is not found. */
function world(...routes: readonly Route[]) {
  const urls: URL[] = [];
  const headers: Headers[] = [];
  const { context } = fakeContext([], {
    now: () => NOW,
    fetch: async (text, init) => {
      const url = new URL(text);
      urls.push(url);
      headers.push(new Headers(init.headers));
      const { status = 200, body } = routes.map((route) => route(url)).find((reply) => reply) ?? {
        status: 404,
        body: {},
      };
      return new Response(JSON.stringify(body), { status });
    },
  });
  return { context, urls, headers, paths: () => urls.map(({ pathname }) => pathname) };
}

const at =
  (path: RegExp, body: unknown, status = 200): Route =>
  ({ pathname }) =>
    path.test(pathname) ? { status, body } : undefined;

const GRID = [at(/^\/points/, POINT), at(/^\/gridpoints\/PHI\/49,75\/stations$/, STATIONS)] as const;

describe('the days of a station', () => {
  test('are civil days of the zone, from the nearest station, without rain and radiation', async () => {
    const query = newQuery();
    const warm = { temperature: { unitCode: 'wmoUnit:degC', value: 25, qualityControl: 'V' } };
    const { context, paths } = world(
      ...GRID,
      at(
        /KAAA/,
        hourly((i) => (i === 20 ? warm : {})),
      ),
    );
    const answer = await nwsObservations.fetchDays(query, context);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const { series, station: where, timeZone, elevationM } = answer.value;
    expect([...series.tempMaxC]).toEqual([25, 15]);
    expect([...series.tempMinC]).toEqual([15, 15]);
    expect(series.humidityMeanPct[0]).toBeCloseTo(60, 10);
    expect(series.wind2mMps[1]).toBeCloseTo(5 * TO_2M, 2);
    expect([...series.hoursCovered]).toEqual([24, 24]);
    expect([...series.precipitationMm, ...series.shortwaveMjM2].every(Number.isNaN)).toBe(true);
    expect({ timeZone, elevationM }).toEqual({ timeZone: ZONE, elevationM: 9.144 });
    // A degree of the meridian is 111.2 km on the mean sphere.
    expect(where).toMatchObject({ id: 'KAAA', name: 'KAAA Airport', elevationM: 9.144 });
    expect(where?.distanceKm).toBeCloseTo((41 - query.latitudeDeg) * 111.2, 0);
    expect(paths()).toEqual([
      `/points/${query.latitudeDeg},-75`,
      '/gridpoints/PHI/49,75/stations',
      '/stations/KAAA/observations',
    ]);
  });

  test('are asked for with some hours around them, in whole seconds, and never beyond now', async () => {
    const { context, urls } = world(...GRID, at(/KAAA/, hourly()));
    await nwsObservations.fetchDays({ ...newQuery(), end: FIRST + 2 }, context);
    const query = urls.at(-1)?.searchParams;
    expect(Object.fromEntries(query ?? [])).toEqual({
      start: '2024-05-08T01:00:00Z',
      end: '2024-05-10T15:00:00Z',
      limit: '500',
    });
  });

  test('are asked for in the one form that is safe from preflights and stale caches', async () => {
    const { context, headers } = world(...GRID, at(/KAAA/, hourly()));
    await nwsObservations.fetchDays(newQuery(), context);
    expect(headers.map((sent) => [...sent])).toEqual(Array(3).fill([['accept', 'application/geo+json']]));
  });

  test('take the zone of the point where none is asked for', async () => {
    const { timeZone: _, ...query } = newQuery();
    const { context, urls } = world(...GRID, at(/KAAA/, hourly()));
    await nwsObservations.fetchDays(query, context);
    expect(urls.at(-1)?.searchParams.get('start')).toBe('2024-05-08T01:00:00Z');
  });

  test('are missing where the station was silent for more than three hours, with the hours told (D29)', async () => {
    const silent = { temperature: { unitCode: 'wmoUnit:degC', value: null, qualityControl: 'Z' } };
    const { context } = world(
      ...GRID,
      at(
        /KAAA/,
        hourly((i) => (i >= 10 && i < 14 ? silent : {})),
      ),
    );
    const answer = await nwsObservations.fetchDays(newQuery(), context);
    const series = answer.ok ? answer.value.series : undefined;
    expect([...(series?.tempMaxC ?? [])]).toEqual([Number.NaN, 15]);
    // From 51 minutes past the hour before the silence to the one after it: five hours of nothing.
    expect(series?.hoursCovered[0]).toBeCloseTo(19, 10);
  });
});

describe('a station without enough', () => {
  const late = hourly(undefined, 10);

  test('gives way to the next', async () => {
    const { context } = world(...GRID, at(/KAAA/, late), at(/KBBB/, hourly()));
    const answer = await nwsObservations.fetchDays(newQuery(), context);
    expect(answer).toMatchObject({ ok: true, value: { station: { id: 'KBBB' } } });
  });

  test('gives way to the next when it answers with an error', async () => {
    const { context } = world(...GRID, at(/KAAA/, {}, 404), at(/KBBB/, hourly()));
    const answer = await nwsObservations.fetchDays(newQuery(), context);
    expect(answer).toMatchObject({ ok: true, value: { station: { id: 'KBBB' } } });
  });

  test('is one of three at most', async () => {
    const four = { ...STATIONS, features: [...STATIONS.features, station('KDDD', 44)] };
    const { context, paths } = world(GRID[0], at(/stations$/, four), at(/observations$/, late));
    expect(await nwsObservations.fetchDays(newQuery(), context)).toEqual({ ok: false, error: { code: 'no-data' } });
    expect(paths().slice(2)).toEqual(['KAAA', 'KBBB', 'KCCC'].map((id) => `/stations/${id}/observations`));
  });

  test('is kept with the days it has where no other has more', async () => {
    const firstDay = hourly((i) => (i > 30 ? { temperature: null } : {}));
    const query = { ...newQuery(), start: FIRST, end: FIRST + 3 };
    const { context } = world(...GRID, at(/KAAA/, firstDay), at(/KBBB/, late), at(/KCCC/, firstDay));
    const answer = await nwsObservations.fetchDays(query, context);
    expect(answer).toMatchObject({ ok: true, value: { station: { id: 'KAAA' } } });
  });
});

describe('more than five hundred records', () => {
  test('are asked for page by page, backwards', async () => {
    const raw = Array.from({ length: 700 }, (_, i) =>
      observation(MIDNIGHT + i * 300_000, { rawMessage: '' }),
    ).reverse();
    const observations: Route = ({ pathname, searchParams }) => {
      if (!pathname.endsWith('observations')) return undefined;
      const endMs = Date.parse(searchParams.get('end') ?? '');
      const features = raw.filter((record) => Date.parse(record.properties.timestamp) <= endMs).slice(0, 500);
      return { body: { features } };
    };
    const { context, urls } = world(...GRID, observations);
    const answer = await nwsObservations.fetchDays(newQuery(), context);
    expect(answer.ok && [...answer.value.series.tempMaxC]).toEqual([15, 15]);
    expect(urls.slice(2).map((url) => url.searchParams.get('end'))).toEqual([
      '2024-05-10T07:00:00Z',
      // Of the 613 records up to then, each five minutes after the last, the 500 newest leave 113.
      '2024-05-08T13:25:00Z',
    ]);
    expect(answer.ok && answer.value.url).toBe(urls[2]?.href);
  });
});

describe('the area', () => {
  test('a point the service does not know is outside it (D20)', async () => {
    const { context, paths } = world(at(/^\/points/, INVALID_POINT, 404));
    const answer = await nwsObservations.fetchDays(newQuery(), context);
    expect(answer).toEqual({ ok: false, error: { code: 'outside-area' } });
    expect(paths()).toHaveLength(1);
  });

  test('a cell that is gone is looked up anew, once', async () => {
    let asked = 0;
    const moved: Route = ({ pathname }) => {
      if (!pathname.startsWith('/points')) return undefined;
      asked++;
      return { body: { properties: { ...POINT.properties, gridX: asked === 1 ? '12' : '49' } } };
    };
    const { context, paths } = world(moved, GRID[1], at(/KAAA/, hourly()));
    const answer = await nwsObservations.fetchDays(newQuery(), context);
    expect(answer.ok).toBe(true);
    expect(paths().slice(1, 4)).toEqual([
      '/gridpoints/PHI/12,75/stations',
      paths()[0],
      '/gridpoints/PHI/49,75/stations',
    ]);
  });

  test('a cell that stays gone is a failure with the words of the service', async () => {
    const detail = 'Marine Forecast Not Supported';
    const { context, paths } = world(GRID[0], at(/stations$/, { detail }, 404));
    const answer = await nwsObservations.fetchDays(newQuery(), context);
    expect(answer).toEqual({ ok: false, error: { code: 'http', status: 404, reason: detail } });
    expect(paths()).toHaveLength(4);
  });
});

describe('a record', () => {
  const AT = Date.UTC(2024, 4, 8, 12, 51);
  const decode = (changes: Seen) => {
    const decoded = decodeObservations({ features: [observation(AT, changes)] });
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
    return decoded.value[0];
  };
  const quantity = (unitCode: string, value: number, qualityControl = 'V') => ({ unitCode, value, qualityControl });

  test('is converted by the unit codes it names, old prefix and new', () => {
    const record = decode({
      temperature: quantity('unit:degF', 77, 'qc:V'),
      windSpeed: quantity('unit:m_s-1', 5, 'qc:V'),
    });
    expect(record?.tempC).toBeCloseTo(25, 10);
    expect(record?.wind2mMps).toBeCloseTo(5 * TO_2M, 2);
    expect(decode({ windSpeed: quantity('wmoUnit:km_h-1', 36) })?.wind2mMps).toBeCloseTo(10 * TO_2M, 2);
  });

  test('lacks what has neither value nor unit', () => {
    expect(decode({ temperature: { unitCode: null, value: null } })?.tempC).toBeNaN();
    expect(decode({ temperature: undefined })?.tempC).toBeNaN();
  });

  test('keeps a calm of 0 and a temperature of 0 as values (D23)', () => {
    const record = decode({ temperature: quantity('wmoUnit:degC', 0), windSpeed: quantity('wmoUnit:km_h-1', 0) });
    expect([record?.tempC, record?.wind2mMps]).toEqual([0, 0]);
  });

  test.each(['X', 'Q', 'B', 'qc:X', 'qc:B'])('lacks a value of quality %s', (code) => {
    expect(decode({ temperature: quantity('wmoUnit:degC', 15, code) })?.tempC).toBeNaN();
  });

  test.each(['Z', 'C', 'S', 'V', 'G', 'T', 'qc:C'])('keeps a value of quality %s', (code) => {
    expect(decode({ temperature: quantity('wmoUnit:degC', 15, code) })?.tempC).toBe(15);
  });

  test.each([
    ['temperature', { temperature: quantity('wmoUnit:K', 288) }],
    ['windSpeed', { windSpeed: quantity('wmoUnit:percent', 5) }],
    ['timestamp', { timestamp: 'noon' }],
  ])('with an unknown %s is refused by the name of the place', (name, changes) => {
    const decoded = decodeObservations({ features: [observation(AT), observation(AT, changes)] });
    expect(decoded).toEqual({ ok: false, error: { code: 'invalid-response', path: `features.1.properties.${name}` } });
  });

  test('of five minutes counts only in an hour without a report', () => {
    const times = [AT - HOUR_MS, AT, AT + 240_000, AT + HOUR_MS];
    const decoded = decodeObservations({
      features: times.map((atMs) => observation(atMs, { rawMessage: atMs === AT ? 'KAAA 081251Z' : '' })).reverse(),
    });
    const kept = decoded.ok ? trustedObservations(decoded.value) : [];
    expect(kept.map(({ atMs }) => atMs)).toEqual([AT - HOUR_MS, AT, AT + HOUR_MS]);
  });

  test('of the stations puts the nearest first, whatever their order', () => {
    const decoded = decodeStations(
      { features: [station('KFAR', 43), station('KNEAR', 41)] },
      { latitudeDeg: 40.9, longitudeDeg: -75 },
    );
    expect(decoded.ok && decoded.value.map(({ id }) => id)).toEqual(['KNEAR', 'KFAR']);
  });
});

test('the URL of a station takes its id as it is', () => {
  const url = new URL(observationsUrl('KAAA', { startMs: MIDNIGHT, endMs: NOW }));
  expect(url.origin + url.pathname).toBe('https://api.weather.gov/stations/KAAA/observations');
});

describe('the latest observation', () => {
  const nothing = { features: [] };
  const now = (changes: Seen = {}) => ({ features: [observation(NOW - 600_000, changes)] });
  const ask = (...routes: readonly Route[]) => {
    const { latitudeDeg, longitudeDeg } = newQuery();
    const { context, urls } = world(...GRID, ...routes);
    return { urls, answer: latestObservation(latitudeDeg, longitudeDeg, context) };
  };

  test('is that of the nearest station, of the last three hours', async () => {
    const { answer, urls } = ask(at(/KAAA/, now()));
    const latest = await answer;
    expect(latest).toMatchObject({
      ok: true,
      value: { id: 'KAAA', name: 'KAAA Airport', observedAt: NOW - 600_000, tempC: 15, humidityPct: 60 },
    });
    expect(latest.ok && latest.value.wind2mMps).toBeCloseTo(5 * TO_2M, 2);
    expect(urls.at(-1)?.searchParams.get('start')).toBe('2024-05-10T12:00:00Z');
  });

  test('is the latest that is complete, where one is', async () => {
    const features = [observation(NOW - 300_000, { rawMessage: '', windSpeed: null }), observation(NOW - HOUR_MS)];
    expect(await ask(at(/KAAA/, { features })).answer).toMatchObject({
      ok: true,
      value: { observedAt: NOW - HOUR_MS },
    });
  });

  test('has null where a value is missing', async () => {
    const latest = await ask(at(/KAAA/, now({ windSpeed: null, relativeHumidity: null }))).answer;
    expect(latest).toMatchObject({ ok: true, value: { tempC: 15, humidityPct: null, wind2mMps: null } });
  });

  test('is of the next station where the nearest has none, or none with a temperature', async () => {
    const latest = await ask(at(/KAAA/, nothing), at(/KBBB/, now({ temperature: null })), at(/KCCC/, now())).answer;
    expect(latest).toMatchObject({ ok: true, value: { id: 'KCCC' } });
  });

  test('is not given where no station has one', async () => {
    expect(await ask(at(/observations$/, nothing)).answer).toEqual({ ok: false, error: { code: 'no-data' } });
  });

  test('is outside the area where the service has no grid', async () => {
    const { context } = world(at(/^\/points/, INVALID_POINT, 404));
    expect(await latestObservation(51.5, -0.1, context)).toEqual({ ok: false, error: { code: 'outside-area' } });
  });
});
