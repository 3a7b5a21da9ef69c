/** The sources of one country against the test weather server: two readings of the same documentation. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { civilDayAt, epochDayOf } from '../../src/domain/calendar';
import type { SourceQuery, WeatherSource } from '../../src/ports';
import { brightSky } from '../../src/sources/bright-sky';
import { geosphereAustria } from '../../src/sources/geosphere-austria';
import { nwsObservations } from '../../src/sources/nws-observations';
import { latestObservation } from '../../src/sources/nws-observations/latest';
import { createWeatherFetch } from '../support/weather-fetch';
import { HOSTS, startWeatherServer, type WeatherServer } from '../support/weather-server';
import { HOUR_MS, hoursOf } from '../support/weather-server/hourly';
import { fakeContext } from './fake-fetch';

const NOW = Date.UTC(2024, 4, 10, 13, 20);
const FIRST = epochDayOf(2024, 5, 6);
const LAST = epochDayOf(2024, 5, 9);

let server: WeatherServer;
beforeAll(async () => {
  server = await startWeatherServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.reset();
  server.setNow(NOW);
});

function context() {
  return fakeContext([], { fetch: createWeatherFetch(server), now: () => NOW }).context;
}

const MUENSTER = { latitudeDeg: 52.13, longitudeDeg: 7.7, timeZone: 'Europe/Berlin' };
const VIENNA = { latitudeDeg: 48.22, longitudeDeg: 16.38, timeZone: 'Europe/Vienna' };
const TRENTON = { latitudeDeg: 40.2, longitudeDeg: -74.8, timeZone: 'America/New_York' };

function days(place: typeof MUENSTER): SourceQuery {
  server.setElevation(place, 100);
  return { ...place, start: FIRST, end: LAST };
}

async function seriesOf(source: WeatherSource, query: SourceQuery) {
  const answer = await source.fetchDays(query, context());
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.series;
}

/** The server's hours that begin on a civil day. */
function hoursOn(day: number, place: typeof MUENSTER) {
  const hourAt = hoursOf(place, 100);
  return Array.from({ length: 72 }, (_, i) => (day * 24 - 24 + i) * HOUR_MS)
    .filter((atMs) => civilDayAt(atMs, place.timeZone) === day)
    .map(hourAt);
}

describe.each([
  ['Bright Sky', brightSky, MUENSTER],
  ['GeoSphere Austria', geosphereAustria, VIENNA],
])('%s', (_name, source, place) => {
  test('gives the days of the hours the server has', async () => {
    const series = await seriesOf(source, days(place));
    expect([...series.hoursCovered]).toEqual([24, 24, 24, 24]);
    for (let day = FIRST; day <= LAST; day++) {
      const hours = hoursOn(day, place);
      const i = day - FIRST;
      const sum = (read: (hour: (typeof hours)[number]) => number) =>
        hours.reduce((total, hour) => total + read(hour), 0);
      // The closing midnight belongs to the day too, and may be its coldest.
      expect(series.tempMaxC[i]).toBeCloseTo(Math.max(...hours.map(({ tempC }) => tempC)), 0);
      expect(series.precipitationMm[i]).toBeCloseTo(
        sum(({ precipitationMm }) => precipitationMm),
        0,
      );
      expect(series.shortwaveMjM2[i]).toBeCloseTo(
        sum(({ shortwaveMjM2 }) => shortwaveMjM2),
        1,
      );
    }
  });

  test('does not serve another continent', async () => {
    const answer = await source.fetchDays(days({ ...place, latitudeDeg: -22.7, longitudeDeg: -47.6 }), context());
    expect(answer).toEqual({ ok: false, error: { code: 'outside-area' } });
  });

  test('fails by name when the server breaks', async () => {
    server.faults.set(source === brightSky ? HOSTS.brightSky : HOSTS.geosphere, { kind: 'unavailable-html' });
    const answer = await source.fetchDays(days(place), context());
    expect(answer).toEqual({ ok: false, error: { code: 'http', status: 503 } });
  });
});

describe('NWS observations', () => {
  test('give the days of the nearest station, reports before raw readings', async () => {
    const series = await seriesOf(nwsObservations, days(TRENTON));
    expect([...series.hoursCovered]).toEqual([24, 24, 24, 24]);
    expect([...series.precipitationMm].every(Number.isNaN)).toBe(true);
    expect(server.log.requestsTo(HOSTS.nws).map(({ status }) => status)).toEqual(Array(5).fill(200));
  });

  test('give the latest observation that is complete, which is a report', async () => {
    const latest = await latestObservation(40.2, -74.7, context());
    expect(latest).toMatchObject({
      ok: true,
      value: { name: 'Test Field 1', observedAt: Date.UTC(2024, 4, 10, 12, 53) },
    });
  });

  test('do not serve another continent', async () => {
    const answer = await nwsObservations.fetchDays(days(MUENSTER), context());
    expect(answer).toEqual({ ok: false, error: { code: 'outside-area' } });
  });
});
