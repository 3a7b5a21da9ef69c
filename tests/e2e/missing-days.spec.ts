/**
 * Days that the providers leave out (−999 of NASA POWER, null of Open-Meteo): estimated by the rules of FAO-56 where they
 * reach, marked and counted; where they do not, no number, and the reason.
 */
import type { Page } from '@playwright/test';
import { expect, HOSTS, test } from '../support/fixtures';
import { dailyResults, download, expectError, expectWarnings, exportJson } from './app';

const RUN = '#/eto?lat=-15.5&lon=-56&start=2015-01-01&end=2015-01-10';
const HOLE = '2015-01-05';
/** One day more than is bridged. */
const LONG_HOLE = ['2015-01-04', '2015-01-05', '2015-01-06', '2015-01-07'];
const INTERPOLATED = 'interpolation between the days before and after, within the same source';

/** The row of the day in the middle of the hole. */
const rowOfHole = (page: Page) => dailyResults(page).getByRole('row').filter({ hasText: '5 Jan 2015' });

test('four days that no source has: no ETo, its reason in the table, null and flags in the exports (D7)', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'missing-days', dates: LONG_HOLE });
  weather.faults.set(HOSTS.archive, { kind: 'missing-days', dates: LONG_HOLE });
  await page.goto(appUrl + RUN);
  await expectWarnings(page, ['4 days have no ETo, because an input is missing. The notes in the table say which.']);

  await expect(rowOfHole(page).getByRole('cell').nth(0)).toHaveText('–no value');
  await expect(rowOfHole(page).getByRole('cell').nth(1)).toHaveText('–no value');
  await expect(rowOfHole(page).getByRole('cell').nth(2)).toHaveText(/No ETo/);
  await expect(rowOfHole(page).getByRole('cell').last()).toHaveText(
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
  for (const day of days.slice(3, 7)) {
    expect(day).toMatchObject({ et0Mm: null, equationEt0Mm: null, quality: null, inputs: nothing });
    expect(day).not.toHaveProperty('et0LowMm');
    expect(day).not.toHaveProperty('et0HighMm');
    expect(day.flags).toEqual(
      expect.arrayContaining(['missing-temperature', 'missing-humidity', 'missing-wind', 'missing-radiation']),
    );
    expect(day.estimated).toBeUndefined();
    expect(day.bySource['nasa-power']).toMatchObject({ et0Mm: null, inputs: nothing });
    expect(day.bySource['open-meteo-archive']).toMatchObject({ et0Mm: null, inputs: nothing });
  }
  expect(days.filter(({ et0Mm }) => et0Mm !== null)).toHaveLength(6);

  const csv = (await download(page, 'Export CSV for programs')).text;
  expect(csv).not.toMatch(/-999|NaN|null/);
});

test('a single day that the source lacks is bridged, marked and rated LOW; its rain stays missing (D2)', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'missing-days', dates: [HOLE] });
  await page.goto(`${appUrl}${RUN}&sources=nasa-power`);
  await expectWarnings(page, [`5 missing values were estimated: ${INTERPOLATED}.`]);
  await expect(rowOfHole(page).getByRole('cell').nth(2)).toHaveText('LOW');
  await expect(rowOfHole(page).getByRole('cell').nth(3)).toHaveText(
    new RegExp(`^≈\\d+\\.\\d estimated: ${INTERPOLATED}$`),
  );

  const { days } = await exportJson(page);
  const [before, bridged, after] = days.slice(3, 6);
  expect(bridged?.quality).toBe('LOW');
  expect(bridged?.flags).toContain('estimated-value');
  for (const name of ['tempMaxC', 'tempMinC', 'humidityMeanPct', 'wind2mMps', 'shortwaveMjM2'] as const) {
    const sides = [before, after].map((day) => day?.inputs[name] ?? Number.NaN);
    expect(bridged?.inputs[name]).toBeCloseTo(
      sides.reduce((sum, side) => sum + side / 2, 0),
      5,
    );
    expect(bridged?.estimated?.[name]).toBe('interpolated');
  }
  expect(bridged?.inputs.precipitationMm).toBeNull();
  expect(bridged?.bySource['nasa-power']?.inputs.tempMaxC).toBeNull();
  expect(days.filter(({ estimated }) => estimated !== undefined)).toEqual([bridged]);
});

test('wind that is missing for longer is 2 m/s, marked so; no other input changes', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'missing-days', dates: LONG_HOLE, variable: 'WS2M' });
  await page.goto(`${appUrl}${RUN}&sources=nasa-power`);
  await expectWarnings(page, ['4 missing values were estimated: wind, as 2 m/s (FAO-56, chapter 3).']);
  await expect(rowOfHole(page)).toContainText('u2 taken as 2 m/s');
  const { days } = await exportJson(page);
  for (const { inputs, estimated, quality, flags, bySource } of days.slice(3, 7)) {
    expect(inputs).toEqual({ ...bySource['nasa-power']?.inputs, wind2mMps: 2 });
    expect(estimated).toEqual({ wind2mMps: 'wind-default' });
    expect(quality).toBe('LOW');
    // One source that is chosen alone is calibrated nowhere.
    expect(flags).toEqual(['single-source', 'estimated-value', 'not-calibrated']);
  }
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
