/** Days that the providers leave out (−999 of NASA POWER, null of Open-Meteo): no number, and the reason. */
import { expect, HOSTS, test } from '../support/fixtures';
import { dailyResults, download, expectError, expectWarnings, exportJson } from './app';

const RUN = '#/eto?lat=-15.5&lon=-56&start=2015-01-01&end=2015-01-10';
const HOLE = '2015-01-05';
const NO_COMPLETE_DAY = 'The sources answered, but on no day were temperature, humidity, wind and radiation all there.';
const NO_COMPLETE_DAY_ADVICE = 'Try other dates, or let all sources be used.';

test('a day that no source has: no ETo, its reason in the table, null and flags in the exports', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'missing-days', dates: [HOLE] });
  weather.faults.set(HOSTS.archive, { kind: 'missing-days', dates: [HOLE] });
  await page.goto(appUrl + RUN);
  await expectWarnings(page, ['1 day has no ETo, because an input is missing. The notes in the table say which.']);

  const row = dailyResults(page).getByRole('row').filter({ hasText: '5 Jan 2015' });
  await expect(row.getByRole('cell').nth(0)).toHaveText('–no value');
  await expect(row.getByRole('cell').nth(1)).toHaveText(/No ETo/);
  await expect(row.getByRole('cell').last()).toHaveText(
    /^Temperature missing · Humidity missing · Wind missing · Radiation missing/,
  );

  const { days } = await exportJson(page);
  const nothing = {
    tempMaxC: null,
    tempMinC: null,
    tempMeanC: null,
    humidityMeanPct: null,
    wind2mMps: null,
    shortwaveMjM2: null,
    precipitationMm: null,
  };
  expect(days[4]).toMatchObject({ date: HOLE, et0Mm: null, quality: null, inputs: nothing });
  expect(days[4]?.flags).toEqual(
    expect.arrayContaining(['missing-temperature', 'missing-humidity', 'missing-wind', 'missing-radiation']),
  );
  expect(days[4]?.bySource['nasa-power']).toMatchObject({ et0Mm: null, inputs: nothing });
  expect(days[4]?.bySource['open-meteo-archive']).toMatchObject({ et0Mm: null, inputs: nothing });
  expect(days.filter(({ et0Mm }) => et0Mm !== null)).toHaveLength(9);

  const csv = (await download(page, 'Export CSV')).text;
  expect(csv).not.toMatch(/-999|NaN|null/);
});

test('a day without wind alone: no ETo, and the other inputs as they came', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'missing-days', dates: [HOLE], variable: 'WS2M' });
  await page.goto(`${appUrl}${RUN}&sources=nasa-power`);
  await expectWarnings(page, ['1 day has no ETo, because an input is missing. The notes in the table say which.']);
  const { days } = await exportJson(page);
  expect(days[4]).toMatchObject({ et0Mm: null, quality: null, inputs: { wind2mMps: null } });
  expect(days[4]?.flags).toEqual(['missing-wind']);
  expect(days[4]?.inputs.tempMaxC).toEqual(expect.any(Number));
  await expect(dailyResults(page).getByRole('row').filter({ hasText: '5 Jan 2015' })).toContainText('Wind missing');
});

test('no value at all: the source gave no data', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'all-missing' });
  weather.faults.set(HOSTS.archive, { kind: 'all-missing' });
  await page.goto(appUrl + RUN);
  await expectError(page, [
    'None of the sources could give weather for this point.',
    'NASA POWER: answered, but without a single value for these days at this point.',
    'Open-Meteo Archive: answered, but without a single value for these days at this point.',
    'Try other dates or another point; if it stays so, the provider has changed its service.',
  ]);
});

test('a variable that NASA POWER leaves out of its answer is a fault of the answer', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'missing-variable', variable: 'RH2M' });
  await page.goto(appUrl + RUN);
  await expectWarnings(page, [
    'The result was made without one source. NASA POWER: its answer is not in the documented form (at parameters.RH2M).',
  ]);
});

test('a variable that Open-Meteo’s model lacks: without another source there is no ETo', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.archive, { kind: 'missing-variable', variable: 'relative_humidity_2m_mean' });
  await page.goto(`${appUrl}${RUN}&sources=open-meteo-archive`);
  await expectError(page, [NO_COMPLETE_DAY, NO_COMPLETE_DAY_ADVICE]);
});

test('a variable that Open-Meteo’s model lacks is the other source’s, and no day is rated HIGH', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.archive, { kind: 'missing-variable', variable: 'relative_humidity_2m_mean' });
  await page.goto(appUrl + RUN);
  const { days } = await exportJson(page);
  for (const { et0Mm, quality, inputs, bySource } of days) {
    expect(et0Mm).not.toBeNull();
    expect(inputs.humidityMeanPct).toBe(bySource['nasa-power']?.inputs.humidityMeanPct);
    expect(bySource['open-meteo-archive']?.et0Mm).toBeNull();
    expect(quality).toBe('MEDIUM');
  }
});
