/** Installing and updating: a valid manifest, icons of the sizes it states, a new version that waits for the person. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startAppServer } from '../support/app-server';
import { expect, test } from '../support/fixtures';

test.use({ serviceWorkers: 'allow' });

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

/** The size of a picture as the browser decodes it. */
function pictureSize(page: Page, url: string): Promise<string> {
  return page.evaluate(async (address) => {
    const picture = await createImageBitmap(await (await fetch(address)).blob());
    return `${picture.width}x${picture.height}`;
  }, url);
}

test('the manifest is valid, its icons have the sizes it states, and the browser would install the app', async ({
  page,
  appUrl,
  context,
}) => {
  await page.goto(appUrl);
  await expect(page.getByText('EVAonline now opens without a connection.')).toBeVisible({ timeout: 15_000 });
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifestUrl = new URL(href ?? '', appUrl);
  const manifest = await (await page.request.get(manifestUrl.href)).json();
  expect(manifest).toMatchObject({ name: 'EVAonline', short_name: 'EVAonline', display: 'standalone', lang: 'en' });
  expect(new URL(manifest.start_url, manifestUrl).href).toBe(appUrl);
  expect(new URL(manifest.scope, manifestUrl).href).toBe(appUrl);

  const icons: readonly Icon[] = manifest.icons;
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  );
  const pictures: readonly Icon[] = [...icons, ...(manifest.screenshots ?? [])];
  for (const { src, sizes } of pictures) {
    expect(await pictureSize(page, new URL(src, manifestUrl).href), src).toBe(sizes);
  }

  const devTools = await context.newCDPSession(page);
  const { errors } = await devTools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  // The contexts of the tests are private windows, which install nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

/** Makes another version of a built app: a page with a mark, and a service worker that knows it. */
function publishNewVersion(folder: string): void {
  const change = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(path.join(folder, file), text.replace(from, to));
  };
  change('index.html', /<html /, '<html data-version="next" ');
  // The list of kept files names each with its revision; the minifier chooses their order and quotes.
  change(
    'sw.js',
    /(url:\s*["']index\.html["'],\s*revision:\s*["'])\w+|(revision:\s*["'])\w+(?=["'],\s*url:\s*["']index\.html)/,
    '$1$2next',
  );
}

test('a new version is offered, taken only when the person says so, and then it is there', async ({
  page,
  appFolder,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'evaonline-versions-'));
  cpSync(appFolder, folder, { recursive: true });
  const server = await startAppServer(folder);
  const version = () => page.locator('html').getAttribute('data-version');
  try {
    await page.goto(server.url);
    await expect(page.getByText('EVAonline now opens without a connection.')).toBeVisible({ timeout: 15_000 });
    publishNewVersion(folder);
    await page.evaluate(async () => {
      Object.assign(window, { isOldPage: true });
      await (await navigator.serviceWorker.ready).update();
    });
    await expect(page.getByText('A new version is ready.')).toBeVisible({ timeout: 15_000 });
    expect(await page.evaluate(() => Reflect.get(window, 'isOldPage'))).toBe(true);

    // Put off, it waits: even a reload stays with the version that the person has, and offers again.
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page.getByText('A new version is ready.')).toBeHidden();
    await page.reload();
    await expect(page.getByText('A new version is ready.')).toBeVisible({ timeout: 15_000 });
    expect(await version()).toBeNull();

    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('html[data-version=next]')).toBeAttached({ timeout: 15_000 });
    await expect(page.getByRole('combobox', { name: 'Search a place' })).toBeVisible();
    await expect(page.getByText('A new version is ready.')).toBeHidden();
  } finally {
    // First: the page still keeps files for later, and a server that is gone would be a complaint of the browser.
    await page.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
