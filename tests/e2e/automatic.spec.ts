/** Automatic mode: every source that has the point and the dates is asked, and no other. */
import { expect, HOSTS } from '../support/fixtures';
import { exportJson } from './app';
import { test } from './moved-clock';

const NOW = '2024-06-15T12:00:00Z';
/** Four days past, today and three ahead. */
const NEAR_TODAY = 'start=2024-06-11&end=2024-06-18';
const LONG_AGO = 'start=2015-01-01&end=2015-01-10';

const EVERYWHERE = [
  HOSTS.nasaPower,
  HOSTS.archive,
  HOSTS.historicalForecast,
  HOSTS.openMeteo,
  HOSTS.ensemble,
  HOSTS.metNorway,
];
const ARCHIVES = [HOSTS.nasaPower, HOSTS.archive, HOSTS.openMeteo];

const CASES = [
  { place: 'Mato Grosso', query: 'lat=-15.5&lon=-56', near: [], past: [] },
  { place: 'Lower Saxony', query: 'lat=52.01&lon=10.51', near: [HOSTS.brightSky], past: [HOSTS.brightSky] },
  { place: 'Upper Austria', query: 'lat=48.05&lon=14.42', near: [HOSTS.geosphere], past: [HOSTS.geosphere] },
  { place: 'Kansas', query: 'lat=38.51&lon=-98.51', near: [HOSTS.nws], past: [] },
] as const;

for (const { place, query, near, past } of CASES) {
  test(`${place}, near today: the archives, the forecasts, the ensemble and what the country has`, async ({
    page,
    weather,
    setTime,
  }) => {
    await page.goto(`${await setTime(NOW)}#/eto?${query}&${NEAR_TODAY}`);
    const { days, sources, warnings } = await exportJson(page);
    expect(new Set(weather.log.requests.map(({ host }) => host))).toEqual(new Set([...EVERYWHERE, ...near]));
    expect(sources.every(({ dayCount, failure }) => dayCount > 0 && failure === undefined)).toBe(true);
    expect(warnings.filter(({ code }) => code === 'source-failed' || code === 'values-estimated')).toEqual([]);
    for (const { date, et0Mm, flags, estimated } of days) {
      expect(et0Mm).not.toBeNull();
      expect(flags.includes('forecast')).toBe(date >= '2024-06-15');
      expect(estimated).toBeUndefined();
    }
  });

  test(`${place}, long ago: the archives and what the country has`, async ({ page, weather, appUrl }) => {
    await page.goto(`${appUrl}#/eto?${query}&${LONG_AGO}`);
    const { warnings } = await exportJson(page);
    // Of the host of the forecast the elevation alone.
    expect(new Set(weather.log.requests.map(({ host }) => host))).toEqual(new Set([...ARCHIVES, ...past]));
    expect(weather.log.requestsTo(HOSTS.openMeteo).map(({ path }) => path)).toEqual(['/v1/elevation']);
    expect(warnings).toEqual([]);
  });
}
