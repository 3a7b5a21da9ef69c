/** *ETo today* is today at the point, where that is another date than the device's or that of UTC. */
import { expect } from '../support/fixtures';
import { dailyResults, exportJson } from './app';
import { test } from './moved-clock';

interface Case {
  readonly name: string;
  readonly query: string;
  readonly device: string;
  readonly now: string;
  readonly today: string;
  /** Browsers differ in the comma. */
  readonly inWords: string;
  readonly lastWeek: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'Los Angeles, a day behind a device in Auckland and behind UTC',
    query: 'lat=34.05&lon=-118.1',
    device: 'Pacific/Auckland',
    now: '2024-06-16T05:00:00Z',
    today: '2024-06-15',
    inWords: 'Saturday,? 15 June 2024',
    lastWeek: ['9 Jun', '10 Jun', '11 Jun', '12 Jun', '13 Jun', '14 Jun', '15 Jun'],
  },
  {
    name: 'Tokyo, a day ahead of a device in Los Angeles and of UTC',
    query: 'lat=36.2&lon=139.3',
    device: 'America/Los_Angeles',
    now: '2024-02-28T16:00:00Z',
    today: '2024-02-29',
    inWords: 'Thursday,? 29 February 2024',
    lastWeek: ['23 Feb', '24 Feb', '25 Feb', '26 Feb', '27 Feb', '28 Feb', '29 Feb'],
  },
  {
    name: 'Kolkata’s hinterland on New Year’s Day, still the old year for UTC and for a device in New York',
    query: 'lat=23.2&lon=87.1',
    device: 'America/New_York',
    now: '2023-12-31T19:00:00Z',
    today: '2024-01-01',
    inWords: 'Monday,? 1 January 2024',
    lastWeek: ['26 Dec', '27 Dec', '28 Dec', '29 Dec', '30 Dec', '31 Dec', '1 Jan'],
  },
];

for (const one of CASES) {
  test.describe(one.name, () => {
    test.use({ timezoneId: one.device });

    test('the dialog shows today at the point', async ({ page, setTime }) => {
      await page.goto(`${await setTime(one.now)}#/?${one.query}`);
      await expect(page.getByRole('heading', { name: 'Chosen point' })).toBeVisible();
      await page.getByRole('button', { name: 'ETo today' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(new RegExp(`^${one.inWords}$`))).toBeVisible();
      await expect(dialog.getByText(new RegExp(`^ETo on ${one.inWords}$`))).toBeVisible({ timeout: 20_000 });
      const headers = dailyResults(page).getByRole('rowheader');
      await expect(headers).toHaveText(one.lastWeek.map((day) => new RegExp(`^${day} 202\\d$`)));

      const { days, period } = await exportJson(page);
      expect(period.end).toBe(one.today);
      expect(days.map(({ flags }) => flags.includes('forecast'))).toEqual([...Array(6).fill(false), true]);
      expect(days.at(-1)?.et0Mm).toBeGreaterThan(0);
    });

    test('the ETo page ends its period today at the point', async ({ page, setTime }) => {
      await page.goto(`${await setTime(one.now)}#/?${one.query}`);
      await page.getByRole('button', { name: 'Choose a period' }).click();
      await expect(page.getByLabel('Last day')).toHaveValue(one.today);
      await page.getByRole('button', { name: 'Last 7 days' }).click();
      await expect(page.getByLabel('Last day')).toHaveValue(one.today);
    });
  });
}
