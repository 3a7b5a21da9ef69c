/** What comes out of the printer: two pages, whatever the paper and the length of the period. */
import { expect, test } from '../support/fixtures';
import { openExports, waitForSuccess } from './app';
import { PERIOD_QUERY, POINT_QUERY } from './home';

/** How many pages a PDF has: its page objects. */
function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const PERIODS = [
  { days: 31, query: 'start=2010-01-01&end=2010-01-31' },
  { days: 62, query: 'start=2010-01-01&end=2010-03-03' },
  { days: 365, query: 'start=2010-01-01&end=2010-12-31' },
];

for (const { days, query } of PERIODS) {
  test(`${days} days are two pages of A4 and of Letter`, async ({ page, appUrl }) => {
    test.slow();
    await page.goto(`${appUrl}#/eto?${POINT_QUERY}&${query}`);
    await waitForSuccess(page);
    // The browser's own print menu waits for nobody: the report is there when the page has had a moment.
    await page.waitForLoadState('networkidle');
    await expect
      .poll(async () => pageCount(await page.pdf({ format: 'A4' })), {
        message: 'pages of A4',
        intervals: [500],
        timeout: 20_000,
      })
      .toBe(2);
    expect(pageCount(await page.pdf({ format: 'Letter' })), 'pages of Letter').toBe(2);
    await expect(page.getByRole('heading', { name: 'Reference evapotranspiration (ETo)' })).toHaveCount(0);
  });
}

test('the report says where, when, how much, whose weather and how to make it again', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
  await page.evaluate(() => {
    // Instead of the browser's dialog: the paper stays as it is laid out.
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  const exports = await openExports(page);
  await exports.getByRole('button', { name: 'Print or save as PDF', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  const report = page.getByRole('article');
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('Reference evapotranspiration (ETo)');
  await expect(report).toContainText('22.7250° S, 47.6476° W');
  await expect(report).toContainText('1 January – 31 March 2010');
  await expect(report).toContainText('Open-Meteo');
  await expect(report).toContainText(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await expect(report.getByRole('img', { name: 'ETo by day, with its 90 % band' })).toBeVisible();
  // Ninety days are three months on paper, and it says so.
  await expect(report).toContainText('The period is too long to print every day.');
  await expect(report.getByRole('table').getByRole('row')).toHaveCount(1 + 3);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(report.getByRole('heading', { level: 1 })).toHaveCount(0);
});
