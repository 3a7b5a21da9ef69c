/**
 * Civil days: what is asked for is what is given, and a value belongs to the date under which the provider sent it,
 * wherever the point and the browser are. NASA POWER and Open-Meteo are read here by their own date labels.
 */
import type { Page } from '@playwright/test';
import type { ResultDocument } from '../../src/share/result-document';
import { expect, test } from '../support/fixtures';
import { dailyResults, exportJson, openSection } from './app';

interface Case {
  readonly name: string;
  readonly query: string;
  readonly timeZone: string;
  readonly dates: readonly string[];
  /** The first and the last day as the table prints them. */
  readonly printed: readonly [first: string, last: string];
}

const CASES: readonly Case[] = [
  {
    name: 'Tokyo, UTC+9, over New Year',
    query: 'lat=35.6895&lon=139.6917',
    timeZone: 'Asia/Tokyo',
    dates: ['2014-12-30', '2014-12-31', '2015-01-01', '2015-01-02'],
    printed: ['30 Dec 2014', '2 Jan 2015'],
  },
  {
    name: 'Los Angeles, UTC−8, over New Year',
    query: 'lat=34.05&lon=-118.1',
    timeZone: 'America/Los_Angeles',
    dates: ['2014-12-30', '2014-12-31', '2015-01-01', '2015-01-02'],
    printed: ['30 Dec 2014', '2 Jan 2015'],
  },
  {
    name: 'New York State, clocks forward',
    query: 'lat=42.7&lon=-74.5',
    timeZone: 'America/New_York',
    dates: ['2023-03-10', '2023-03-11', '2023-03-12', '2023-03-13', '2023-03-14'],
    printed: ['10 Mar 2023', '14 Mar 2023'],
  },
  {
    name: 'New York State, clocks back',
    query: 'lat=42.7&lon=-74.5',
    timeZone: 'America/New_York',
    dates: ['2023-11-03', '2023-11-04', '2023-11-05', '2023-11-06', '2023-11-07'],
    printed: ['3 Nov 2023', '7 Nov 2023'],
  },
  {
    name: 'Mato Grosso, a leap day',
    query: 'lat=-15.5&lon=-56',
    timeZone: 'America/Cuiaba',
    dates: ['2024-02-28', '2024-02-29', '2024-03-01'],
    printed: ['28 Feb 2024', '1 Mar 2024'],
  },
];

/** The highest temperature of each date, as the provider's answer itself labels it. */
type ByDate = Readonly<Record<string, number>>;

async function ask<Body>(page: Page, url: string | null | undefined): Promise<Body> {
  return page.evaluate(async (asked) => (await fetch(asked)).json(), url ?? '');
}

async function askSources(page: Page, { sources }: ResultDocument): Promise<{ nasa: ByDate; openMeteo: ByDate }> {
  const [nasaUrl, archiveUrl] = ['nasa-power', 'open-meteo-archive'].map(
    (id) => sources.find((source) => source.id === id)?.url,
  );
  const nasa = await ask<{ properties: { parameter: { T2M_MAX: ByDate } } }>(page, nasaUrl);
  const archive = await ask<{ daily: { time: string[]; temperature_2m_max: number[] } }>(page, archiveUrl);
  const { time, temperature_2m_max: values } = archive.daily;
  return {
    nasa: nasa.properties.parameter.T2M_MAX,
    openMeteo: Object.fromEntries(time.map((date, i) => [date, values[i] ?? Number.NaN])),
  };
}

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata']) {
  test.describe(`in a browser of ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const { name, query, timeZone, dates, printed } of CASES) {
      test(`${name}: the days asked for, each with its own values`, async ({ page, appUrl }) => {
        await page.goto(`${appUrl}#/eto?${query}&start=${dates[0]}&end=${dates.at(-1)}`);
        const result = await exportJson(page);
        expect(result.days.map(({ date }) => date)).toEqual(dates);
        expect(result.period).toEqual({ start: dates[0], end: dates.at(-1) });
        expect(result.site.timeZone).toBe(timeZone);
        const asked = await askSources(page, result);
        for (const { date, et0Mm, bySource } of result.days) {
          expect(et0Mm).toBeGreaterThan(0);
          expect(bySource['nasa-power']?.inputs.tempMaxC).toBe(asked.nasa[date.replaceAll('-', '')]);
          expect(bySource['open-meteo-archive']?.inputs.tempMaxC).toBe(asked.openMeteo[date]);
        }
        await openSection(page, 'Days');
        await expect(dailyResults(page).getByRole('rowheader').last()).toHaveText(printed[1]);
        await expect(dailyResults(page).getByRole('rowheader').first()).toHaveText(printed[0]);
      });
    }
  });
}
