/** Weather that is kept: it costs no request, until its days may have been revised; what is broken is asked for again. */
import { expect, HOSTS } from '../support/fixtures';
import { exportJson } from './app';
import { corrupt, isKept, type YearKey } from './database';
import { test } from './moved-clock';

const POINT = '#/eto?lat=-15.5&lon=-56';
const RUN = `${POINT}&start=2015-01-01&end=2015-01-31`;
const NASA_2015: YearKey = ['nasa-power', '-15.5,-56', 2015];

test('a request inside a kept year makes no request, and its numbers are the same', async ({
  page,
  context,
  appUrl,
  weather,
}) => {
  await page.goto(appUrl + RUN);
  const first = await exportJson(page);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(1);
  weather.log.clear();

  await page.reload();
  const again = await exportJson(page);
  expect(again.days).toEqual(first.days);
  expect(again.site).toEqual(first.site);
  expect(again.sources.map(({ cache, retrievedAt }) => [cache, retrievedAt])).toEqual(
    first.sources.map(({ retrievedAt }) => ['cache', retrievedAt]),
  );

  const other = await context.newPage();
  await other.goto(`${appUrl}${POINT}&start=2015-01-10&end=2015-01-20`);
  expect((await exportJson(other)).days).toEqual(first.days.slice(9, 20));
  expect(weather.log.requests).toEqual([]);
});

test('recent days are asked for again after six hours, and not before', async ({ page, weather, setTime }) => {
  const url = await setTime('2024-06-15T12:00:00Z');
  await page.goto(`${url}${POINT}&start=2024-06-01&end=2024-06-10&sources=nasa-power,open-meteo-archive`);
  const first = await exportJson(page);
  weather.log.clear();

  await setTime('2024-06-15T17:59:00Z');
  await page.reload();
  expect((await exportJson(page)).days).toEqual(first.days);
  expect(weather.log.requests).toEqual([]);

  await setTime('2024-06-15T18:01:00Z');
  await page.reload();
  const later = await exportJson(page);
  expect(later.sources.map(({ cache }) => cache)).toEqual(['network', 'network']);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(1);
  expect(weather.log.requestsTo(HOSTS.archive)).toHaveLength(1);
});

test('days past their revision are kept for good', async ({ page, weather, setTime }) => {
  const url = await setTime('2024-06-15T12:00:00Z');
  await page.goto(url + RUN);
  const first = await exportJson(page);
  weather.log.clear();
  await setTime('2034-06-15T12:00:00Z');
  await page.reload();
  expect((await exportJson(page)).days).toEqual(first.days);
  expect(weather.log.requests).toEqual([]);
});

test('two tabs at once: one request a source, and both have the numbers', async ({
  page,
  context,
  appUrl,
  weather,
}) => {
  for (const host of [HOSTS.nasaPower, HOSTS.archive]) weather.faults.set(host, { kind: 'delay', ms: 1500 });
  const other = await context.newPage();
  await Promise.all([page.goto(appUrl + RUN), other.goto(appUrl + RUN)]);
  const [one, two] = await Promise.all([exportJson(page), exportJson(other)]);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(1);
  expect(weather.log.requestsTo(HOSTS.archive)).toHaveLength(1);
  expect(two.days).toEqual(one.days);
  expect([one, two].map(({ sources }) => sources[0]?.cache).sort()).toEqual(['cache', 'network']);

  weather.faults.clear();
  await page.reload();
  expect((await exportJson(page)).days).toEqual(one.days);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(1);
});

test('a record that was corrupted is dropped and asked for again', async ({ page, appUrl, weather, allowConsole }) => {
  allowConsole(/status of 400/);
  await page.goto(appUrl + RUN);
  const first = await exportJson(page);
  await corrupt(page, NASA_2015);
  weather.log.clear();

  weather.faults.set(HOSTS.nasaPower, { kind: 'bad-request', reason: 'planted' });
  await page.reload();
  const without = await exportJson(page);
  expect(without.sources[0]).toMatchObject({ id: 'nasa-power', dayCount: 0, failure: { code: 'http', status: 400 } });
  expect(without.days.every(({ bySource }) => bySource['nasa-power'] === undefined)).toBe(true);
  await expect.poll(() => isKept(page, NASA_2015)).toBe(false);

  weather.faults.clear();
  await page.reload();
  expect((await exportJson(page)).days).toEqual(first.days);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(2);
  expect(weather.log.requestsTo(HOSTS.archive)).toEqual([]);
  expect(await isKept(page, NASA_2015)).toBe(true);
});
