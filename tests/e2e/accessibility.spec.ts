/** Every screen in every state: nothing that axe finds, nothing cut, no sideways scroll, light and dark, narrow and wide. */
import type { Page } from '@playwright/test';
import { SECTIONS } from '../../src/share/view-query';
import { expect, HOSTS, test } from '../support/fixtures';
import { openExports, waitForSuccess } from './app';
import { openWithPoint, POINT_QUERY, pointCard } from './home';
import {
  cutTexts,
  setTextSize,
  sidewaysScrollPx,
  smallTargets,
  TARGET_PX,
  unfoldAll,
  unfoldSection,
  violationsInBothSchemes,
} from './page-checks';

// Colours are judged at rest, not halfway through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WEEK_QUERY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-07`;
const MONTH_QUERY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-31`;
const COMPARE_QUERY =
  'start=2010-01-01&end=2010-01-07&p=-22.725,-47.6476,Piracicaba&p=-22.5,-47.5,A%20farm%20of%20a%20long%20name';
const WIDTHS_PX = [360, 1280];

type Weather = Parameters<Parameters<typeof test>[2]>[0]['weather'];

/** A screen in a state, and how to get there. */
interface Screen {
  readonly name: string;
  readonly open: (page: Page, appUrl: string, weather: Weather) => Promise<void>;
  /** What the browser says of the state by itself. */
  readonly console?: RegExp;
}

const heading = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible();

async function openResult(page: Page, appUrl: string): Promise<void> {
  await page.goto(`${appUrl}#/eto?${WEEK_QUERY}`);
  await waitForSuccess(page);
}

async function openShare(page: Page, appUrl: string): Promise<void> {
  await openResult(page, appUrl);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Link with the numbers' })).toBeVisible();
}

async function openDialog(page: Page, appUrl: string): Promise<void> {
  await openWithPoint(page, appUrl);
  await page.getByRole('button', { name: 'ETo today' }).click();
}

async function failAll(weather: Weather): Promise<void> {
  for (const host of [HOSTS.nasaPower, HOSTS.archive, HOSTS.historicalForecast, HOSTS.metNorway])
    weather.faults.set(host, { kind: 'bad-request', reason: 'No.' });
  weather.faults.set(HOSTS.openMeteo, { kind: 'bad-request', reason: 'No.' }, { match: '/v1/forecast' });
}

const SCREENS: readonly Screen[] = [
  {
    name: 'Home without a point',
    open: async (page, appUrl) => {
      await page.goto(appUrl);
      await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    },
  },
  {
    name: 'Home with a point, opened on a phone',
    open: async (page, appUrl) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openWithPoint(page, appUrl);
    },
  },
  { name: 'Home with a point', open: (page, appUrl) => openWithPoint(page, appUrl) },
  {
    name: 'Home with a refused coordinate and a list of places',
    open: async (page, appUrl) => {
      await page.goto(appUrl);
      await page.getByRole('button', { name: 'Go to these coordinates' }).click();
      await page.getByRole('combobox', { name: 'Search a place' }).fill('Paris');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'the dialog while it works',
    open: async (page, appUrl, weather) => {
      weather.faults.set(HOSTS.nasaPower, { kind: 'timeout' });
      await openDialog(page, appUrl);
      await expect(page.getByText('NASA POWER: asking…')).toBeVisible();
    },
  },
  {
    name: 'the dialog with a result',
    open: async (page, appUrl) => {
      await openDialog(page, appUrl);
      await waitForSuccess(page);
    },
  },
  {
    name: 'the dialog with a failure',
    console: /status of 400/,
    open: async (page, appUrl, weather) => {
      await failAll(weather);
      await openDialog(page, appUrl);
      await expect(page.getByText('ERROR', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'the form of the ETo page',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/eto`);
      await page.getByRole('button', { name: 'Calculate', exact: true }).click();
      await expect(page.getByText('Latitude is missing.')).toBeVisible();
    },
  },
  { name: 'a result on the ETo page', open: openResult },
  ...SECTIONS.filter((section) => section !== 'summary').map((section) => ({
    name: `the section ${section} of a result`,
    open: async (page: Page, appUrl: string) => {
      await page.goto(`${appUrl}#/eto?${MONTH_QUERY}&section=${section}`);
      await waitForSuccess(page);
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      await unfoldSection(page, section);
    },
  })),
  {
    name: 'a result of a month with a crop',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/eto?${MONTH_QUERY}&crop=maize-grain&planted=2009-12-01`);
      await waitForSuccess(page);
      await unfoldAll(page.getByRole('main'));
    },
  },
  {
    name: 'the opened day of a month',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/eto?${MONTH_QUERY}&section=days`);
      await waitForSuccess(page);
      await unfoldAll(page.getByRole('main'));
      await page.getByRole('button', { name: 'Explain 3 Jan 2010' }).click();
      await expect(page.getByRole('heading', { level: 3, name: /3 Jan 2010/ })).toBeVisible();
    },
  },
  {
    name: 'the exports of a result',
    open: async (page, appUrl) => {
      await openResult(page, appUrl);
      await expect((await openExports(page)).getByRole('button', { name: 'Export Excel' })).toBeVisible();
    },
  },
  {
    name: 'the form that saves a result',
    open: async (page, appUrl) => {
      await openResult(page, appUrl);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.getByRole('form', { name: 'Save this result' })).toBeVisible();
    },
  },
  {
    name: 'the links of a result, one of them as a QR code',
    open: async (page, appUrl) => {
      await openShare(page, appUrl);
      await page.getByRole('button', { name: 'QR code: Link', exact: true }).click();
      await expect(page.getByRole('img', { name: 'QR code: Link', exact: true })).toBeVisible();
    },
  },
  {
    name: 'a snapshot out of its link',
    open: async (page, appUrl) => {
      await openShare(page, appUrl);
      const link = page.getByRole('textbox', { name: 'Link with the numbers' });
      await page.goto(await link.inputValue());
      await page.reload();
      await expect(page.getByText(/^A snapshot:/)).toBeVisible();
    },
  },
  {
    name: 'a snapshot that cannot be read',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/shared/1.AAAA`);
      await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
    },
  },
  {
    name: 'a link whose numbers have changed',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/eto?${WEEK_QUERY}&check=abc.1.7.3`);
      await waitForSuccess(page);
      await expect(page.getByRole('region', { name: 'The numbers have changed' })).toBeVisible();
    },
  },
  ...(['places', 'years'] as const).map((kind) => ({
    name: `the form of a comparison of ${kind}`,
    open: async (page: Page, appUrl: string) => {
      await page.goto(`${appUrl}#/compare`);
      await page.getByRole('radio', { name: kind === 'places' ? 'Places' : 'Years' }).check();
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
    },
  })),
  {
    name: 'a comparison',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/compare?${COMPARE_QUERY}`);
      await expect(page.getByText('SUCCESS', { exact: true })).toHaveCount(2, { timeout: 20_000 });
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
    },
  },
  {
    name: 'the settings',
    open: async (page, appUrl) => {
      await page.goto(appUrl);
      await page.getByRole('button', { name: 'Settings' }).click();
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
    },
  },
  {
    name: 'what is new, and the word below the page after an update',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/about`);
      await heading(page);
      await page.evaluate(() => localStorage.setItem('evaonline.seen-version', '0.0.9'));
      await page.reload();
      await page.getByRole('complementary').getByRole('button', { name: 'What’s new' }).click();
      await expect(page.getByRole('dialog').getByRole('heading', { name: /^Version/ })).toBeVisible();
    },
  },
  {
    name: 'a simulated result on the ETo page',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/eto?${WEEK_QUERY}&sources=simulated`);
      await waitForSuccess(page);
    },
  },
  {
    name: 'a failure on the ETo page',
    console: /status of 400/,
    open: async (page, appUrl, weather) => {
      await failAll(weather);
      await page.goto(`${appUrl}#/eto?${WEEK_QUERY}`);
      await expect(page.getByText('ERROR', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'Saved without results',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/saved`);
      await expect(page.getByText('Nothing saved yet')).toBeVisible();
    },
  },
  {
    name: 'Saved with results, one about to be deleted',
    open: async (page, appUrl) => {
      await openResult(page, appUrl);
      await page.goto(`${appUrl}#/eto?${WEEK_QUERY}&sources=simulated`);
      await waitForSuccess(page);
      await page.goto(`${appUrl}#/saved`);
      await page
        .getByRole('button', { name: /^Delete / })
        .first()
        .click();
    },
  },
  {
    name: 'Saved with a favourite, a result with a note and what it takes',
    open: async (page, appUrl) => {
      await openWithPoint(page, appUrl);
      await pointCard(page).getByRole('button', { name: 'Favourite' }).click();
      await openResult(page, appUrl);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByLabel('Note (optional)').fill('Sugar cane, the second year after planting');
      await page.getByRole('form').getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('link', { name: 'See what is saved' }).click();
      await expect(page.getByText('All of this site')).toBeVisible();
    },
  },
  {
    name: 'a saved result',
    open: async (page, appUrl) => {
      await openResult(page, appUrl);
      await page.goto(`${appUrl}#/saved`);
      await page.getByRole('link', { name: /^Open \d/ }).click();
      await expect(page.getByText('Shown as it was kept; nothing was asked of any source.')).toBeVisible();
    },
  },
  {
    name: 'a saved result that is not there',
    open: async (page, appUrl) => {
      await page.goto(`${appUrl}#/saved/nothing`);
      await expect(page.getByText('This result is not on this device')).toBeVisible();
    },
  },
  { name: 'About', open: (page, appUrl) => page.goto(`${appUrl}#/about`).then(() => heading(page)) },
  {
    name: 'an address that leads nowhere',
    open: (page, appUrl) => page.goto(`${appUrl}#/no`).then(() => heading(page)),
  },
];

for (const screen of SCREENS)
  for (const width of WIDTHS_PX)
    test(`${screen.name}, ${width} px: axe finds nothing, nothing is cut, also at 200 % text`, async ({
      page,
      appUrl,
      weather,
      allowConsole,
    }) => {
      if (screen.console) allowConsole(screen.console);
      await screen.open(page, appUrl, weather);
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await violationsInBothSchemes(page), 'axe').toEqual([]);
      expect.soft(await sidewaysScrollPx(page), 'sideways scroll').toBe(0);
      expect.soft(await cutTexts(page), 'cut').toEqual([]);
      expect.soft(await smallTargets(page), `targets below ${TARGET_PX} px`).toEqual([]);
      await setTextSize(page, 200);
      expect.soft(await sidewaysScrollPx(page), 'sideways scroll, 200 % text').toBe(0);
      expect.soft(await cutTexts(page), 'cut, 200 % text').toEqual([]);
    });
