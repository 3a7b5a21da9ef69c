import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rowsOf, runOn } from './et0-files';

const PLACE = '--latitude -22.25 --elevation 580';
const HEADER = 'date,tmax_c,tmin_c,rhmean_pct,wind_mps,rs_mj_m2';
const GOOD = '2024-01-15,32.5,18.2,65,2.5,20.5';
const CLOCK = '--step hourly --longitude -49.9 --utc-offset -3';
const HOURS = [
  'time,t_c,rhmean_pct,wind_mps,rs_mj_m2',
  '2024-01-15T13:00,31,45,2,3.1',
  '2024-01-15T14:00,31.5,44,2,2.9',
];

const daily = (lines: readonly string[], args = '') => runOn([HEADER, ...lines], `${PLACE} ${args}`);
const hourly = (lines: readonly string[], args = '') => runOn(lines, `${PLACE} ${CLOCK} ${args}`);

describe('a row', () => {
  test('has ETo in full precision and no flag where everything is measured', () => {
    const [row] = rowsOf(daily([GOOD]));
    expect(row?.label).toBe('2024-01-15');
    // 5.235 mm computed elsewhere with a mean temperature of 25.4 °C; that of the extremes is 25.35 °C.
    expect(Number(row?.et0)).toBeCloseTo(5.235, 1);
    expect(String(Number(row?.et0))).toBe(row?.et0);
    expect(row?.et0.length).toBeGreaterThan(12);
    expect(row?.flags).toBe('');
  });

  test.each([
    ['no temperature', '2024-01-15,,18.2,65,2.5,20.5', 'missing-temperature'],
    ['inverted extremes, which are not swapped', '2024-01-15,18.2,32.5,65,2.5,20.5', 'temperature-extremes-inverted'],
    ['a temperature of −99', '2024-01-15,-99,18.2,65,2.5,20.5', 'missing-temperature'],
    ['a temperature in °F', '2024-01-15,90.5,64.8,65,2.5,20.5', 'missing-temperature|value-out-of-range'],
  ])('with %s has no ETo, and says why', (_what, line, flags) => {
    const outcome = daily([line, GOOD]);
    const [row, next] = rowsOf(outcome);
    expect(row?.et0).toBe('');
    expect(row?.flags).toBe(flags);
    expect(Number(next?.et0)).toBeGreaterThan(0);
    expect(outcome.notes[0]).toBe('1 of 2 rows have no ETo.');
  });

  test.each([
    ['no humidity', '2024-01-15,32.5,18.2,null,2.5,20.5', 'humidity-from-temp-min'],
    ['a humidity above 100 %', '2024-01-15,32.5,18.2,101,2.5,20.5', 'humidity-from-temp-min|value-out-of-range'],
    ['no wind', '2024-01-15,32.5,18.2,65,-999,20.5', 'wind-default'],
    ['no radiation', '2024-01-15,32.5,18.2,65,2.5,NaN', 'radiation-from-temp-range'],
    ['radiation in W/m²', '2024-01-15,32.5,18.2,65,2.5,237', 'radiation-from-temp-range|value-out-of-range'],
    ['radiation above Ra', '2024-01-15,32.5,18.2,65,2.5,47', 'radiation-above-extraterrestrial'],
  ])('with %s has ETo and a flag', (_what, line, flags) => {
    const [row] = rowsOf(daily([line]));
    expect(Number(row?.et0)).toBeGreaterThan(0);
    expect(row?.flags).toBe(flags);
  });

  test('with more vapour than the air can hold has no deficit, and a flag', () => {
    const [row] = rowsOf(runOn(['date,tmax_c,tmin_c,ea_kpa,wind_mps,rs_mj_m2', '2024-01-15,20,10,4,2,20'], PLACE));
    expect(row?.flags).toBe('vapour-deficit-clamped');
  });
});

describe("FAO-56's order of preference", () => {
  const humidities = 'date,tmax_c,tmin_c,wind_mps,rs_mj_m2,ea_kpa,tdew_c,rhmax_pct,rhmin_pct,rhmean_pct';
  const et0Of = (cells: string) => rowsOf(runOn([humidities, `2024-01-15,25,18,2,20,${cells}`], PLACE))[0]?.et0;

  test('a measured vapour pressure comes first, then the dew point, the extremes, the maximum, the mean', () => {
    const preferred = [
      ['1.5,14,82,54,68', '1.5,,,,'],
      [',14,82,54,68', ',14,,,'],
      [',,82,54,68', ',,82,54,'],
      [',,82,,68', ',,82,,'],
      [',,,54,68', ',,,,68'],
      [',,,54,', ',,,,'],
    ] as const;
    for (const [all, best] of preferred) expect(et0Of(all), all).toBe(et0Of(best));
    expect(new Set(preferred.map(([, best]) => et0Of(best))).size).toBe(6);
  });

  test('measured radiation comes before sunshine', () => {
    const header = 'date,tmax_c,tmin_c,rhmean_pct,wind_mps,rs_mj_m2,sunshine_h';
    const [both, alone, sun] = rowsOf(
      runOn([header, '2024-01-15,32,18,65,2,20,9', '2024-01-16,32,18,65,2,20,', '2024-01-17,32,18,65,2,,9'], PLACE),
    );
    expect(both?.flags).toBe('');
    expect(alone?.flags).toBe('');
    expect(sun?.flags).toBe('radiation-from-sunshine');
  });

  test('more sunshine than daylight is the daylight, and flagged', () => {
    const header = 'date,tmax_c,tmin_c,rhmean_pct,wind_mps,sunshine_h';
    // N is 13.3 h at 22.25° south in mid-January.
    const [row, whole] = rowsOf(runOn([header, '2024-01-15,32,18,65,2,14', '2024-01-15,32,18,65,2,23'], PLACE));
    expect(row?.flags).toBe('radiation-from-sunshine|sunshine-above-daylight');
    expect(row?.et0).toBe(whole?.et0);
  });

  test('the mean temperature serves only where one extreme is missing', () => {
    const header = 'date,tmax_c,tmin_c,tmean_c,rhmean_pct,wind_mps,rs_mj_m2';
    const [plain, both, one, none] = rowsOf(
      runOn(
        [
          header,
          '2024-01-15,32,18,,65,2,20',
          '2024-01-15,32,18,23,65,2,20',
          '2024-01-15,32,,25,65,2,20',
          '2024-01-15,,,25,65,2,20',
        ],
        PLACE,
      ),
    );
    expect(both).toEqual(plain);
    // 2 · 25 − 32 = 18 °C.
    expect(one?.et0).toBe(plain?.et0);
    expect(one?.flags).toBe('extreme-from-mean');
    expect(none?.flags).toBe('missing-temperature');
  });
});

describe('a file', () => {
  test('may have spaces, capitals, a byte-order mark, quotes, empty lines and any line ends', () => {
    const text = [
      '\uFEFF Date ,TMAX_C,tmin_c,rhmean_pct,wind_mps,"rs_mj_m2"\r',
      '\r',
      '2024-01-15, 32.5,18.2,65,"2.5",20.5\r',
    ];
    expect(rowsOf(runOn(text, PLACE))).toEqual(rowsOf(daily([GOOD])));
  });

  test('with unknown columns is computed, and they are named', () => {
    const outcome = runOn([`${HEADER},rain,t_c`, `${GOOD},3,25`], PLACE);
    expect(rowsOf(outcome)).toEqual(rowsOf(daily([GOOD])));
    expect(outcome.notes[0]).toMatch(/not known and not used: rain\. Known are: date, time, tmax_c/);
    expect(outcome.notes[1]).toBe('Columns not used in the daily step: t_c.');
  });

  test.each([
    ['an unreadable date', '15/01/2024,32.5,18.2,65,2.5,20.5', /weather\.csv:3: “15\/01\/2024”.*2000-07-01/],
    ['a date that does not exist', '2023-02-29,32.5,18.2,65,2.5,20.5', /weather\.csv:3: “2023-02-29”/],
    [
      'a cell that is no number',
      '2024-01-15,32.5,cold,65,2.5,20.5',
      /weather\.csv:3: “cold” in tmin_c is not a number/,
    ],
    ['a decimal comma', '2024-01-15,"32,5",18.2,65,2.5,20.5', /weather\.csv:3: “32,5” in tmax_c.*decimal point/],
    ['too many cells', '2024-01-15,32.5,18.2,65,2.5,20.5,7', /weather\.csv:3: The line has 7 cells and the header 6/],
    ['an hour in the daily step', '2024-01-15T12:00,32.5,18.2,65,2.5,20.5', /weather\.csv:3: .*--step hourly/],
  ])('with %s is refused with its line, and nothing is written', (_what, line, message) => {
    const { status, output, notes } = daily([GOOD, line]);
    expect(status).toBe(1);
    expect(output).toBe('');
    expect(notes.join('\n')).toMatch(message);
  });

  test('counts the lines as an editor does, over empty ones and line breaks in quotes', () => {
    const { notes } = runOn([`${HEADER},"two\nlines"`, '', `${GOOD},x`, 'never,1,2,3,4,5,6'], PLACE);
    expect(notes[0]).toMatch(/^weather\.csv:5: /);
  });

  test('with many mistakes shows the first twenty and counts the rest', () => {
    const { notes } = daily(Array.from({ length: 30 }, () => 'never,1,2,3,4,5'));
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)).toBe('… and 10 more like these.');
  });

  test.each([
    ['nothing', [''], /empty/],
    ['only a header', [HEADER], /no row/],
    ['no date column', ['day,tmax_c', '2024-01-15,30'], /no column “date” or “time”/],
    ['semicolons', ['date;tmax_c;tmin_c', '2024-01-15;30;20'], /Separate the columns with commas/],
    ['a column twice', ['date,tmax_c,tmax_c', '2024-01-15,30,20'], /“tmax_c” is there twice/],
  ])('with %s is refused', (_what, lines, message) => {
    const { status, notes } = runOn(lines, PLACE);
    expect(status).toBe(1);
    expect(notes.join('\n')).toMatch(message);
  });
});

describe('the options', () => {
  test.each([
    ['no place', '', /--latitude is missing/],
    ['no elevation', '--latitude 10', /--elevation is missing/],
    ['an impossible latitude', '--latitude 91 --elevation 0', /--latitude is a number from -90 to 90, not “91”/],
    ['a latitude in minutes', '--latitude 45°43 --elevation 0', /not “45°43”/],
    ['an unknown option', `${PLACE} --crop maize`, /--crop/],
    ['an unknown word', `${PLACE} --standard fao24`, /--standard is fao56 or asce, not “fao24”/],
    ['a tall reference in FAO-56', `${PLACE} --reference tall`, /FAO-56 has no tall reference/],
    ['hours without a longitude', `${PLACE} --step hourly --utc-offset -3`, /--longitude is missing/],
    ['hours without a clock', `${PLACE} --step hourly --longitude -49`, /--utc-offset is missing/],
    ['a σ of another unit', `${PLACE} --sigma 5.67e-8`, /--sigma is fao56, asce/],
    ['a Cd of hours for days', `${PLACE} --hourly-cd asce`, /goes with --step hourly/],
    [
      'a short Cd for the tall reference',
      `${PLACE} ${CLOCK} --standard asce --reference tall --hourly-cd fao56`,
      /short/,
    ],
    ['two files', `${PLACE} other.csv`, /One file at a time/],
  ])('with %s end with status 2 and what to do', (_what, args, message) => {
    const { status, output, notes } = runOn([HEADER, GOOD], args);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(notes[0]).toMatch(message);
    expect(notes.at(-1)).toMatch(/--help/);
  });

  test('take negative numbers after a space and after an equals sign', () => {
    expect(rowsOf(runOn([HEADER, GOOD], '--latitude=-22.25 --elevation=580'))).toEqual(rowsOf(daily([GOOD])));
    expect(rowsOf(daily([GOOD]))).not.toEqual(rowsOf(runOn([HEADER, GOOD], '--latitude 22.25 --elevation 580')));
  });

  test('say what they are', () => {
    const { status, output } = runOn([], '--help');
    expect(status).toBe(0);
    for (const option of ['--latitude', '--rso', '--hourly-cd', 'sunshine_h', 'wind-default']) {
      expect(output).toContain(option);
    }
  });

  const et0With = (args: string, line = GOOD) => Number(rowsOf(daily([line], args))[0]?.et0);

  test.each(['--sigma asce', '--sigma 4.901e-9', '--slope asce', '--wind-height 10', '--rso full'])(
    '%s changes ETo a little',
    (args) => {
      const difference = Math.abs(et0With(args) - et0With(''));
      expect(difference).toBeGreaterThan(0);
      expect(difference).toBeLessThan(0.5);
    },
  );

  test('--ratio-min holds Rs/Rso up under heavy cloud only', () => {
    const dull = '2024-01-15,22,18,90,2.5,4';
    expect(et0With('--ratio-min 0.3', dull)).toBeLessThan(et0With('', dull));
    expect(et0With('--ratio-min 0.3')).toBe(et0With(''));
  });

  test('--wind-floor raises calm air and says so', () => {
    const [row] = rowsOf(daily(['2024-01-15,32.5,18.2,65,0.1,20.5'], '--wind-floor 0.5'));
    expect(row?.flags).toBe('wind-floored');
    expect(row?.et0).toBe(rowsOf(daily(['2024-01-15,32.5,18.2,65,0.5,20.5']))[0]?.et0);
  });

  test('--coastal lifts the radiation that is estimated from temperature', () => {
    const bare = '2024-01-15,30,24,65,2.5,';
    expect(et0With('--coastal', bare)).toBeGreaterThan(et0With('', bare));
  });
});

describe('hours', () => {
  test('are labelled by their end, however it is written', () => {
    const rows = rowsOf(hourly(HOURS));
    expect(rows.map(({ label }) => label)).toEqual(['2024-01-15T13:00', '2024-01-15T14:00']);
    const spelled = (first: string, second: string) =>
      rowsOf(
        hourly([HOURS[0] ?? '', ...[first, second].map((label, i) => (HOURS[i + 1] ?? '').replace(/^[^,]+/, label))]),
      );
    const et0s = rows.map(({ et0 }) => et0);
    expect(spelled('2024-01-15 13:00', '2024-01-15 14:00:00').map(({ et0 }) => et0)).toEqual(et0s);
    const split = hourly(HOURS.map((line, i) => (i === 0 ? `date,${line}` : line.replace('T', ','))));
    expect(rowsOf(split).map(({ et0 }) => et0)).toEqual(et0s);
  });

  test('that end at 24:00 end at 00:00 of the next day', () => {
    const late = (label: string) => rowsOf(hourly([HOURS[0] ?? '', `${label},21,80,1,0`]))[0]?.et0;
    expect(late('2024-01-15T24:00')).toBe(late('2024-01-16T00:00'));
  });

  test('that are missing in the file leave the others as they are', () => {
    const [first, , third] = rowsOf(hourly([...HOURS, '2024-01-15T15:00,31,45,2,2.5']));
    expect(rowsOf(hourly([HOURS[0] ?? '', HOURS[1] ?? '', '2024-01-15T15:00,31,45,2,2.5']))).toEqual([first, third]);
  });

  test.each([
    ['missing-temperature', '2024-01-15T13:00,,45,2,3.1'],
    ['missing-humidity', '2024-01-15T13:00,31,,2,3.1'],
    ['missing-radiation', '2024-01-15T13:00,31,45,2,'],
    ['missing-radiation|value-out-of-range', '2024-01-15T13:00,31,45,2,860'],
  ])('with %s have no ETo: nothing but the wind is estimated', (flags, line) => {
    const [row] = rowsOf(hourly([HOURS[0] ?? '', line]));
    expect(row?.et0).toBe('');
    expect(row?.flags.split('|').sort()).toEqual(expect.arrayContaining(flags.split('|')));
    expect(rowsOf(hourly([HOURS[0] ?? '', '2024-01-15T13:00,31,45,,3.1']))[0]?.flags).toBe('wind-default');
  });

  test.each([
    ['a zone', '2024-01-15T15:00Z,31,45,2,2.5', /local standard time, without a zone/],
    ['a day alone', '2024-01-15,31,45,2,2.5', /not a date/],
    ['an hour of 25', '2024-01-15T25:00,31,45,2,2.5', /not a date/],
    ['the same hour again', '2024-01-15T14:00,31,45,2,2.5', /:4: .*not after the hour before/],
    ['an earlier hour', '2024-01-15T12:00,31,45,2,2.5', /:4: .*not after the hour before/],
    ['half an hour', '2024-01-15T14:30,31,45,2,2.5', /--period-hours/],
    ['a year far off', '9024-01-15T14:00,31,45,2,2.5', /Split the file/],
  ])('with %s are refused', (_what, line, message) => {
    const { status, notes } = hourly([...HOURS, line]);
    expect(status).toBe(1);
    expect(notes.join('\n')).toMatch(message);
  });

  test('of night with the small negative radiation of an instrument have none, and are flagged', () => {
    const night = (radiation: string) =>
      rowsOf(hourly([HOURS[0] ?? '', '2024-01-15T13:00,31,45,2,3.1', `2024-01-15T23:00,21,80,1,${radiation}`]))[1];
    expect(night('-0.02')?.flags).toBe('radiation-below-zero');
    expect(night('-0.02')?.et0).toBe(night('0')?.et0);
    expect(night('-0.2')?.et0).toBe('');
  });

  test('may be half hours', () => {
    const halves = [HOURS[0] ?? '', '2024-01-15T13:00,31,45,2,1.5', '2024-01-15T13:30,31,45,2,1.5'];
    const sum = rowsOf(hourly(halves, '--period-hours 0.5')).reduce((total, { et0 }) => total + Number(et0), 0);
    const [whole] = rowsOf(hourly([HOURS[0] ?? '', '2024-01-15T13:30,31,45,2,3.0']));
    expect(sum).toBeCloseTo(Number(whole?.et0), 3);
  });
});

test('the command reads a file, writes the answer apart from its notes, and ends with its status', () => {
  const folder = mkdtempSync(join(tmpdir(), 'et0-'));
  try {
    const file = join(folder, 'weather.csv');
    writeFileSync(file, `${HEADER},rain\n${GOOD},0\n`);
    const run = (name: string) =>
      spawnSync('node', ['--import', 'tsx', 'scripts/et0.ts', name, ...PLACE.split(' ')], { encoding: 'utf8' });
    const good = run(file);
    expect(good.stdout).toBe(daily([GOOD]).output);
    expect(good.stderr).toMatch(/not known and not used: rain/);
    expect(good.status).toBe(0);
    const absent = run(join(folder, 'absent.csv'));
    expect(absent.stdout).toBe('');
    expect(absent.stderr).toMatch(/absent\.csv cannot be read/);
    expect(absent.status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
