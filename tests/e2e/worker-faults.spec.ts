/** A worker that throws, that does not load, that broke before it was wanted: ERROR, at once and in plain words. */
import { expect } from '../support/fixtures';
import { expectError, waitForSuccess } from './app';
import { test } from './changed-app';

const POINT = 'lat=-15.5&lon=-56';
const RUN = `#/eto?${POINT}&start=2015-01-01&end=2015-01-10`;
const CRASHED = [
  'The calculation stopped because of an error in this app.',
  'Calculate again. If it happens again, reload the page.',
];

/** Throws as soon as a column of ten days is made. */
const TEN_DAYS_THROW = `
  const { fill } = Float64Array.prototype;
  Float64Array.prototype.fill = function (...given) {
    if (this.length === 10) throw new Error('planted');
    return fill.apply(this, given);
  };
`;

test('a worker that throws in the middle of a run: ERROR, and the next run works', async ({ page, changeWorker }) => {
  const url = await changeWorker((script) => TEN_DAYS_THROW + script);
  await page.goto(url + RUN);
  await expectError(page, CRASHED);
  await page.getByLabel('Last day').fill('2015-01-09');
  await page.getByRole('button', { name: 'Calculate' }).click();
  await waitForSuccess(page);
});

const BROKEN: Readonly<Record<string, string | undefined>> = {
  'throws when it starts': `throw new Error('planted')`,
  'cannot be loaded': undefined,
};

for (const [how, script] of Object.entries(BROKEN)) {
  test(`a worker that ${how}: ERROR`, async ({ page, changeWorker, allowConsole }) => {
    allowConsole(/planted|status of 404/);
    const url = await changeWorker(() => script);
    await page.goto(url + RUN);
    await expectError(page, CRASHED);
  });

  test(`a worker kept ready that ${how}: ERROR once a task wants it`, async ({ page, changeWorker, allowConsole }) => {
    allowConsole(/planted|status of 404/);
    const url = await changeWorker(() => script);
    const kept = page.waitForEvent('worker').then((worker) => worker.waitForEvent('close'));
    await page.goto(`${url}#/?${POINT}`);
    await kept;
    await page.getByRole('button', { name: 'ETo today' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('ERROR', { exact: true })).toBeVisible();
    await expect(dialog.getByRole('alert').locator('p, li')).toHaveText(CRASHED);
  });
}
