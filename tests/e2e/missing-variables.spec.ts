/** A variable that a provider leaves out altogether: the other source's, else estimated and marked, else no ETo. */
import { expect, HOSTS, test } from '../support/fixtures';
import { expectError, expectWarnings, exportJson } from './app';

const RUN = '#/eto?lat=-15.5&lon=-56&start=2015-01-01&end=2015-01-10';
const NO_COMPLETE_DAY = 'The sources answered, but on no day were temperature, humidity, wind and radiation all there.';
const NO_COMPLETE_DAY_ADVICE = 'Try other dates, or let all sources be used.';

test('a variable that NASA POWER leaves out of its answer is a fault of the answer', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'missing-variable', variable: 'RH2M' });
  await page.goto(appUrl + RUN);
  await expectWarnings(page, [
    'The result was made without one source. NASA POWER: its answer is not in the documented form (at parameters.RH2M).',
  ]);
});

test('a humidity that Open-Meteo’s model lacks is estimated from Tmin, when there is no other source', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.archive, { kind: 'missing-variable', variable: 'relative_humidity_2m_mean' });
  await page.goto(`${appUrl}${RUN}&sources=open-meteo-archive`);
  await expectWarnings(page, [
    '10 missing values were estimated: humidity, with the dew point at the minimum temperature (FAO-56 Eq. 48).',
  ]);
  const e0 = (tempC: number) => 0.6108 * Math.exp((17.27 * tempC) / (tempC + 237.3)); // Eq. 11
  const { days } = await exportJson(page);
  for (const { inputs, estimated, quality, bySource } of days) {
    const [tempMaxC, tempMinC] = [inputs.tempMaxC ?? Number.NaN, inputs.tempMinC ?? Number.NaN];
    expect(inputs.humidityMeanPct).toBeCloseTo((200 * e0(tempMinC)) / (e0(tempMaxC) + e0(tempMinC)), 4);
    expect(estimated).toEqual({ humidityMeanPct: 'humidity-from-temp-min' });
    expect(quality).toBe('LOW');
    expect(bySource['open-meteo-archive']?.inputs.humidityMeanPct).toBeNull();
  }
});

test('a temperature that the only source lacks is not estimated: there is no ETo', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.archive, { kind: 'missing-variable', variable: 'temperature_2m_max' });
  await page.goto(`${appUrl}${RUN}&sources=open-meteo-archive`);
  await expectError(page, [NO_COMPLETE_DAY, NO_COMPLETE_DAY_ADVICE]);
});

test('a variable that Open-Meteo’s model lacks is the other source’s, and no day is rated HIGH', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.archive, { kind: 'missing-variable', variable: 'relative_humidity_2m_mean' });
  await page.goto(appUrl + RUN);
  const { days } = await exportJson(page);
  for (const { et0Mm, quality, inputs, bySource } of days) {
    expect(et0Mm).not.toBeNull();
    expect(inputs.humidityMeanPct).toBe(bySource['nasa-power']?.inputs.humidityMeanPct);
    expect(bySource['open-meteo-archive']?.et0Mm).toBeNull();
    expect(quality).toBe('MEDIUM');
  }
});
