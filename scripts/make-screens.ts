/**
 * Pictures of every screen, in three widths and both themes, for a reviewer, the README and the manifest: taken of the
 * built app on measured weather. Run after the look has changed, look at them, and commit: `npm run make:screens`. With
 * words behind it, `npm run make:screens -- share narrow`, only the pictures whose names have all of them are written.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { closeDialog, SCREENS, type Screen } from './screens/screens';
import { onStage, type Stage } from './screens/stage';

/** A window, and how much of a longer page its picture shows: the pictures are kept in the repository. */
const SIZES = {
  narrow: { width: 360, height: 780, longest: 1600 },
  medium: { width: 768, height: 1024, longest: 1280 },
  wide: { width: 1280, height: 800, longest: 1000 },
} as const;
type Size = keyof typeof SIZES;

const THEMES = ['light', 'dark'] as const;
const FOLDER = 'docs/screens';
const words = process.argv.slice(2);

const isWanted = (picture: string) => words.every((word) => picture.includes(word));

async function photograph(page: Page, { name, extent }: Screen, size: Size, picture: string): Promise<void> {
  const { width, height, longest } = SIZES[size];
  await page.waitForLoadState('networkidle');
  // Charts and maps are drawn when the browser has nothing else to do.
  await page.waitForTimeout(400);
  const pageHeight = await page.evaluate(() => document.documentElement.scrollHeight);
  const shown = extent === 'page' ? Math.min(longest, pageHeight) : height;
  const clip = { x: 0, y: 0, width, height: shown };
  if (isWanted(picture)) await page.screenshot({ path: `${FOLDER}/${picture}.png`, clip });
  if (name === 'home-point' && picture.endsWith('light') && size !== 'medium')
    await page.screenshot({ path: `public/screenshots/home-${size}.png` });
}

async function takeAll(context: BrowserContext, appUrl: string, size: Size, theme: string): Promise<void> {
  const page = await context.newPage();
  const { width, height, longest } = SIZES[size];
  for (const screen of SCREENS) {
    // A long page in a window as long as its picture: what is drawn only in sight is drawn.
    await page.setViewportSize({ width, height: screen.extent === 'page' ? longest : height });
    if (screen.address !== undefined) {
      await closeDialog(page);
      await page.goto(appUrl + screen.address);
    }
    await screen.arrive(page);
    await photograph(page, screen, size, `${screen.name}-${size}-${theme}`);
  }
}

async function take({ browser, app }: Stage): Promise<void> {
  for (const size of Object.keys(SIZES) as Size[]) {
    for (const colorScheme of THEMES) {
      if (!SCREENS.some(({ name }) => isWanted(`${name}-${size}-${colorScheme}`))) continue;
      const context = await browser.newContext({
        viewport: SIZES[size],
        colorScheme,
        hasTouch: size === 'narrow',
        isMobile: size === 'narrow',
        locale: 'en-GB',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      await takeAll(context, app.url, size, colorScheme);
      await context.close();
    }
  }
}

for (const folder of [FOLDER, 'public/screenshots']) mkdirSync(folder, { recursive: true });
await onStage(take);
