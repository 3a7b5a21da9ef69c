/**
 * What a person reads when a provider fails, to the letter. The waits, the retries and the time limit are unit tests
 * (tests/sources/http.test.ts): a time limit of half a minute is no browser test.
 */
import { expect, HOSTS, test } from '../support/fixtures';
import { dailyResults, expectError, expectWarnings, exportJson, openSection, waitForSuccess } from './app';

/** Mato Grosso, far from any coast, in a year that the archives alone serve. */
const POINT = 'lat=-15.5&lon=-56';
const RUN = `#/eto?${POINT}&start=2015-01-01&end=2015-01-10`;
const NASA_RUN = `${RUN}&sources=nasa-power`;

const NONE = 'None of the sources could give weather for this point.';
const CHECK_CONNECTION = 'Check the connection and calculate again.';
const BAD_ANSWER = 'Try other dates or another point; if it stays so, the provider has changed its service.';

test('one source down: a result with a warning that names it', async ({ page, appUrl, weather, allowConsole }) => {
  allowConsole(/status of 500/);
  weather.faults.set(HOSTS.nasaPower, { kind: 'server-error' });
  await page.goto(appUrl + RUN);
  await expectWarnings(page, [
    'The result was made without one source. NASA POWER: answered with error 500. It says: “Something went wrong.”',
  ]);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(3);
  const { days, sources } = await exportJson(page);
  expect(days.map(({ quality }) => quality)).toEqual(Array(10).fill('MEDIUM'));
  expect(days.every(({ et0Mm, flags }) => et0Mm !== null && flags.includes('single-source'))).toBe(true);
  expect(sources.find(({ id }) => id === 'nasa-power')?.failure).toMatchObject({ code: 'http', status: 500 });
});

test('both sources down: ERROR names each, and offers the simulated climate', async ({
  page,
  appUrl,
  weather,
  allowConsole,
}) => {
  allowConsole(/status of 50[03]/);
  weather.faults.set(HOSTS.nasaPower, { kind: 'unavailable-html' });
  weather.faults.set(HOSTS.archive, { kind: 'server-error' });
  await page.goto(appUrl + RUN);
  await expectError(page, [
    NONE,
    'NASA POWER: answered with error 503.',
    'Open-Meteo Archive: answered with error 500. It says: “Something went wrong.”',
    CHECK_CONNECTION,
  ]);
  await page.getByRole('button', { name: 'Try with simulated climate' }).click();
  await waitForSuccess(page);
  await expect(page.getByText('Simulated climate — not real weather')).toBeVisible();
});

test('429: the provider’s own reason, and when to come back', async ({ page, appUrl, weather, allowConsole }) => {
  allowConsole(/status of 429/);
  weather.faults.set(HOSTS.archive, { kind: 'rate-limited', window: 'minute' });
  weather.faults.set(HOSTS.nasaPower, { kind: 'rate-limited', retryAfter: '3600' });
  await page.goto(appUrl + RUN);
  await expectError(page, [
    NONE,
    // It sends Retry-After, but does not let a page of another origin read it: hence the three tries.
    'NASA POWER: too many requests for now.',
    'Open-Meteo Archive: too many requests for now. It says: “Minutely API request limit exceeded. Please try again in one minute.” Try again in 1 minute.',
    'Wait as long as the provider asks, then calculate again.',
  ]);
  expect(weather.log.requestsTo(HOSTS.archive)).toHaveLength(1);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(3);
});

test('an error of the request: the provider’s own sentence, and no second try', async ({
  page,
  appUrl,
  weather,
  allowConsole,
}) => {
  allowConsole(/status of 4(00|22)/);
  weather.faults.set(HOSTS.nasaPower, { kind: 'unprocessable', messages: ['One of your parameters is incorrect: X.'] });
  weather.faults.set(HOSTS.archive, { kind: 'bad-request', reason: 'Invalid timezone' });
  await page.goto(appUrl + RUN);
  await expectError(page, [
    NONE,
    'NASA POWER: answered with error 422. It says: “One of your parameters is incorrect: X.”',
    'Open-Meteo Archive: answered with error 400. It says: “Invalid timezone”',
    BAD_ANSWER,
  ]);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(1);
  expect(weather.log.requestsTo(HOSTS.archive)).toHaveLength(1);
});

test('CORS blocked, and no relay beside the app: the source could not be reached', async ({
  page,
  appUrl,
  weather,
  allowConsole,
}) => {
  allowConsole(/blocked by CORS policy|net::ERR_FAILED|status of 404/);
  const probes: (readonly [string, number])[] = [];
  page.on('response', (response) => {
    if (response.url().includes('relay')) probes.push([response.url(), response.status()]);
  });
  weather.faults.set(HOSTS.nasaPower, { kind: 'no-cors' });
  await page.goto(appUrl + RUN);
  await expectWarnings(page, [
    'The result was made without one source. NASA POWER: could not be reached. The network or the browser blocked the request.',
  ]);
  // Looked for once, without the point; the browser's own failure is what the person reads.
  expect(probes).toEqual([[`${appUrl}relay/`, 404]]);
  await page.goto(appUrl + NASA_RUN);
  await expectError(page, [
    NONE,
    'NASA POWER: could not be reached. The network or the browser blocked the request.',
    CHECK_CONNECTION,
  ]);
});

test('offline: the failure says so for each source, and what is kept still opens', async ({
  page,
  appUrl,
  goOffline,
  allowConsole,
}) => {
  allowConsole(/net::ERR_(INTERNET_DISCONNECTED|CONNECTION)/);
  await page.goto(appUrl + RUN);
  await waitForSuccess(page);
  // No service worker here: what shows the days is loaded while there is a network.
  await openSection(page, 'Days');
  await expect(dailyResults(page)).toBeVisible();
  await goOffline();
  await page.goto(`${appUrl}#/eto?${POINT}&start=2010-01-01&end=2010-01-10`);
  await expectError(page, [
    'This device is offline and holds no weather for this point and period.',
    'NASA POWER: this device is offline, and not all of these days are kept on it.',
    'Open-Meteo Archive: this device is offline, and not all of these days are kept on it.',
    CHECK_CONNECTION,
  ]);
  await page.goto(appUrl + RUN);
  await waitForSuccess(page);
  await openSection(page, 'Days');
  await expect(dailyResults(page).getByRole('rowheader')).toHaveCount(10);
});
