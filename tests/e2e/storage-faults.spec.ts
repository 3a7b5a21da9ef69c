/** Browsers that keep nothing (private windows) and browsers that are full: the numbers come all the same. */
import { expect } from '../support/fixtures';
import { expectWarnings, exportJson } from './app';
import { test } from './changed-app';

const RUN = '#/eto?lat=-15.5&lon=-56&start=2015-01-01&end=2015-01-10';
const UNAVAILABLE = 'This browser keeps no data for this page, so the result is not saved. Export it to keep it.';
const FULL = 'The storage of this browser is full, so the result may not be saved. Export it to keep it.';

const WITHOUT: Readonly<Record<string, string>> = {
  'does not exist': `Object.defineProperty(globalThis, 'indexedDB', { value: undefined });`,
  'refuses by a throw': `IDBFactory.prototype.open = () => { throw new DOMException('planted', 'SecurityError') };`,
};

for (const [how, script] of Object.entries(WITHOUT)) {
  test(`IndexedDB ${how}: a result with a warning`, async ({ page, context, changeWorker, weather }) => {
    await context.addInitScript(script);
    const url = await changeWorker((own) => `${script}\n${own}`);
    await page.goto(url + RUN);
    await expectWarnings(page, [UNAVAILABLE]);
    const { days } = await exportJson(page);
    expect(days.every(({ et0Mm }) => et0Mm !== null)).toBe(true);
    const asked = weather.log.requests.length;
    await page.getByRole('button', { name: 'Calculate' }).click();
    await expectWarnings(page, [UNAVAILABLE]);
    await expect.poll(() => weather.log.requests.length).toBeGreaterThan(asked);
    await page.getByRole('link', { name: 'Saved' }).click();
    await expect(page.getByText('This browser keeps no data for this page (a private window, perhaps)')).toBeVisible();
  });
}

test('a put that finds no room: a result with a warning', async ({ page, changeWorker }) => {
  const script = `IDBObjectStore.prototype.put = () => { throw new DOMException('planted', 'QuotaExceededError') };`;
  const url = await changeWorker((own) => `${script}\n${own}`);
  await page.goto(url + RUN);
  await expectWarnings(page, [FULL]);
  const { days } = await exportJson(page);
  expect(days.every(({ et0Mm }) => et0Mm !== null)).toBe(true);
});

test('a browser whose quota is used up: a result with a warning, and nothing half saved', async ({
  page,
  context,
  appUrl,
}) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(appUrl).origin, quotaSize: 1 });
  await page.goto(appUrl + RUN);
  await expectWarnings(page, [FULL]);
  await page.getByRole('link', { name: 'Saved' }).click();
  await expect(page.getByText('Nothing saved yet')).toBeVisible();
});
