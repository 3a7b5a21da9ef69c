/** The US weather service: offered and asked in the United States, and nowhere else its box would reach (D20). */
import { expect, HOSTS } from '../support/fixtures';
import { expectError, exportJson, openSection } from './app';
import { openWithPoint, pointCard } from './home';
import { test } from './moved-clock';

const KANSAS = 'lat=38.51&lon=-98.51';
const NOW = '2024-06-15T18:00:00Z';
const NAMES = ['NWS Observations (USA)', 'NWS Forecast (USA)'] as const;

test('the card of a point in Kansas shows the latest observation of the nearest station', async ({ page, setTime }) => {
  await openWithPoint(page, await setTime(NOW), KANSAS);
  const observed = pointCard(page).getByRole('region', { name: 'Observed nearby' });
  // The server's nearest station stands 0.05° north of the cell; its last report was at 17:53 UTC, local daylight time.
  await expect(observed).toContainText(/Test Field 1 \(T\d+Y\d+N1\), [4-7]\.\d\s+km away, at \d+\s+m/);
  await expect(observed.getByRole('definition')).toHaveText([
    /^\d+\.\d\u00a0°C$/,
    /^\d+\u00a0%$/,
    /^\d+\.\d\u00a0m\/s$/,
  ]);
  await expect(observed).toContainText('7 minutes ago');
  await expect(observed).toContainText('12:53');
  for (const name of NAMES) await expect(pointCard(page).getByRole('listitem').getByText(name)).toBeVisible();
});

test('in automatic mode both are asked, and the sources say who gave what', async ({ page, setTime }) => {
  const url = await setTime(NOW);
  await page.goto(`${url}#/eto?${KANSAS}&start=2024-06-10&end=2024-06-19`);
  const { sources, days } = await exportJson(page);
  const of = (id: string) => sources.find((source) => source.id === id);
  expect(of('nws-observations')).toMatchObject({
    kind: 'measured',
    dayDefinition: 'civil-day',
    station: { name: 'Test Field 1' },
  });
  expect(of('nws-observations')?.dayCount).toBeGreaterThan(0);
  expect(of('nws-forecast')).toMatchObject({ kind: 'forecast', dayDefinition: 'civil-day' });
  expect(of('nws-forecast')?.dayCount).toBeGreaterThan(0);
  expect(days.every(({ et0Mm, estimated }) => et0Mm !== null && estimated === undefined)).toBe(true);
  await openSection(page, 'Sources');
  await expect(page.getByText(/^Station Test Field 1 \(T\d+Y\d+N1\), /)).toBeVisible();
});

test('the selector offers both in Kansas', async ({ page, setTime }) => {
  const url = await setTime(NOW);
  await page.goto(`${url}#/eto?${KANSAS}`);
  await page.getByLabel('First day').fill('2024-06-16');
  await page.getByLabel('Last day').fill('2024-06-18');
  const forecast = page.getByRole('checkbox', { name: 'NWS Forecast (USA)' });
  await expect(forecast).toHaveAccessibleDescription(/Only in the United States.*Has all of these days/);
});

const ABROAD = { 'London, Ontario': 'lat=42.98&lon=-81.25', Monterrey: 'lat=25.67&lon=-100.31' };

for (const [place, query] of Object.entries(ABROAD)) {
  test(`${place} lies in the box of the United States but not in them: neither is offered or asked`, async ({
    page,
    weather,
    setTime,
  }) => {
    const url = await setTime(NOW);
    await openWithPoint(page, url, query);
    await expect(pointCard(page).getByRole('listitem').getByText('NASA POWER')).toBeVisible();
    for (const name of NAMES) await expect(pointCard(page).getByText(name)).toHaveCount(0);
    await expect(pointCard(page).getByText('Observed nearby')).toHaveCount(0);

    await page.goto(`${url}#/eto?${query}&start=2024-06-14&end=2024-06-17`);
    const { sources } = await exportJson(page);
    expect(sources.filter(({ id }) => id.startsWith('nws-'))).toEqual([]);
    for (const name of NAMES)
      await expect(page.getByRole('checkbox', { name })).toHaveAccessibleDescription(/Not at this point/);

    await page.goto(`${url}#/eto?${query}&start=2024-06-16&end=2024-06-17&sources=nws-forecast`);
    await expectError(page, [
      'No chosen source serves this point.',
      'NWS Forecast (USA): does not serve this point.',
      'Choose other sources, or Automatic.',
    ]);
    expect(weather.log.requestsTo(HOSTS.nws)).toEqual([]);
  });
}
