/** Every screen in every other language, whose words are longer: nothing that axe finds in either theme, nothing cut, no sideways scroll. */
import type { Page } from '@playwright/test';
import { es } from '../../src/i18n/es';
import { fr } from '../../src/i18n/fr';
import { pt } from '../../src/i18n/pt';
import { packSnapshot } from '../../src/share/snapshot-link';
import { SECTIONS } from '../../src/share/view-query';
import { okValue } from '../share/ok-value';
import { sampleResult } from '../share/sample-result';
import { expect, test } from '../support/fixtures';
import { waitForSuccess } from './app';
import { POINT_QUERY } from './home';
import { cutTexts, sidewaysScrollPx, smallTargets, unfoldSection, violationsInBothSchemes } from './page-checks';

// Colours are judged at rest, not halfway through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 360, height: 800 } });

const LANGUAGES = { 'pt-BR': pt, es, fr } as const;
type Words = (typeof LANGUAGES)[keyof typeof LANGUAGES];

const MONTH_QUERY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-31`;
const COMPARE_QUERY = 'start=2010-01-01&end=2010-01-07&p=-22.725,-47.6476,Piracicaba&p=-22.5,-47.5,Fazenda';

/** A screen: where it is, and what is pressed there. */
interface Screen {
  readonly name: string;
  readonly link: string | (() => Promise<string>);
  readonly open?: (page: Page, words: Words) => Promise<void>;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const SCREENS: readonly Screen[] = [
  {
    name: 'Home with a point',
    link: `#/?${POINT_QUERY}`,
    open: (page, { core }) => expect(page.getByRole('button', { name: core.card.etoToday })).toBeEnabled(),
  },
  {
    name: 'the settings',
    link: '#/about',
    open: async (page, { core }) => {
      await press(page, core.nav.settings);
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
    },
  },
  {
    name: 'the form, refused',
    link: '#/eto',
    open: (page, { core }) => press(page, core.eto.calculate),
  },
  ...SECTIONS.map((section) => ({
    name: `the section ${section} of a result`,
    link: `#/eto?${MONTH_QUERY}&crop=maize-grain&planted=2009-12-01&section=${section}`,
    open: async (page: Page) => {
      await waitForSuccess(page);
      await unfoldSection(page, section);
    },
  })),
  {
    name: 'the exports of a result, and the form that saves it',
    link: `#/eto?${MONTH_QUERY}`,
    open: async (page, { core, keep }) => {
      await waitForSuccess(page);
      await press(page, core.results.export);
      await press(page, keep.save);
      await expect(page.getByRole('form', { name: keep.saveTitle })).toBeVisible();
    },
  },
  {
    name: 'the links of a result',
    link: `#/eto?${MONTH_QUERY}`,
    open: async (page, { core, share }) => {
      await waitForSuccess(page);
      await press(page, core.results.share);
      await expect(page.getByRole('textbox', { name: share.full, exact: true })).toBeVisible();
    },
  },
  { name: 'a snapshot', link: async () => `#/shared/${okValue(await packSnapshot(sampleResult()))}` },
  { name: 'a snapshot that cannot be read', link: '#/shared/1.AAAA' },
  { name: 'the form of a comparison', link: '#/compare' },
  {
    name: 'a comparison',
    link: `#/compare?${COMPARE_QUERY}`,
    open: (page) => expect(page.getByText(/^(SUCCESS|CONCLUÍDO|LISTO|TERMINÉ)$/)).toHaveCount(2, { timeout: 20_000 }),
  },
  {
    name: 'Saved with a result',
    link: `#/eto?${MONTH_QUERY}&sources=simulated`,
    open: async (page, { core, keep }) => {
      await waitForSuccess(page);
      await press(page, keep.save);
      await page.getByRole('form').getByRole('button', { name: keep.save, exact: true }).click();
      await page.getByRole('link', { name: keep.seeAll }).click();
      await expect(page.getByRole('heading', { level: 1, name: core.saved.title })).toBeVisible();
      await expect(page.getByText(keep.storage.total)).toBeVisible();
    },
  },
  { name: 'About', link: '#/about' },
  { name: 'an address that leads nowhere', link: '#/no' },
];

for (const [language, words] of Object.entries(LANGUAGES))
  for (const { name, link, open } of SCREENS)
    test(`${name}, in ${language}`, async ({ page, appUrl }) => {
      await page.addInitScript((chosen) => localStorage.setItem('evaonline.language', chosen), language);
      await page.goto(appUrl + (typeof link === 'string' ? link : await link()));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await open?.(page, words);
      await expect(page.locator('.section-loading')).toHaveCount(0);
      expect.soft(await violationsInBothSchemes(page), 'axe').toEqual([]);
      expect.soft(await sidewaysScrollPx(page), 'sideways scroll').toBe(0);
      expect.soft(await cutTexts(page), 'cut').toEqual([]);
      expect.soft(await smallTargets(page), 'too small to touch').toEqual([]);
    });
