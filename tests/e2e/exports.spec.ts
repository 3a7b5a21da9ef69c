/** What is exported: the documented fields, the same numbers in both files, and never a number that is not there. */
import { csvParse } from 'd3-dsv';
import type { ResultDocument } from '../../src/share/result-document';
import { expect, HOSTS, test } from '../support/fixtures';
import { download, waitForSuccess } from './app';
import { PERIOD_QUERY, readTable } from './home';

const INPUTS = {
  tempMaxC: 'Tmax (degC)',
  tempMinC: 'Tmin (degC)',
  tempMeanC: 'Tmean (degC)',
  humidityMeanPct: 'RH mean (%)',
  wind2mMps: 'Wind at 2 m (m/s)',
  shortwaveMjM2: 'Rs (MJ/m2/day)',
  precipitationMm: 'Precipitation (mm/day)',
} as const;
const SOURCES = ['nasa-power', 'open-meteo-archive'] as const;
/** A day that NASA POWER lacks, and the four after it, too many to be bridged, that no source has. */
const LACKED = '2010-02-10';
const LOST = ['2010-02-11', '2010-02-12', '2010-02-13', '2010-02-14'];

const keysOf = (value: unknown) => Object.keys(value as object).sort();
const cell = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

test('the CSV holds the numbers of the JSON, and a missing value is empty in one and null in the other', async ({
  page,
  appUrl,
  weather,
}) => {
  weather.faults.set(HOSTS.nasaPower, { kind: 'missing-days', dates: [LACKED, ...LOST] });
  weather.faults.set(HOSTS.archive, { kind: 'missing-days', dates: LOST });
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
  const json = await download(page, 'Export JSON');
  const csv = await download(page, 'Export CSV');
  expect(json.name).toBe('EVAonline_22.7250S_47.6476W_2010-01-01_2010-03-31.json');
  expect(csv.name).toBe('EVAonline_22.7250S_47.6476W_2010-01-01_2010-03-31.csv');
  for (const { text } of [json, csv]) expect(text).not.toMatch(/NaN|undefined|Infinity|-999/);

  const { days } = JSON.parse(json.text) as ResultDocument;
  const rows = csvParse(csv.text);
  expect(days).toHaveLength(90);
  expect(rows.map(({ Date: date }) => date)).toEqual(days.map(({ date }) => date));
  days.forEach((day, i) => {
    const expected = {
      Date: day.date,
      'ETo (mm/day)': cell(day.et0Mm),
      Quality: day.quality ?? '',
      Flags: day.flags.join(' '),
      Estimated: Object.entries(day.estimated ?? {})
        .map(([name, method]) => `${name}:${method}`)
        .join(' '),
      Doubts: Object.entries(day.doubts ?? {})
        .flatMap(([name, doubts]) => doubts.map((doubt) => `${name}:${doubt}`))
        .join(' '),
      Data: 'observed and modelled',
      ...Object.fromEntries(
        Object.entries(INPUTS).map(([name, column]) => [column, cell(day.inputs[name as keyof typeof INPUTS])]),
      ),
      ...Object.fromEntries(
        SOURCES.flatMap((id) => [
          [`ETo from ${id} (mm/day)`, cell(day.bySource[id]?.et0Mm)],
          [`ETo given by ${id} (mm/day)`, cell(day.bySource[id]?.providerEt0Mm)],
        ]),
      ),
    };
    expect(rows[i]).toEqual(expected);
  });

  const dayOf = (date: string) => days.find((day) => day.date === date);
  for (const lost of LOST) {
    expect(dayOf(lost)).toMatchObject({ et0Mm: null, quality: null });
    expect(Object.values(dayOf(lost)?.inputs ?? {})).toEqual(Array(7).fill(null));
  }
  expect(dayOf(LACKED)?.bySource['nasa-power']?.et0Mm).toBeNull();
  expect(dayOf(LACKED)?.et0Mm).toBe(dayOf(LACKED)?.bySource['open-meteo-archive']?.et0Mm);
});

test('the JSON has the fields that docs/result-format.md names, and no others', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
  const result = JSON.parse((await download(page, 'Export JSON')).text) as ResultDocument;

  expect(keysOf(result)).toEqual([
    'appVersion',
    'computedAt',
    'days',
    'method',
    'period',
    'simulated',
    'site',
    'sources',
    'version',
    'warnings',
  ]);
  expect(keysOf(result.site)).toEqual([
    'elevationM',
    'elevationSource',
    'latitude',
    'longitude',
    'timeZone',
    'timeZoneSource',
  ]);
  expect(keysOf(result.method)).toEqual(['equation', 'fusion', 'vaporForm', 'weights']);
  for (const source of result.sources) {
    expect(keysOf(source)).toEqual([
      'cache',
      'dayCount',
      'dayDefinition',
      'fromCache',
      'id',
      'kind',
      'partialDayCount',
      'retrievedAt',
      'url',
    ]);
    expect(source.url).toMatch(/^https:\/\//);
    expect(source.retrievedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }
  for (const day of result.days) {
    const { estimated: _estimated, doubts: _doubts, ...always } = day;
    expect(keysOf(always)).toEqual(['bySource', 'date', 'et0Mm', 'flags', 'inputs', 'quality']);
    expect(keysOf(day.inputs)).toEqual(keysOf(INPUTS));
    expect(keysOf(day.bySource)).toEqual([...SOURCES]);
    for (const id of SOURCES) expect(keysOf(day.bySource[id])).toEqual(['et0Mm', 'inputs', 'providerEt0Mm']);
  }
  expect(result).toMatchObject({
    version: 1,
    simulated: false,
    period: { start: '2010-01-01', end: '2010-03-31' },
    method: { equation: 'fao56-penman-monteith-daily', vaporForm: 'rh-mean', fusion: 'weighted-mean' },
  });
});

test('the table on the screen shows the exported numbers, rounded', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
  const { days } = JSON.parse((await download(page, 'Export JSON')).text) as ResultDocument;
  const table = await readTable(page, 90);
  table.forEach(([, et0, quality], i) => {
    const decimals = et0?.split('.')[1]?.length ?? 0;
    expect(decimals).toBeGreaterThanOrEqual(1);
    expect(Math.abs(Number(et0) - (days[i]?.et0Mm ?? Number.NaN))).toBeLessThanOrEqual(0.5001 * 10 ** -decimals);
    expect(quality).toBe(days[i]?.quality);
  });
});
