/** Points at sea, outside the globe, on its zero lines and below the sea's level. */
import { expect, HOSTS, test } from '../support/fixtures';
import { expectError, expectNoRun, expectWarnings, exportJson, openSection, waitForSuccess } from './app';
import { POINT_QUERY } from './home';

const PERIOD = 'start=2015-01-01&end=2015-01-10';
const SEA = { latitudeDeg: -30, longitudeDeg: -20 };
const SEA_QUERY = `lat=${SEA.latitudeDeg}&lon=${SEA.longitudeDeg}`;

test('a point at sea, by a link: ERROR, and no weather is asked for', async ({ page, appUrl, weather }) => {
  await page.goto(`${appUrl}#/eto?${SEA_QUERY}&${PERIOD}`);
  await expectError(page, [
    'This point is at sea. Reference evapotranspiration is defined over land.',
    'Choose a point on land.',
  ]);
  expect(weather.log.requestsTo(HOSTS.nasaPower)).toEqual([]);
  expect(weather.log.requestsTo(HOSTS.archive)).toEqual([]);
});

test('a point at sea, on Home: the card says so and nothing can be run', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/?${SEA_QUERY}`);
  await expect(
    page.getByText('This point is at sea. ETo is defined over land: move the point ashore.', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'ETo today' })).toBeDisabled();
});

const OUTSIDE_LINKS: readonly (readonly [query: string, reason: string])[] = [
  ['lat=90.001&lon=10', 'Latitude must be a number from -90 to 90 degrees.'],
  ['lat=-91&lon=10', 'Latitude must be a number from -90 to 90 degrees.'],
  ['lat=north&lon=10', 'Latitude must be a number from -90 to 90 degrees.'],
  ['lat=10&lon=180.5', 'Longitude must be a number from -180 to 180 degrees.'],
  ['lat=10&lon=', 'Longitude must be a number from -180 to 180 degrees.'],
  ['lat=10&lon=10&elev=9500', 'Elevation must be a number from -500 to 9,000 metres.'],
];

for (const [query, reason] of OUTSIDE_LINKS) {
  test(`a link with ${query} is not run and says why`, async ({ page, appUrl, weather }) => {
    await page.goto(`${appUrl}#/eto?${query}&${PERIOD}`);
    await expect(page.getByText(`This link cannot be calculated as it is. ${reason}`, { exact: true })).toBeVisible();
    await expectNoRun(page);
    expect(weather.log.requestsTo(HOSTS.nasaPower)).toEqual([]);
  });
}

test('coordinates outside the globe in the form: each field says its limits, nothing is run', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/eto`);
  await page.getByLabel('Latitude').fill('-90.5');
  await page.getByLabel('Longitude').fill('181');
  await page.getByLabel('Elevation (optional)').fill('9001');
  await page.getByRole('button', { name: 'Calculate' }).click();
  const described = (label: string) => expect(page.getByLabel(label));
  await described('Latitude').toHaveAccessibleDescription('Latitude must be from −90 to 90.');
  await described('Longitude').toHaveAccessibleDescription('Longitude must be from −180 to 180.');
  await described('Elevation (optional)').toHaveAccessibleDescription(
    'Elevation is a number of metres from -500 to 9000, without a thousands separator. Leave it empty to look it up.',
  );
  await expect(page.getByLabel('Latitude')).toBeFocused();
  await expectNoRun(page);
});

test('an elevation in feet is taken as feet, and one with a thousands separator is refused', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/eto?${POINT_QUERY}`);
  const field = page.getByLabel('Elevation (optional)');
  await field.fill('1,720');
  await page.getByRole('button', { name: 'Calculate' }).click();
  await expect(field).toHaveAccessibleDescription(/without a thousands separator/);
  await expectNoRun(page);
  await field.fill('1720 ft');
  await page.getByRole('button', { name: 'Calculate' }).click();
  await expect(page).toHaveURL(/[?&]elev=524\.256(&|$)/);
  await waitForSuccess(page);
});

test('coordinates outside the globe on Home: the field says its limits, no point is chosen', async ({
  page,
  appUrl,
}) => {
  await page.goto(appUrl);
  await page.getByLabel('Latitude').fill('95');
  await page.getByLabel('Longitude').fill('10');
  await page.getByRole('button', { name: 'Go to these coordinates' }).click();
  await expect(page.getByLabel('Latitude')).toHaveAccessibleDescription('Latitude must be from −90 to 90.');
  await expect(page.getByRole('button', { name: 'ETo today' })).toHaveCount(0);
});

const ZERO_LINES = [
  { name: 'on the equator, in Gabon', latitude: 0, longitude: 10 },
  { name: 'on the meridian of Greenwich', latitude: 51.5, longitude: 0 },
];

for (const { name, latitude, longitude } of ZERO_LINES) {
  test(`${name}: a zero is a coordinate`, async ({ page, appUrl, weather }) => {
    await page.goto(`${appUrl}#/?lat=${latitude}&lon=${longitude}`);
    await page.getByRole('button', { name: 'Choose a period' }).click();
    await expect(page.getByLabel('Latitude')).toHaveValue(String(latitude));
    await expect(page.getByLabel('Longitude')).toHaveValue(String(longitude));
    await page.getByLabel('First day').fill('2015-01-01');
    await page.getByLabel('Last day').fill('2015-01-10');
    await page.getByRole('button', { name: 'Calculate' }).click();
    const { site, days } = await exportJson(page);
    expect(site).toMatchObject({ latitude, longitude });
    expect(days.every(({ et0Mm }) => et0Mm !== null && et0Mm > 0)).toBe(true);
    for (const host of [HOSTS.nasaPower, HOSTS.archive]) {
      const query = weather.log.requestsTo(host)[0]?.query;
      expect([query?.get('latitude'), query?.get('longitude')]).toEqual([String(latitude), String(longitude)]);
    }
    expect(page.url()).toContain(`lat=${latitude}&lon=${longitude}`);
  });
}

const LOW_LAND = [
  { name: 'the shore of the Dead Sea', latitude: 31.5, longitude: 35.48, elevationM: -420 },
  { name: 'Flevoland', latitude: 52.5, longitude: 5.5, elevationM: -4 },
];

for (const { name, latitude, longitude, elevationM } of LOW_LAND) {
  test(`${name}, below the sea’s level, is land`, async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/eto?lat=${latitude}&lon=${longitude}&${PERIOD}`);
    const { site, days } = await exportJson(page);
    expect(site).toMatchObject({ elevationM, elevationSource: 'open-meteo-dem' });
    expect(days.every(({ et0Mm }) => et0Mm !== null)).toBe(true);
    await openSection(page, 'Sources');
    await expect(page.getByText(`−${-elevationM}\u00a0m above sea level`)).toBeVisible();
  });
}

test('a point on the shipped outline’s land with the elevation model’s 0 is land', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.setElevation({ latitudeDeg: -15.5, longitudeDeg: -56 }, 0);
  await page.goto(`${appUrl}#/eto?lat=-15.5&lon=-56&${PERIOD}`);
  await waitForSuccess(page);
});

test('no elevation model: the weather source’s own elevation serves, and the person is told', async ({
  page,
  appUrl,
  weather,
  allowConsole,
}) => {
  allowConsole(/status of 500/);
  // The test server’s cell of NASA POWER lies at 0.9 × 400 + 30.25 m.
  weather.setElevation({ latitudeDeg: -15.5, longitudeDeg: -56 }, 400);
  weather.faults.set(HOSTS.openMeteo, { kind: 'server-error' }, { match: '/v1/elevation' });
  await page.goto(`${appUrl}#/eto?lat=-15.5&lon=-56&${PERIOD}&sources=nasa-power`);
  await expectWarnings(page, [
    'The elevation could not be looked up; 390 m is what NASA POWER gives for its data. Type it if you know it.',
  ]);
  const { site } = await exportJson(page);
  expect(site).toMatchObject({ elevationM: 390.25, elevationSource: 'weather-source' });
});
