/** The published tables through the command, as anyone can check them. */
import { describe, expect, test } from 'vitest';
import { GREELEY_HOURS } from '../domain/reference-et/greeley-hours';
import { rowsOf, runOn } from './et0-files';

const RELATIVE = 1e-6;

function expectAll(actual: readonly { et0: string; flags: string }[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    const deviation = Number(actual[i]?.et0) / value - 1;
    expect(Math.abs(deviation), `row ${i}: ${actual[i]?.et0} against ${value}`).toBeLessThanOrEqual(RELATIVE);
    expect(actual[i]?.flags).toBe('');
  });
}

describe('Greeley, 1–10 July 2000 (ASCE-EWRI 2005 Appendix C)', () => {
  /** Tmax, Tmin, ea, Rs, u(3 m) · ETos, ETrs and the FAO-56 ETo, recomputed in double precision. */
  // biome-ignore format: one row a day, as in Appendix C
  const DAYS = [
    ['2000-07-01,32.4,10.9,1.27,22.4,1.94', 5.690394032095, 7.320994882739, 5.689971641170],
    ['2000-07-02,33.6,12.2,1.19,26.8,2.14', 6.705531298627, 8.683563165599, 6.704942085768],
    ['2000-07-03,32.6,14.8,1.40,23.3,2.06', 5.980779545121, 7.647096916782, 5.980322199345],
    ['2000-07-04,33.8,11.8,1.18,29.0,1.97', 6.856518338857, 8.724206075640, 6.855853271371],
    ['2000-07-05,32.7,15.9,1.59,27.9,2.98', 7.045476433810, 9.094912639839, 7.044935903497],
    ['2000-07-06,36.3,15.8,1.58,29.2,2.37', 7.508981904055, 9.619745144968, 7.508341299972],
    ['2000-07-07,35.5,16.7,1.13,23.2,2.43', 7.031916293478, 9.555129441713, 7.031367492389],
    ['2000-07-08,34.4,18.3,1.38,22.1,1.95', 6.145675431305, 7.972581543513, 6.145200500633],
    ['2000-07-09,32.7,15.1,1.38,26.5,1.75', 6.202011695336, 7.676222844292, 6.201437247739],
    ['2000-07-10,32.7,15.7,1.59,27.7,2.31', 6.614321304230, 8.279169099867, 6.613764633057],
  ] as const;
  const daily = (args: string) =>
    rowsOf(
      runOn(
        ['date,tmax_c,tmin_c,ea_kpa,rs_mj_m2,wind_mps', ...DAYS.map(([line]) => line)],
        `--latitude 40.41 --elevation 1462.4 --wind-height 3 ${args}`,
      ),
    );

  test('short reference, day by day', () => {
    expectAll(
      daily('--standard asce'),
      DAYS.map((day) => day[1]),
    );
  });

  test('tall reference, day by day', () => {
    expectAll(
      daily('--standard asce --reference tall'),
      DAYS.map((day) => day[2]),
    );
  });

  test('FAO-56, day by day, is what it does unless told otherwise', () => {
    expectAll(
      daily(''),
      DAYS.map((day) => day[3]),
    );
  });

  test('the switches of ASCE-EWRI, one by one, make FAO-56 into it', () => {
    // What is left is the solar constant, 4.92 MJ an hour in the one and 0.0820 a minute in the other: the same.
    expectAll(
      daily('--sigma asce --slope asce --ratio-min 0.3'),
      DAYS.map((day) => day[1]),
    );
  });

  const pad = (hour: number) => String(hour).padStart(2, '0');
  const hours = GREELEY_HOURS.map(({ hour, hourEnding, weather }) => {
    const { tempC, actualVaporKpa, shortwaveMjM2 } = weather;
    // The wind as the height of 3 m has it: u2 divided by 4.87 / ln(67.8 · 3 − 5.42).
    const wind = weather.wind2mMps / 0.9209241891675402;
    return `2000-07-0${hour.dayOfYear - 182} ${pad(hourEnding)}:00,${tempC},${actualVaporKpa},${shortwaveMjM2},${wind}`;
  });
  const hourly = (args: string) =>
    rowsOf(
      runOn(
        ['time,t_c,ea_kpa,rs_mj_m2,wind_mps', ...hours],
        `--step hourly --latitude 40.41 --longitude -104.78 --utc-offset -7 --elevation 1462.4 --wind-height 3 ${args}`,
      ),
    );

  test('short reference, hour by hour', () => {
    const rows = hourly('--standard asce');
    expect(rows[8]?.label).toBe('2000-07-01 24:00');
    // The table shows eight decimals; of the smallest value, 0.005, that is one part in a million.
    expectAll(
      rows,
      GREELEY_HOURS.map(({ etMm }) => etMm.shortMm),
    );
  });

  test('tall reference, hour by hour', () => {
    expectAll(
      hourly('--standard asce --reference tall'),
      GREELEY_HOURS.map(({ etMm }) => etMm.tallMm),
    );
  });
});

describe('Fallon, 1 July 2015, by the Ref-ET program', () => {
  const celsius = (fahrenheit: number) => ((fahrenheit - 32) * 5) / 9;
  const day = ['2015-07-01', celsius(102.8), celsius(66.65), celsius(49.84), 674.07 * 0.041868, 4.8 * 0.44704];
  const daily = (args: string) =>
    rowsOf(
      runOn(
        ['date,tmax_c,tmin_c,tdew_c,rs_mj_m2,wind_mps', day.join(',')],
        `--latitude 39.4575 --elevation 1208.5 --wind-height 3 --standard asce ${args}`,
      ),
    );

  test('simple clear sky, tall and short', () => {
    expectAll(daily('--reference tall --rso simple'), [10.626087665395694]);
    expectAll(daily('--reference short --rso simple'), [7.9979689115386]);
  });

  test('full clear sky, tall and short, with the constants of the program', () => {
    expectAll(daily('--reference tall --rso full'), [10.571314344056955]);
    expectAll(daily('--reference short --rso full'), [7.9422320475712835]);
  });

  test('full clear sky with the constants as the standard prints them is another value', () => {
    const [printed] = daily('--reference tall --rso full --constants standard');
    expect(Math.abs(Number(printed?.et0) - 10.571314344056955)).toBeGreaterThan(1e-3);
    expect(Number(printed?.et0)).toBeCloseTo(10.57, 2);
  });

  const hour = [celsius(91.8), celsius(49.36), 61.16 * 0.041868, 3.33 * 0.44704];
  const hourly = (label: string, offset: number, args: string) =>
    rowsOf(
      runOn(
        ['time,t_c,tdew_c,rs_mj_m2,wind_mps', [label, ...hour].join(',')],
        `--step hourly --latitude 39.4575 --longitude -118.77388 --utc-offset ${offset} --elevation 1208.5
         --wind-height 3 --standard asce ${args}`,
      ),
    );

  test.each([
    ['on a clock in UTC', '2015-07-01T19:00', 0],
    ['on the standard clock of the place', '2015-07-01T11:00', -8],
  ])('the hour of 18–19 UTC, %s', (_name, label, offset) => {
    expectAll(hourly(label, offset, ''), [0.6063515410076268]);
    expectAll(hourly(label, offset, '--rso full'), [0.6068613650177561]);
    expectAll(hourly(label, offset, '--rso full --reference tall'), [0.7201865213918281]);
    // The program's own figure, 0.71963696, is a millionth off its others.
    expect(Number(hourly(label, offset, '--reference tall')[0]?.et0)).toBeCloseTo(0.7196369609713682, 5);
  });

  test('with the Cd of FAO-56', () => {
    const [row] = hourly('2015-07-01T19:00', 0, '--hourly-cd fao56');
    expect(Number(row?.et0)).toBeCloseTo(0.59326, 5);
  });
});

describe('the worked examples of FAO-56', () => {
  test('Uccle (Example 18) from relative humidity, sunshine and wind at 10 m', () => {
    const [row] = rowsOf(
      runOn(
        ['date,tmax_c,tmin_c,rhmax_pct,rhmin_pct,sunshine_h,wind_mps', `2023-07-06,21.5,12.3,84,63,9.25,${10 / 3.6}`],
        '--latitude 50.8 --elevation 100 --wind-height 10',
      ),
    );
    expect(Math.abs(Number(row?.et0) / 3.8802594471140064 - 1)).toBeLessThanOrEqual(RELATIVE);
    expect(row?.flags).toBe('radiation-from-sunshine');
  });

  test('Lyon (Example 20) from temperature alone, with every estimate flagged', () => {
    const [row] = rowsOf(
      runOn(['date,tmax_c,tmin_c', '2023-07-15,26.6,14.8'], `--latitude ${45 + 43 / 60} --elevation 200`),
    );
    expect(Math.abs(Number(row?.et0) / 4.560439265321506 - 1)).toBeLessThanOrEqual(RELATIVE);
    expect(row?.flags).toBe('humidity-from-temp-min|radiation-from-temp-range|wind-default');
  });

  test("N'Diaye (Example 19), 14–15 h on 1 October", () => {
    const [row] = rowsOf(
      runOn(
        ['time,t_c,rhmean_pct,rs_mj_m2,wind_mps', '1998-10-01T15:00,38,52,2.450,3.3'],
        `--step hourly --latitude ${16 + 13 / 60} --longitude -16.25 --utc-offset -1 --elevation 8`,
      ),
    );
    expect(Math.abs(Number(row?.et0) / 0.6269266153666544 - 1)).toBeLessThanOrEqual(RELATIVE);
  });

  test("N'Diaye (Example 19), 02–03 h: the clearness of 0.8 is assumed and flagged", () => {
    const [row] = rowsOf(
      runOn(
        ['time,t_c,rhmean_pct,rs_mj_m2,wind_mps', '1998-10-01T03:00,28,90,0,1.9'],
        `--step hourly --latitude ${16 + 13 / 60} --longitude -16.25 --utc-offset -1 --elevation 8`,
      ),
    );
    expect(Math.abs(Number(row?.et0) / 0.004344257524083302 - 1)).toBeLessThanOrEqual(RELATIVE);
    expect(row?.flags).toBe('cloudiness-assumed');
  });
});
