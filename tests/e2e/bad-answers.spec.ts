/** Answers that are not as documented: they are refused, and the person is told where in them it went wrong. */
import { HOSTS, test } from '../support/fixtures';
import { expectError } from './app';

const RUN = '#/eto?lat=-15.5&lon=-56&start=2015-01-01&end=2015-01-10';
const ARCHIVE_RUN = `${RUN}&sources=open-meteo-archive`;
const NONE = 'None of the sources could give weather for this point.';
const BAD_ANSWER = 'Try other dates or another point; if it stays so, the provider has changed its service.';

for (const kind of ['malformed-json', 'truncated'] as const) {
  test(`${kind}: the answer is not in the documented form`, async ({ page, appUrl, weather }) => {
    weather.faults.set(HOSTS.archive, { kind });
    await page.goto(appUrl + ARCHIVE_RUN);
    await expectError(page, [NONE, 'Open-Meteo Archive: its answer is not in the documented form (at $).', BAD_ANSWER]);
  });
}

test('an empty answer: the place in it that is not as documented', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'empty-object' });
  weather.faults.set(HOSTS.archive, { kind: 'empty-object' });
  await page.goto(appUrl + RUN);
  await expectError(page, [
    NONE,
    'NASA POWER: its answer is not in the documented form (at parameters).',
    'Open-Meteo Archive: its answer is not in the documented form (at daily_units).',
    BAD_ANSWER,
  ]);
});

test('wrong units: the values are refused, not converted by guess', async ({ page, appUrl, weather }) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'wrong-units', variable: 'ALLSKY_SFC_SW_DWN', units: 'kW-hr/m^2/day' });
  weather.faults.set(HOSTS.archive, { kind: 'wrong-units', variable: 'wind_speed_10m_mean', units: 'km/h' });
  await page.goto(appUrl + RUN);
  await expectError(page, [
    NONE,
    'NASA POWER: its answer is not in the documented form (at parameters.ALLSKY_SFC_SW_DWN.units).',
    'Open-Meteo Archive: its answer is not in the documented form (at daily_units.wind_speed_10m_mean).',
    BAD_ANSWER,
  ]);
});
