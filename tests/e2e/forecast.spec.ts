/** Days ahead: how far they may be off is told, and a day of which a forecast has some hours only is left out. */
import type { DayDocument } from '../../src/share/result-document';
import { expect, HOSTS } from '../support/fixtures';
import { dailyResults, expectWarnings, exportJson, openSection } from './app';
import { test } from './moved-clock';

/** Mato Grosso, four hours behind UTC. */
const POINT = '#/eto?lat=-15.5&lon=-56';
const NOW = '2024-06-15T10:10:00Z';

test('every day has a band around its ETo, and days ahead the range of the ensemble within it', async ({
  page,
  weather,
  setTime,
}) => {
  const url = await setTime(NOW);
  await page.goto(`${url}${POINT}&start=2024-06-12&end=2024-06-20`);
  const { days, forecastBand } = await exportJson(page);
  expect(forecastBand).toEqual({
    memberCount: 31,
    url: expect.stringMatching(/^https:\/\/ensemble-api\.open-meteo\.com\//),
  });
  expect(weather.log.requestsTo(HOSTS.ensemble)).toHaveLength(1);
  for (const day of days) {
    const isAhead = day.date >= '2024-06-15';
    expect(day.flags.includes('forecast')).toBe(isAhead);
    expect([day.forecastLowMm, day.forecastHighMm].map((edge) => edge !== undefined)).toEqual([isAhead, isAhead]);
    const edges = isAhead
      ? [day.et0LowMm, day.forecastLowMm, day.et0Mm, day.forecastHighMm, day.et0HighMm]
      : [day.et0LowMm, day.et0Mm, day.et0HighMm];
    edges.slice(1).forEach((edge, i) => {
      expect(edge, `${day.date}: ${edges.join(' < ')}`).toBeGreaterThan(edges[i] ?? Number.NaN);
    });
  }
  await openSection(page, 'Days');
  const row = dailyResults(page).getByRole('row').filter({ hasText: '20 Jun 2024' });
  await expect(row.getByRole('cell').nth(1)).toHaveText(/^(\d+\.\d)–(\d+\.\d)\1 to \2$/);
});

/** From the distance of a normal distribution's tenth to that of its twentieth, by any table of it. */
const TENTH_TO_TWENTIETH = 1.6449 / 1.2816;

/** Two errors that have nothing to do with each other, mm d⁻¹; what cannot evaporate is not claimed. */
function joined(day: DayDocument, ownEdgeMm: number, forecastEdgeMm: number): number {
  const et0Mm = day.et0Mm ?? Number.NaN;
  const halfMm = Math.hypot(ownEdgeMm - et0Mm, TENTH_TO_TWENTIETH * (forecastEdgeMm - et0Mm));
  return Math.max(0, et0Mm + Math.sign(ownEdgeMm - et0Mm) * halfMm);
}

/** A day less all that the ensemble has a part in. */
function withoutBands({ et0LowMm, et0HighMm, forecastLowMm, forecastHighMm, ...day }: DayDocument): object {
  return day;
}

test('without the ensemble the result is the same, only its range is missing in the days ahead and in their band', async ({
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
  expect(days.map(withoutBands)).toEqual(first.days.map(withoutBands));
  days.forEach(({ date, et0LowMm = Number.NaN, et0HighMm = Number.NaN, forecastLowMm, forecastHighMm }, i) => {
    const day = first.days[i];
    if (!day) throw new Error(`${date} was not there before`);
    expect([forecastLowMm, forecastHighMm]).toEqual([undefined, undefined]);
    // Of days past the ensemble says nothing.
    const { forecastLowMm: low = day.et0Mm, forecastHighMm: high = day.et0Mm } = day;
    expect(day.et0LowMm).toBeCloseTo(joined(day, et0LowMm, low ?? Number.NaN), 4);
    expect(day.et0HighMm).toBeCloseTo(joined(day, et0HighMm, high ?? Number.NaN), 4);
  });
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
