/** Passing a result on: the link that calculates it again and says whether it is still the same, and the one that holds it. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { checkedAddress, dailyResults, download, exportJson, openSection, waitForSuccess } from './app';
import { POINT_QUERY } from './home';

const JANUARY = `${POINT_QUERY}&start=2010-01-01&end=2010-01-31`;
const SNAPSHOT_TEXT = /^A snapshot: the numbers as they were calculated on/;

/** Opens the dialog of a result on the page. */
async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  return page.getByRole('dialog', { name: 'Share this result' });
}

/** The link with the numbers of the result on the page. */
async function snapshotLink(page: Page): Promise<string> {
  const dialog = await openShare(page);
  const link = await dialog.getByRole('textbox', { name: 'Link with the numbers', exact: true }).inputValue();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  return link;
}

/** The cells of the days of the result on the page. */
async function dayCells(page: Page): Promise<readonly string[]> {
  await openSection(page, 'Days');
  await expect(dailyResults(page).locator('tbody tr')).toHaveCount(31);
  return dailyResults(page).locator('tbody tr').allInnerTexts();
}

test.describe('the address bar', () => {
  test('gives the same numbers in a fresh profile, and says nothing of a difference', async ({
    page,
    appUrl,
    browser,
  }) => {
    await page.goto(`${appUrl}#/eto?${JANUARY}`);
    const result = await exportJson(page);
    await expect(page).toHaveURL(checkedAddress(appUrl, JANUARY));

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    expect((await exportJson(other)).days).toEqual(result.days);
    await expect(other.getByRole('region', { name: 'The numbers have changed' })).toHaveCount(0);
    await expect(other).toHaveURL(page.url());
    await elsewhere.close();
  });

  test('says by how much the numbers differ, until the person keeps the new ones', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/eto?${JANUARY}`);
    await waitForSuccess(page);
    await expect(page).toHaveURL(/check=/);
    const check = new URLSearchParams(page.url().split('?')[1]).get('check') ?? '';
    const [, total = '', days, mask] = check.split('.');
    const before = (Number.parseInt(total, 36) - 80).toString(36);

    await page.goto('about:blank');
    await page.goto(`${appUrl}#/eto?${JANUARY}&check=abc.${before}.${days}.${mask}`);
    const notice = page.getByRole('region', { name: 'The numbers have changed' });
    await expect(notice).toContainText(
      /When this link was made the total was [\d.]+\smm; now it is [\d.]+\smm \(\+0\.80\smm, \+0\.\d\s%\)\./,
    );
    await expect(notice).toContainText('The same sources answered');
    await notice.getByRole('button', { name: 'Keep the new numbers in the link' }).click();
    await expect(notice).toHaveCount(0);
    await expect(page).toHaveURL(`${appUrl}#/eto?${JANUARY}&check=${check}`);
  });

  test('with a check that someone spoilt is answered politely', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/eto?${JANUARY}&check=__proto__`);
    await waitForSuccess(page);
    await expect(page.getByText('The check in this link cannot be read')).toBeVisible();
    await page.getByRole('button', { name: 'Keep the new numbers in the link' }).click();
    await expect(page).toHaveURL(checkedAddress(appUrl, JANUARY));
  });
});

test.describe('the link with the numbers', () => {
  test.use({ serviceWorkers: 'allow' });

  test('opens in a profile that has the app but no network, with all five parts and the account of a day', async ({
    page,
    appUrl,
    browser,
    goOffline,
    allowConsole,
  }) => {
    allowConsole(/net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/);
    await page.goto(`${appUrl}#/eto?${JANUARY}`);
    const result = await exportJson(page);
    const link = await snapshotLink(page);
    expect(link.length).toBeLessThanOrEqual(2000);
    const shown = await dayCells(page);

    const elsewhere = await browser.newContext({ serviceWorkers: 'allow' });
    const other = await elsewhere.newPage();
    await other.goto(appUrl);
    await expect(other.getByText('EVAonline now opens without a connection.')).toBeVisible({ timeout: 15_000 });
    // What is fetched on demand comes after, one file at a time.
    await other.waitForLoadState('networkidle');
    await goOffline();
    await elsewhere.setOffline(true);
    await other.goto(link);
    await expect(other.getByText(SNAPSHOT_TEXT)).toBeVisible();
    await expect(other.getByText('Nothing was asked of any source.')).toBeVisible();
    expect(await dayCells(other)).toHaveLength(shown.length);
    await other
      .getByRole('button', { name: /3 Jan 2010/ })
      .first()
      .click();
    await expect(other.getByRole('heading', { level: 3, name: /3 Jan 2010/ })).toBeVisible();
    for (const part of ['Charts', 'Statistics', 'Sources', 'Summary'] as const) {
      await openSection(other, part);
      await expect(other.getByText('This part could not be')).toHaveCount(0);
    }
    const again = await exportSnapshot(other);
    expect(again.days.map(({ et0Mm }) => et0Mm)).toEqual(result.days.map(({ et0Mm }) => rounded(et0Mm)));
    expect(again.computedAt).toBe(result.computedAt);
    await elsewhere.close();
  });
});

/** The snapshot on the page as JSON: there is no run whose end could be waited for. */
async function exportSnapshot(page: Page) {
  return JSON.parse((await download(page, 'Export JSON')).text) as Awaited<ReturnType<typeof exportJson>>;
}

function rounded(et0Mm: number | null): number | null {
  return et0Mm === null ? null : Math.round(et0Mm * 100) / 100;
}

test('a snapshot leads back to the calculation, whose numbers are those of the snapshot', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${JANUARY}`);
  await waitForSuccess(page);
  await page.goto(await snapshotLink(page));
  await expect(page.getByText(SNAPSHOT_TEXT)).toBeVisible();
  await expect(page.getByText('SUCCESS')).toHaveCount(0);
  await page.getByRole('link', { name: 'Calculate again from the sources' }).click();
  await waitForSuccess(page);
  await expect(page).toHaveURL(checkedAddress(appUrl, JANUARY));
  await expect(page.getByRole('region', { name: 'The numbers have changed' })).toHaveCount(0);
});

for (const [what, data, answer] of [
  ['cut off', '1.tVRNb9swDP0rgs5Z', 'It is not whole, or was changed on its way.'],
  ['of another version', '7.AAAA', 'It was made by another version of EVAonline.'],
  ['of a script', '1.%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'It is not whole, or was changed on its way.'],
] as const) {
  test(`a snapshot that is ${what} is refused politely`, async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/shared/${data}`);
    await expect(page.getByRole('heading', { level: 1, name: 'This link cannot be opened' })).toBeVisible();
    await expect(page.getByText(answer)).toBeVisible();
    await page.getByRole('link', { name: 'Calculate a period' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Evapotranspiration for a period' })).toBeVisible();
  });
}

test('both links are copied, said aloud, and shown to a camera; the focus comes back', async ({
  page,
  appUrl,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${appUrl}#/eto?${JANUARY}`);
  await waitForSuccess(page);
  const dialog = await openShare(page);
  for (const title of ['Link', 'Link with the numbers']) {
    const link = await dialog.getByRole('textbox', { name: title, exact: true }).inputValue();
    await dialog.getByRole('button', { name: `Copy: ${title}`, exact: true }).click();
    const part = dialog.getByRole('region', { name: title, exact: true });
    await expect(part.getByRole('status')).toHaveText('The link is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await part.getByRole('button', { name: `QR code: ${title}` }).click();
    await expect(part.getByRole('img', { name: `QR code: ${title}` })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});
