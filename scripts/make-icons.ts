/**
 * Renders public/icon.svg into the PNG icons of the manifest and of iOS. Run after the mark has changed, and commit the
 * pictures: `npx tsx scripts/make-icons.ts`. Uses the Chromium of the browser tests.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { findOrInstallChromium, INSTALL_HINT } from './find-chromium';

interface Icon {
  readonly file: string;
  readonly sizePx: number;
  /** `full-bleed`: the background reaches every corner, because the system cuts its own shape. */
  readonly shape: 'rounded' | 'full-bleed';
  /** The mark's size relative to the drawing. A maskable icon may lose all outside a circle of 40 % radius. */
  readonly markScale: number;
}

const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', sizePx: 192, shape: 'rounded', markScale: 1 },
  { file: 'icon-512.png', sizePx: 512, shape: 'rounded', markScale: 1 },
  { file: 'icon-maskable-512.png', sizePx: 512, shape: 'full-bleed', markScale: 0.86 },
  { file: 'apple-touch-icon.png', sizePx: 180, shape: 'full-bleed', markScale: 0.96 },
];

const svg = readFileSync('public/icon.svg', 'utf8');
const background = /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
if (!background) throw new Error('public/icon.svg has no background rectangle with a fill');

function pageOf({ sizePx, shape, markScale }: Icon): string {
  const canvas = shape === 'full-bleed' ? background : 'transparent';
  const style = `margin:0;background:${canvas};display:grid;place-items:center;height:${sizePx}px`;
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return `<body style="${style}"><img width="${sizePx * markScale}" height="${sizePx * markScale}" src="${source}">`;
}

async function render(browser: Browser, icon: Icon): Promise<void> {
  const page = await browser.newPage({ viewport: { width: icon.sizePx, height: icon.sizePx } });
  await page.setContent(pageOf(icon));
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  writeFileSync(`public/${icon.file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}

const executablePath = findOrInstallChromium();
if (!executablePath) throw new Error(INSTALL_HINT);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const icon of ICONS) await render(browser, icon);
await browser.close();
