/** Two to five places or years side by side: the same numbers as each alone, and none stopped by another's failure. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { expect, HOSTS, hasMeasuredData, test } from '../support/fixtures';
import { exportJson } from './app';

const PERIOD = 'start=2010-01-01&end=2010-01-31';
const PIRACICABA = 'lat=-22.725&lon=-47.6476';
const BALSAS = 'lat=-7.53117&lon=-46.03899';
const P_PIRACICABA = 'p=-22.725,-47.6476,Piracicaba';
const P_BALSAS = 'p=-7.53117,-46.03899,Balsas';
const TWO_PLACES = `${PERIOD}&${P_PIRACICABA}&${P_BALSAS}`;

const table = (page: Page) => page.getByRole('table', { name: 'Side by side' });
const runs = (page: Page) => page.getByRole('region', { name: 'Calculations' });
const legend = (page: Page) => page.getByRole('list', { name: 'Legend' }).getByRole('listitem');

/** Waits until every run has ended and the page shows what came of it. */
async function waitForEnds(page: Page, count: number): Promise<void> {
  await expect(runs(page).getByText(/^(SUCCESS|ERROR)$/)).toHaveCount(count, { timeout: 25_000 });
  await expect(table(page)).toBeVisible();
}

/** The cells of a row by the heading of their column, without its unit. */
async function rowOf(page: Page, name: string): Promise<Record<string, string>> {
  const heads = await table(page).getByRole('columnheader').allInnerTexts();
  const row = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: false }) });
  const cells = await row.locator('th, td').allInnerTexts();
  return Object.fromEntries(heads.map((head, i) => [head.split(',')[0], cells[i] ?? '']));
}

/** What the full result of a place and period says, exported. */
async function alone(page: Page, appUrl: string, query: string) {
  await page.goto(`${appUrl}#/eto?${query}`);
  // The page that is left stays for a moment, and has badges of its own.
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toHaveCount(0);
  const { days } = await exportJson(page);
  const present = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const sum = (values: readonly (number | null)[]) => present(values).reduce((total, value) => total + value, 0);
  const et0Mm = days.map((day) => day.et0Mm);
  return {
    days,
    totalMm: sum(et0Mm),
    meanMm: sum(et0Mm) / present(et0Mm).length,
    rainMm: sum(days.map(({ inputs }) => inputs.precipitationMm)),
  };
}

test('the file of a comparison is in the words, marks and units of the person', async ({ page, appUrl }) => {
  await page.addInitScript(() => {
    localStorage.setItem('evaonline.language', 'pt-BR');
    localStorage.setItem('evaonline.units', 'us');
  });
  await page.goto(`${appUrl}#/compare?${TWO_PLACES}`);
  const save = page.getByRole('button', { name: 'Salvar como CSV' });
  await expect(save).toBeVisible({ timeout: 20_000 });
  const started = page.waitForEvent('download');
  await save.click();
  const text = readFileSync(await (await started).path(), 'utf8');
  const [head, first] = text.replace('\uFEFF', '').split('\r\n');
  expect(head).toBe('Data Piracicaba;ETo Piracicaba (pol/dia);Data Balsas;ETo Balsas (pol/dia)');
  expect(first).toMatch(/^\d{4}-\d\d-\d\d;0,\d{4};\d{4}-\d\d-\d\d;0,\d{4}$/);
});

test('two places over the same days: two lines, and the totals of each single result', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/compare?${TWO_PLACES}`);
  await waitForEnds(page, 2);
  await expect(legend(page)).toHaveText(['Piracicaba', 'Balsas']);
  const shown = { Piracicaba: await rowOf(page, 'Piracicaba'), Balsas: await rowOf(page, 'Balsas') };

  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const [head, ...rows] = csvParseRows(readFileSync(await (await started).path(), 'utf8').replace('\uFEFF', ''));
  expect(head).toEqual(['Date Piracicaba', 'ETo Piracicaba (mm/day)', 'Date Balsas', 'ETo Balsas (mm/day)']);

  const singles = {
    Piracicaba: await alone(page, appUrl, `${PIRACICABA}&${PERIOD}`),
    Balsas: await alone(page, appUrl, `${BALSAS}&${PERIOD}`),
  };
  for (const name of ['Piracicaba', 'Balsas'] as const) {
    const { totalMm, meanMm, rainMm } = singles[name];
    expect(shown[name]).toMatchObject({
      'Total ETo': totalMm.toFixed(1),
      'Mean ETo': meanMm.toFixed(2),
      Rain: rainMm.toFixed(1),
      'Days with ETo': '31 of 31',
    });
  }
  const difference = singles.Balsas.meanMm - singles.Piracicaba.meanMm;
  expect(Number(shown.Balsas['Mean against the first']?.replace('−', '-').split(' ')[0])).toBeCloseTo(difference, 2);
  expect(rows).toEqual(
    singles.Piracicaba.days.map((day, i) => {
      const other = singles.Balsas.days[i];
      return [day.date, day.et0Mm?.toFixed(3), other?.date, other?.et0Mm?.toFixed(3)];
    }),
  );
});

test('three seasons at one place with measured weather: a line and a row each', async ({ page, appUrl }) => {
  test.skip(!hasMeasuredData, 'needs ../shared/validation');
  await page.goto(`${appUrl}#/compare?${BALSAS}&name=Balsas&from=11-01&to=03-31&years=1995,1996,1997`);
  await waitForEnds(page, 3);
  await expect(legend(page)).toHaveText(['1995/96', '1996/97', '1997/98']);
  // 29 February 1996 is a day of the first season only.
  expect(await rowOf(page, '1995/96')).toMatchObject({ 'Days with ETo': '152 of 152', 'Mean against the first': '–' });
  expect(await rowOf(page, '1997/98')).toMatchObject({ 'Days with ETo': '151 of 151' });
  const shown = await rowOf(page, '1996/97');

  await page.getByText('ETo by day: the numbers').click();
  const numbers = page.getByRole('table', { name: /ETo by day/ });
  const leapDay = numbers.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '29 February' }) });
  await expect(leapDay.getByRole('cell')).toHaveText([/^\d\.\d\d$/, '–', '–']);
  const march = numbers.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '1 March', exact: true }) });
  const marchTexts = await march.getByRole('cell').allInnerTexts();

  const single = await alone(page, appUrl, `${BALSAS}&start=1996-11-01&end=1997-03-31`);
  expect(shown).toMatchObject({ 'Total ETo': single.totalMm.toFixed(1), 'Mean ETo': single.meanMm.toFixed(2) });
  expect(marchTexts[1]).toBe(single.days.find(({ date }) => date === '1997-03-01')?.et0Mm?.toFixed(2));
});

test('one place at sea says why; the others stand', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/compare?${TWO_PLACES}&p=-30,-20,Buoy`);
  await waitForEnds(page, 3);
  await expect(runs(page).getByRole('alert')).toContainText('This point is at sea.');
  await expect(legend(page)).toHaveText(['Piracicaba', 'Balsas']);
  await expect(table(page).getByRole('row')).toHaveCount(3);
});

test('a place whose sources are down is tried again alone', async ({ page, appUrl, weather, allowConsole }) => {
  allowConsole(/status of 400/);
  const match = ({ query }: { query: URLSearchParams }) => Boolean(query.get('latitude')?.startsWith('-7.5'));
  for (const host of [HOSTS.nasaPower, HOSTS.archive])
    weather.faults.set(host, { kind: 'bad-request', reason: 'No.' }, { match });
  await page.goto(`${appUrl}#/compare?${TWO_PLACES}`);
  await waitForEnds(page, 2);
  await expect(table(page).getByRole('row')).toHaveCount(2);
  const before = await rowOf(page, 'Piracicaba');
  const asked = weather.log.requestsTo(HOSTS.nasaPower).length;

  weather.faults.clear();
  await page.getByRole('button', { name: 'Try Balsas again' }).click();
  await expect(legend(page)).toHaveText(['Piracicaba', 'Balsas'], { timeout: 20_000 });
  expect(await rowOf(page, 'Piracicaba')).toEqual(before);
  // Only the one that failed asked again.
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(asked + 1);
});

test('leaving the page stops what runs', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'timeout' });
  await page.goto(`${appUrl}#/compare?${TWO_PLACES}`);
  await expect.poll(() => weather.log.requestsTo(HOSTS.nasaPower).length).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await weather.log.waitForAbort(HOSTS.nasaPower);
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1);
});

test('a place is added by its coordinates with the keyboard alone, and only it is calculated', async ({
  page,
  appUrl,
  weather,
}) => {
  await page.goto(`${appUrl}#/compare?${PERIOD}&${P_PIRACICABA}`);
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  const add = async (latitude: string, longitude: string) => {
    await page.getByLabel('Latitude').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(latitude);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(longitude);
    await page.keyboard.press('Enter');
  };
  await press('Compare');
  await expect(page.getByText('Add one more to compare.')).toBeVisible();
  await add('-7.53117', '-46.03899');
  await press('Compare');
  await waitForEnds(page, 2);
  await expect(page).toHaveURL(
    /#\/compare\?start=2010-01-01&end=2010-01-31&p=-22\.725,-47\.6476,Piracicaba&p=-7\.53117,-46\.03899,?$/,
  );
  const asked = weather.log.requestsTo(HOSTS.nasaPower).length;

  await add('-15.6', '-56.1');
  await press('Compare');
  await waitForEnds(page, 3);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toHaveLength(asked + 1);
  await expect(legend(page)).toHaveCount(3);
  // The chart is walked through by its keys, and says what it stands on.
  await page.getByRole('application', { name: /go through the days/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.chart__readout')).toContainText(/Piracicaba \d\.\d\d\smm\/day/);
  // The running sum instead, by the arrows of its radio buttons.
  await page.getByRole('radio', { name: 'ETo by day' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'ETo added up' })).toBeVisible();
  await press('Remove Piracicaba');
  await expect(page.getByRole('button', { name: 'Remove Piracicaba' })).toHaveCount(0);
});

test('a favourite joins with one press', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/?${PIRACICABA}`);
  await page.getByRole('button', { name: 'Favourite' }).click();
  await page.goto(`${appUrl}#/compare?${PERIOD}&${P_BALSAS}`);
  await page.getByRole('group', { name: 'Favourites' }).getByRole('button').click();
  await expect(page.getByRole('group', { name: 'Favourites' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await waitForEnds(page, 2);
});

test('a result leads to a comparison that begins with it', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${PIRACICABA}&${PERIOD}`);
  await page.locator('.task-panel').getByRole('link', { name: 'Compare' }).click({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: /^Remove 22\.7250° S/ })).toBeVisible();
  await expect(page.getByLabel('First day')).toHaveValue('2010-01-01');
});

for (const [query, sentence] of [
  [`${PERIOD}&p=91,0&p=1,2`, 'This link of a comparison cannot be read. Begin anew here.'],
  [`${PERIOD}&p=%3Cscript%3E&p=1,2`, 'This link of a comparison cannot be read. Begin anew here.'],
  [`start=2010-02-30&end=x&${P_BALSAS}`, 'This link of a comparison cannot be read. Begin anew here.'],
  [`${BALSAS}&from=11-01&to=03-31&years=99999999,-1`, 'This link of a comparison cannot be read. Begin anew here.'],
  [`${PERIOD}${'&p=1,2'.repeat(6)}`, 'This link names more than five places or years. Choose two to five here.'],
] as const)
  test(`a link that cannot be meant runs nothing: ${query}`, async ({ page, appUrl, weather }) => {
    await page.goto(`${appUrl}#/compare?${query}`);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText('PROCESSING')).toHaveCount(0);
    expect(weather.log.requestsTo(HOSTS.nasaPower)).toEqual([]);
  });

test('a name that is markup is a text', async ({ page, appUrl }) => {
  const name = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
  await page.goto(`${appUrl}#/compare?${PERIOD}&p=-22.725,-47.6476,${encodeURIComponent(name)}&${P_BALSAS}`);
  await waitForEnds(page, 2);
  await expect(legend(page).first()).toContainText('<img src=x onerror');
  await expect(page.getByRole('main').locator('img, script')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, and nothing reaches past a phone (${colorScheme})`, async ({ page, appUrl }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    const problems = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    await page.goto(`${appUrl}#/compare?${BALSAS}&from=11-01&to=03-31&years=2005`);
    await expect(page.getByRole('heading', { name: 'Years' })).toBeVisible();
    expect(await problems()).toEqual([]);
    await page.goto(`${appUrl}#/compare?${TWO_PLACES}&p=-30,-20,Buoy`);
    await waitForEnds(page, 3);
    await expect(legend(page)).toHaveCount(2);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await problems()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

test.describe('with the network off', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the same comparison gives the same table', async ({ page, appUrl, goOffline, allowConsole }) => {
    test.slow();
    allowConsole(/net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/);
    await page.goto(`${appUrl}#/compare?${TWO_PLACES}`);
    await waitForEnds(page, 2);
    await expect(page.getByText('EVAonline now opens without a connection.')).toBeVisible({ timeout: 15_000 });
    // What is no part of a first visit is kept a little later.
    const missing = () =>
      page.evaluate(async () => {
        const files: string[] = await (await fetch('on-demand.json')).json();
        const kept = (
          await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
        ).flat();
        return files.filter((file) => !kept.some(({ url }) => url.endsWith(file)));
      });
    await expect.poll(missing, { timeout: 40_000 }).toEqual([]);
    const before = await table(page).innerText();
    await goOffline();
    await page.reload();
    await waitForEnds(page, 2);
    expect(await table(page).innerText()).toBe(before);
  });
});
