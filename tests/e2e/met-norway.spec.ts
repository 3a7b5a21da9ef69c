/** MET Norway: asked again only after its Expires; it has no radiation, which is estimated from its clouds and marked. */
import { expect, HOSTS } from '../support/fixtures';
import { dailyResults, exportJson, openSection, waitForSuccess } from './app';
import { test } from './moved-clock';

/** In the forests of Hedmark, far from the sea. */
const POINT = '#/eto?lat=60.9&lon=11.6';
const DAYS_AHEAD = `${POINT}&start=2024-06-16&end=2024-06-18`;
const FROM_CLOUD = '3 missing values were estimated: radiation from the cloud cover (FAO-56 Eq. 35).';

test('its Expires is obeyed across a reload', async ({ page, weather, setTime }) => {
  // The server's answers expire at each half hour.
  const url = await setTime('2024-06-15T10:10:00Z');
  await page.goto(`${url}${DAYS_AHEAD}&sources=met-norway`);
  const first = await exportJson(page);
  expect(weather.log.requestsTo(HOSTS.metNorway)).toHaveLength(1);

  await setTime('2024-06-15T10:29:00Z');
  await page.reload();
  expect((await exportJson(page)).days).toEqual(first.days);
  expect(weather.log.requestsTo(HOSTS.metNorway)).toHaveLength(1);

  await setTime('2024-06-15T10:31:00Z');
  await page.reload();
  await waitForSuccess(page);
  expect(weather.log.requestsTo(HOSTS.metNorway)).toHaveLength(2);
  expect(weather.log.requests.every(({ method }) => method === 'GET')).toBe(true);
});

test('in automatic mode a Nordic point has its forecast beside Open-Meteo’s', async ({ page, setTime }) => {
  const url = await setTime('2024-06-15T10:10:00Z');
  await page.goto(url + DAYS_AHEAD);
  const { days, sources, method } = await exportJson(page);
  expect(sources.find(({ id }) => id === 'met-norway')).toMatchObject({ kind: 'forecast', dayCount: 3 });
  expect(method.weights['met-norway']).toBeDefined();
  for (const { inputs, bySource, flags, estimated } of days) {
    expect(flags).toContain('forecast');
    // It has no radiation, so that of the day is Open-Meteo's alone.
    expect(bySource['met-norway']?.inputs.shortwaveMjM2).toBeNull();
    expect(inputs.shortwaveMjM2).toBe(bySource['open-meteo-forecast']?.inputs.shortwaveMjM2);
    expect(estimated).toBeUndefined();
  }
});

test('where it stands alone, radiation is estimated from its clouds and marked so', async ({
  page,
  weather,
  setTime,
  allowConsole,
}) => {
  allowConsole(/status of 400/);
  weather.faults.set(HOSTS.openMeteo, { kind: 'bad-request', reason: 'planted' }, { match: '/v1/forecast' });
  const url = await setTime('2024-06-15T10:10:00Z');
  await page.goto(url + DAYS_AHEAD);
  const { days } = await exportJson(page);
  for (const { et0Mm, quality, flags, estimated } of days) {
    expect(et0Mm).toBeGreaterThan(0);
    expect(quality).toBe('LOW');
    expect(flags).toContain('estimated-value');
    expect(estimated).toEqual({ shortwaveMjM2: 'radiation-from-cloud' });
  }
  await expect(page.getByRole('region', { name: 'Worth knowing' })).toContainText(FROM_CLOUD);
  await openSection(page, 'Days');
  const radiation = dailyResults(page).getByRole('row').filter({ hasText: '17 Jun 2024' }).getByRole('cell').nth(8);
  await expect(radiation).toHaveText(/^≈\d+\.\d estimated: radiation from the cloud cover \(FAO-56 Eq\. 35\)$/);
});
