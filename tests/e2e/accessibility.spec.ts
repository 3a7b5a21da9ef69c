/** Every screen in every state: nothing that axe finds, nothing cut, no sideways scroll, light and dark, narrow and wide. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SECTIONS } from '../../src/share/view-query';
import { expect, HOSTS, test } from '../support/fixtures';
import { waitForSuccess } from './app';
import { openWithPoint, POINT_QUERY } from './home';

// Colours are judged at rest, not halfway through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WEEK_QUERY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-07`;
const WIDTHS_PX = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

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
      await page.goto(`${appUrl}#/eto?${WEEK_QUERY}&section=${section}`);
      await waitForSuccess(page);
      await expect(page.getByText(/^(Loading|Drawing)/)).toHaveCount(0);
    },
  })),
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

/** What axe finds, a line a finding. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

/** Texts that reach past the edge of the page or of a box that hides its overflow. */
function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK_PX = 1.5;
    const cut: string[] = [];
    const isCut = (node: Node, rect: DOMRect): boolean => {
      for (let box = node.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
        if (clipPath !== 'none' || box.matches('.leaflet-container')) return false;
        const edge = box.getBoundingClientRect();
        if (/auto|scroll/.test(overflowX)) return false;
        if (/hidden|clip/.test(overflowX) && (rect.right > edge.right + SLACK_PX || rect.left < edge.left - SLACK_PX))
          return true;
        if (/hidden|clip/.test(overflowY) && rect.bottom > edge.bottom + SLACK_PX) return true;
        if (position === 'fixed') break;
      }
      return rect.right > document.documentElement.clientWidth + SLACK_PX || rect.left < -SLACK_PX;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (rects.some((rect) => isCut(node, rect))) cut.push(node.textContent.trim().slice(0, 60));
    }
    return cut;
  });
}

/** By how many pixels the page, or the dialog over it, is wider than its window. */
function sidewaysScrollPx(page: Page): Promise<number> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll('html, main, dialog[open]')];
    return Math.max(...frames.map((frame) => frame.scrollWidth - frame.clientWidth));
  });
}

/** WCAG 2.2, success criterion 2.5.8. */
const TARGET_PX = 24;

/**
 * What can be pressed and is smaller than a fingertip. A link inside a sentence is as high as its line, and a control of
 * the browser's map or of a form counts with its label.
 */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((leastPx) => {
    const SLACK_PX = 0.5;
    const isInSentence = (element: Element) =>
      element.matches('a') &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const labelsOf = (element: Element) => (element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []);
    const targets = document.querySelectorAll(
      'a, button, input, select, textarea, summary, [role=button], [role=option]',
    );
    const modal = document.querySelector('dialog:modal');
    return [...targets]
      .filter((element) => element.checkVisibility() && (!modal || modal.contains(element)))
      .filter((element) => !isInSentence(element) && !element.matches('.visually-hidden, .leaflet-container *'))
      .filter((element) => {
        const boxes = [element, ...labelsOf(element)].map((part) => part.getBoundingClientRect());
        const height = Math.max(...boxes.map((box) => box.height));
        const width = Math.max(...boxes.map((box) => box.width));
        return height > 0 && Math.min(height, width) < leastPx - SLACK_PX;
      })
      .map((element) => `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60));
  }, TARGET_PX);
}

async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
}

for (const screen of SCREENS) {
  test(`${screen.name}: axe finds nothing, nothing is cut, also at 200 % text`, async ({
    page,
    appUrl,
    weather,
    allowConsole,
  }) => {
    if (screen.console) allowConsole(screen.console);
    await screen.open(page, appUrl, weather);
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), `axe, ${colorScheme}, ${width} px`).toEqual([]);
      }
      expect.soft(await sidewaysScrollPx(page), `sideways scroll at ${width} px`).toBe(0);
      expect.soft(await cutTexts(page), `cut at ${width} px`).toEqual([]);
      expect.soft(await smallTargets(page), `targets below ${TARGET_PX} px at ${width} px`).toEqual([]);
      await setTextSize(page, 200);
      expect.soft(await sidewaysScrollPx(page), `sideways scroll at ${width} px, 200 % text`).toBe(0);
      expect.soft(await cutTexts(page), `cut at ${width} px, 200 % text`).toEqual([]);
      await setTextSize(page, 100);
    }
  });
}
