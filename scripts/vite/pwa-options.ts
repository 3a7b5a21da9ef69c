/** What is installed, kept offline and cached: the options of the service worker and the web app manifest. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestOptions, VitePWAOptions } from 'vite-plugin-pwa';
import { LIST_FILE } from './on-demand-list';

type RuntimeCaching = NonNullable<VitePWAOptions['workbox']['runtimeCaching']>[number];

const DAY_S = 86_400;

/**
 * Tiles a person has looked at, and no others: the tile policy asks for at least 7 days of caching and forbids fetching
 * ahead. Only readable answers (status 200) are kept, because browsers charge an opaque one to the quota at several
 * megabytes, and the quota is shared with the person's saved results.
 */
function viewedTiles(tileOrigins: readonly string[]): RuntimeCaching[] {
  return tileOrigins.map((origin) => ({
    urlPattern: new RegExp(`^${origin.replaceAll('.', '\\.')}/`),
    handler: 'CacheFirst',
    options: {
      cacheName: 'viewed-map-tiles',
      expiration: { maxEntries: 600, maxAgeSeconds: 30 * DAY_S, purgeOnQuotaError: true },
      cacheableResponse: { statuses: [200] },
    },
  }));
}

/** The pictures of the install dialog; each is listed as soon as the real screenshot is in `public/`. */
const SCREENSHOTS = [
  { src: 'screenshots/home-narrow.png', form_factor: 'narrow', label: 'The map with a chosen point, on a phone' },
  { src: 'screenshots/home-wide.png', form_factor: 'wide', label: 'The map with a chosen point, on a wide screen' },
] as const;

/**
 * The size of a PNG, as a manifest states it ("1280x800").
 * @throws when the bytes are not a PNG
 */
export function pngSize(png: Buffer): string {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG file');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

function screenshotsIn(publicDir: string): ManifestOptions['screenshots'] {
  return SCREENSHOTS.filter(({ src }) => existsSync(join(publicDir, src))).map((shot) => ({
    ...shot,
    sizes: pngSize(readFileSync(join(publicDir, shot.src))),
    type: 'image/png',
  }));
}

/** The web app manifest. Every address is relative, so that the app works under any path. */
export function manifest(publicDir: string): Partial<ManifestOptions> {
  return {
    id: './',
    start_url: './',
    scope: './',
    name: 'EVAonline',
    short_name: 'EVAonline',
    description:
      'Daily reference evapotranspiration (FAO-56 Penman–Monteith) for any point on land, online and offline.',
    lang: 'en',
    dir: 'ltr',
    categories: ['weather', 'utilities', 'education'],
    display: 'standalone',
    background_color: '#f4f7f5',
    theme_color: '#f4f7f5',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    screenshots: screenshotsIn(publicDir),
  };
}

/**
 * The app's own code that is not precached: kept when it is first asked for. `src/pwa/on-demand.ts` asks for what a person
 * may want without a network.
 */
const CODE_ON_DEMAND: RuntimeCaching = {
  urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/assets/'),
  handler: 'CacheFirst',
  options: {
    cacheName: 'code-on-demand',
    // Names change with the content: what an older version left goes by count, which has to hold a whole version.
    expiration: { maxEntries: 240, purgeOnQuotaError: true },
    cacheableResponse: { statuses: [200] },
  },
};

/**
 * The service worker: the app precached, less what is wanted on demand; updates taken when the person says so (src/pwa/registration.ts).
 * The first visit is taken over at once (`clientsClaim`), so that going offline right after it already works.
 */
export function pwaOptions(
  publicDir: string,
  tileOrigins: readonly string[],
  isPrecached: (file: string) => boolean,
): Partial<VitePWAOptions> {
  return {
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: null,
    manifest: manifest(publicDir),
    // The system fetches the icons when it installs the app; the app itself shows none but icon.svg.
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,json}'],
      // Leaflet's own pictures of pins and layers: the app draws its own.
      globIgnores: [
        'screenshots/**',
        'icon-*.png',
        'apple-touch-icon.png',
        'assets/layers*',
        'assets/marker-icon*',
        '.vite/**',
        LIST_FILE,
      ],
      manifestTransforms: [(entries) => ({ manifest: entries.filter(({ url }) => isPrecached(url)), warnings: [] })],
      navigateFallback: 'index.html',
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      runtimeCaching: [CODE_ON_DEMAND, ...viewedTiles(tileOrigins)],
    },
  };
}
