/** The app under a path of a shared host, as GitHub Pages serves it: nothing may ask for the root. */
import { startAppServer } from '../support/app-server';
import { expect, test } from '../support/fixtures';
import { exportJson, waitForSuccess } from './app';
import { openWithPoint, POINT_QUERY } from './home';

test.use({ serviceWorkers: 'allow' });

const WEEK_QUERY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-07`;

test('under a sub-path: the main job, a shared link, and a reload without a network', async ({
  page,
  context,
  appFolder,
}) => {
  const server = await startAppServer(appFolder, { basePath: '/some/sub/path/' });
  const outside: string[] = [];
  page.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    if (host === new URL(server.url).host && !pathname.startsWith('/some/sub/path/')) outside.push(pathname);
  });
  try {
    await openWithPoint(page, server.url);
    await expect(page.getByText('EVAonline now opens without a connection.')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'ETo today' }).click();
    await waitForSuccess(page);
    await page.getByRole('button', { name: 'Close', exact: true }).click();

    await page.goto(`${server.url}#/eto?${WEEK_QUERY}`);
    const online = await exportJson(page);
    expect(online.days).toHaveLength(7);
    expect(page.url()).toContain('/some/sub/path/#/eto?');

    const registered = await page.evaluate(() => navigator.serviceWorker.getRegistration());
    expect(registered).toBeDefined();
    await context.setOffline(true);
    await server.stop();
    await page.reload();
    const offline = await exportJson(page);
    expect(offline.days.map(({ et0Mm }) => et0Mm)).toEqual(online.days.map(({ et0Mm }) => et0Mm));
    expect(outside).toEqual([]);
  } finally {
    await page.close();
    await server.stop();
  }
});
