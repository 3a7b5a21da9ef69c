/** A browser that used the first version of the app: its weather, elevations and results are there after the upgrade. */
import { INPUT_VARIABLES } from '../../src/domain/series';
import type { ResultDocument } from '../../src/share/result-document';
import { expect, test } from '../support/fixtures';
import { download, exportJson } from './app';
import { databaseVersion, makeVersion1 } from './database';

const QUERY = 'lat=-15.5&lon=-56&start=2015-01-01&end=2015-01-10&sources=nasa-power';
const DAY_2015 = Date.UTC(2015, 0, 1) / 86_400_000;
const RETRIEVED_AT = Date.UTC(2026, 0, 5);

const WEATHER = {
  tempMaxC: [31.1, 32.4, 30.9, 33.3, 31.7, 29.8, 30.2, 32.9, 33.8, 31.4],
  tempMinC: [22.3, 22.9, 21.8, 23.1, 22.6, 21.9, 22.2, 22.7, 23.4, 22.1],
  /** FAO-56 Eq. 9, as the app keeps it. */
  tempMeanC: [26.7, 27.65, 26.35, 28.2, 27.15, 25.85, 26.2, 27.8, 28.6, 26.75],
  humidityMeanPct: [78, 74, 80, 71, 77, 84, 82, 73, 70, 79],
  wind2mMps: [1.1, 1.4, 0.9, 1.6, 1.2, 0.8, 1, 1.5, 1.7, 1.3],
  shortwaveMjM2: [19.2, 21.7, 17.4, 23.1, 20.3, 14.8, 16.6, 22.4, 23.9, 19.7],
  precipitationMm: [3.1, 0, 12.4, 0, 1.8, 22.6, 9.7, 0, 0, 4.2],
};
const NO_VALUES = Array(10).fill(Number.NaN) as number[];

const weatherRecord = {
  source: 'nasa-power',
  place: '-15.5,-56',
  year: 2015,
  lastUsedAt: RETRIEVED_AT,
  series: { startDay: DAY_2015, ...WEATHER, providerEt0Mm: NO_VALUES },
  url: 'https://power.larc.nasa.gov/api/temporal/daily/point?kept',
  retrievedAt: RETRIEVED_AT,
  expiresAt: null,
  elevationM: 330,
  timeZone: null,
};

const SAVED_ID = 'lat=-22.5&lon=-47.5&start=2015-01-01&end=2015-01-02&sources=nasa-power';
const SAVED_ET0 = [4.56, 5.67];
const savedInputs = Object.fromEntries(INPUT_VARIABLES.map((name) => [name, WEATHER[name].slice(0, 2)]));

const summary = {
  id: SAVED_ID,
  savedAt: RETRIEVED_AT,
  latitudeDeg: -22.5,
  longitudeDeg: -47.5,
  start: DAY_2015,
  end: DAY_2015 + 1,
  sources: ['nasa-power'],
  dayCount: 2,
  et0DayCount: 2,
  meanEt0Mm: 5.115,
  simulated: false,
};

const result = {
  version: 1,
  appVersion: '0.1.0',
  computedAt: RETRIEVED_AT,
  request: { latitudeDeg: -22.5, longitudeDeg: -47.5, start: DAY_2015, end: DAY_2015 + 1, sources: ['nasa-power'] },
  site: {
    latitudeDeg: -22.5,
    longitudeDeg: -47.5,
    elevationM: 560,
    elevationSource: 'open-meteo-dem',
    timeZone: 'America/Sao_Paulo',
    timeZoneSource: 'offline-polygons',
  },
  method: { equation: 'fao56-penman-monteith-daily', vaporForm: 'rh-mean', fusion: 'single-source', weights: {} },
  sources: [
    {
      id: 'nasa-power',
      url: weatherRecord.url,
      retrievedAt: RETRIEVED_AT,
      cache: 'network',
      dayCount: 2,
      dayDefinition: 'local-solar-day',
    },
  ],
  warnings: [],
  days: {
    startDay: DAY_2015,
    ...savedInputs,
    et0Mm: SAVED_ET0,
    quality: [2, 2],
    flags: [0, 0],
    bySource: { 'nasa-power': { ...savedInputs, et0Mm: SAVED_ET0, providerEt0Mm: [Number.NaN, Number.NaN] } },
  },
};

test.beforeEach(async ({ page, appUrl, allowConsole }) => {
  allowConsole(/favicon\.ico/);
  // A file of the app's origin that is not the app.
  await page.goto(`${appUrl}icon.svg`);
  await makeVersion1(page, {
    weather: [weatherRecord],
    elevations: [{ place: '-15.5000,-56.0000', elevationM: 321.5 }],
    runs: [summary],
    'run-results': [{ id: SAVED_ID, result }],
  });
  expect(await databaseVersion(page)).toBe(1);
});

test('weather and elevation kept by the first version serve without a request', async ({ page, appUrl, weather }) => {
  await page.goto(`${appUrl}#/eto?${QUERY}`);
  const { days, site, sources } = await exportJson(page);
  expect(weather.log.requests).toEqual([]);
  expect(await databaseVersion(page)).toBe(4);
  expect(site).toMatchObject({ elevationM: 321.5, elevationSource: 'open-meteo-dem' });
  expect(sources).toMatchObject([{ cache: 'cache', url: weatherRecord.url, partialDayCount: 0 }]);
  days.forEach(({ inputs, et0Mm, estimated }, i) => {
    for (const name of INPUT_VARIABLES) expect(inputs[name]).toBeCloseTo(WEATHER[name][i] ?? Number.NaN, 10);
    expect(et0Mm).toBeGreaterThan(0);
    expect(estimated).toBeUndefined();
  });
});

test('a result kept by the first version opens with its own numbers', async ({ page, appUrl, weather }) => {
  await page.goto(`${appUrl}#/saved`);
  await page.getByRole('link', { name: /^Open 22\.5000° S/ }).click();
  await expect(page.getByText('Shown as it was kept; nothing was asked of any source.')).toBeVisible();
  const { days } = JSON.parse((await download(page, 'Export JSON')).text) as ResultDocument;
  expect(days.map(({ et0Mm }) => et0Mm)).toEqual(SAVED_ET0);
  expect(weather.log.requests).toEqual([]);
});
