/** Bright Sky in Germany: the radiation that a station measured, summed over the civil day, and the station named. */
import { expect, HOSTS } from '../support/fixtures';
import { exportJson, openSection } from './app';
import { test } from './moved-clock';

const RUN = '#/eto?lat=52.01&lon=10.51&start=2024-06-05&end=2024-06-10';
const HOUR_MS = 3_600_000;
/** Central European Summer Time. */
const OFFSET_MS = 2 * HOUR_MS;

interface Hours {
  readonly weather: readonly { readonly timestamp: string; readonly solar: number; readonly precipitation: number }[];
}

test('its days are the sums of the station’s hours from midnight to midnight, summer time', async ({
  page,
  weather,
  setTime,
}) => {
  const url = await setTime('2024-06-15T10:00:00Z');
  await page.goto(`${url}${RUN}&sources=bright-sky`);
  const { days, sources } = await exportJson(page);
  expect(weather.log.requestsTo(HOSTS.brightSky)).toHaveLength(1);
  const hours = await page.evaluate<Hours, string>(async (asked) => (await fetch(asked)).json(), sources[0]?.url ?? '');
  for (const { date, inputs, et0Mm, estimated } of days) {
    const midnight = Date.parse(`${date}T00:00:00Z`) - OFFSET_MS;
    // An hour's record tells of the sixty minutes before it.
    const ofDay = hours.weather.filter(({ timestamp }) => {
      const sinceMidnight = Date.parse(timestamp) - midnight;
      return sinceMidnight > 0 && sinceMidnight <= 24 * HOUR_MS;
    });
    expect(ofDay).toHaveLength(24);
    const kilowattHours = ofDay.reduce((total, { solar }) => total + solar, 0);
    const rainMm = ofDay.reduce((total, { precipitation }) => total + precipitation, 0);
    expect(inputs.shortwaveMjM2).toBeCloseTo(3.6 * kilowattHours, 6);
    expect(inputs.precipitationMm).toBeCloseTo(rainMm, 6);
    expect(et0Mm).toBeGreaterThan(0);
    expect(estimated).toBeUndefined();
  }
});

test('the sources of a result name the station, its distance and its elevation', async ({ page, weather, setTime }) => {
  weather.setElevation({ latitudeDeg: 52.01, longitudeDeg: 10.51 }, 81);
  const url = await setTime('2024-06-15T10:00:00Z');
  await page.goto(url + RUN);
  const { sources, days } = await exportJson(page);
  const brightSky = sources.find(({ id }) => id === 'bright-sky');
  expect(brightSky).toMatchObject({
    kind: 'measured',
    dayCount: 6,
    station: { name: 'Münster/Osnabrück', distanceKm: 8.43, elevationM: 81 },
  });
  await openSection(page, 'Sources');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Bright Sky \(DWD\)/ }) });
  await expect(row).toContainText(/Station Münster\/Osnabrück \(\d+\), 8\.4\s+km away, at 81\s+m/);
  await expect(row).toContainText('measured at a station');
  expect(days.every(({ bySource }) => bySource['bright-sky']?.inputs.shortwaveMjM2 !== null)).toBe(true);
});

test('outside Germany it is not asked', async ({ page, weather, setTime }) => {
  const url = await setTime('2024-06-15T10:00:00Z');
  // Wrocław, inside its box of coordinates.
  await page.goto(`${url}#/eto?lat=51.11&lon=17.03&start=2024-06-05&end=2024-06-10`);
  const { sources } = await exportJson(page);
  expect(sources.some(({ id }) => id === 'bright-sky')).toBe(false);
  expect(weather.log.requestsTo(HOSTS.brightSky)).toEqual([]);
});
