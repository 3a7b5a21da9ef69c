/** Days ahead: how far they may be off is told, and a day of which a forecast has some hours only is left out. */
import { expect, HOSTS } from '../support/fixtures';
import { dailyResults, expectWarnings, exportJson } from './app';
import { test } from './moved-clock';

/** Mato Grosso, four hours behind UTC. */
const POINT = '#/eto?lat=-15.5&lon=-56';
const NOW = '2024-06-15T10:10:00Z';

test('days ahead have a likely range around their ETo, days past have none', async ({ page, weather, setTime }) => {
  const url = await setTime(NOW);
  await page.goto(`${url}${POINT}&start=2024-06-12&end=2024-06-20`);
  const { days, forecastBand } = await exportJson(page);
  expect(forecastBand).toEqual({
    memberCount: 31,
    url: expect.stringMatching(/^https:\/\/ensemble-api\.open-meteo\.com\//),
  });
  expect(weather.log.requestsTo(HOSTS.ensemble)).toHaveLength(1);
  for (const { date, et0Mm, et0LowMm, et0HighMm, flags } of days) {
    const isAhead = date >= '2024-06-15';
    expect(flags.includes('forecast')).toBe(isAhead);
    expect(et0LowMm !== undefined && et0HighMm !== undefined).toBe(isAhead);
    if (!isAhead) continue;
    expect(et0LowMm).toBeLessThan(et0Mm ?? Number.NaN);
    expect(et0HighMm).toBeGreaterThan(et0Mm ?? Number.NaN);
  }
  const row = dailyResults(page).getByRole('row').filter({ hasText: '20 Jun 2024' });
  await expect(row).toContainText(/Likely \d+\.\d+ to \d+\.\d+ mm/);
});

test('without the ensemble the result is the same, only without a range', async ({
  page,
  weather,
  setTime,
  allowConsole,
}) => {
  allowConsole(/status of 400/);
  const url = await setTime(NOW);
  await page.goto(`${url}${POINT}&start=2024-06-12&end=2024-06-20`);
  const first = await exportJson(page);
  weather.faults.set(HOSTS.ensemble, { kind: 'bad-request', reason: 'planted' });
  await page.reload();
  const { days, forecastBand } = await exportJson(page);
  expect(forecastBand).toBeUndefined();
  expect(days).toEqual(first.days.map(({ et0LowMm: _low, et0HighMm: _high, ...day }) => day));
});

test('the last day of a forecast, of which it has some hours, is left out and says so (D9)', async ({
  page,
  setTime,
}) => {
  const url = await setTime(NOW);
  // The server's steps end nine and a half days on: at 19:00 of 24 June here.
  await page.goto(`${url}${POINT}&start=2024-06-16&end=2024-06-24&sources=met-norway`);
  await expectWarnings(page, [
    '1 day of MET Norway Forecast has too few hours to stand for the day and was left out.',
    '8 missing values were estimated: radiation from the cloud cover (FAO-56 Eq. 35).',
    '1 day has no ETo, because an input is missing. The notes in the table say which.',
  ]);
  const row = dailyResults(page).getByRole('row').filter({ hasText: '24 Jun 2024' });
  await expect(row).toContainText('No ETo');
  await expect(row).toContainText('Too few hours of the day');
  const { days, sources } = await exportJson(page);
  expect(sources).toMatchObject([{ id: 'met-norway', dayCount: 8, partialDayCount: 1 }]);
  expect(days.at(-1)).toMatchObject({ date: '2024-06-24', et0Mm: null, quality: null });
  expect(days.at(-1)?.flags).toContain('partial-day');
  expect(Object.values(days.at(-1)?.inputs ?? {})).toEqual(Array(7).fill(null));
  expect(days.slice(0, -1).every(({ et0Mm }) => et0Mm !== null)).toBe(true);
});
