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

/** The fields of a day that are always there, and of a day of a source; of a day with a band besides. */
const DAY = ['bySource', 'date', 'equationEt0Mm', 'et0Mm', 'flags', 'inputs', 'quality'];
const SOURCE_DAY = ['et0Mm', 'inputs', 'providerEt0Mm'];
const BAND = ['et0LowMm', 'et0HighMm'];
const METHOD = ['calibration', 'equation', 'fusion', 'vaporForm', 'weights'];
const SKILL = ['band', 'dayCount', 'kge', 'maeMm', 'nse', 'pbiasPct', 'r2', 'rmseMm'];

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
      'ETo low (mm/day)': cell(day.et0LowMm),
      'ETo high (mm/day)': cell(day.et0HighMm),
      'ETo by the equation (mm/day)': cell(day.equationEt0Mm),
      'Chance of rain (0-1)': cell(day.wetProbability),
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
          [`ETo corrected of ${id} (mm/day)`, cell(day.bySource[id]?.correctedEt0Mm)],
        ]),
      ),
    };
    expect(rows[i]).toEqual(expected);
  });

  const dayOf = (date: string) => days.find((day) => day.date === date);
  for (const lost of LOST) {
    expect(dayOf(lost)).toMatchObject({ et0Mm: null, equationEt0Mm: null, quality: null });
    expect(Object.values(dayOf(lost)?.inputs ?? {})).toEqual(Array(7).fill(null));
    for (const name of [...BAND, 'fusion', 'wetProbability']) expect(dayOf(lost)).not.toHaveProperty(name);
  }
  const { 'nasa-power': lacking, 'open-meteo-archive': other } = dayOf(LACKED)?.bySource ?? {};
  expect(lacking).toMatchObject({ et0Mm: null, correctedEt0Mm: null, shiftMm: null });
  expect(dayOf(LACKED)?.equationEt0Mm).toBe(other?.et0Mm);
});

test('the JSON has the fields that docs/result-format.md names for a calibrated result, and no others', async ({
  page,
  appUrl,
}) => {
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
  expect(keysOf(result.method)).toEqual(METHOD);
  const { calibration } = result.method;
  if (calibration.kind !== 'region') throw new Error(`The calibration is ${calibration.kind}.`);
  expect(keysOf(calibration)).toEqual(['heldOut', 'id', 'kind', 'sources']);
  expect(keysOf(calibration.heldOut)).toEqual(SKILL);
  expect(keysOf(calibration.heldOut.band)).toEqual(['coverage90', 'crpsMm', 'meanWidthMm']);
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
    expect(keysOf(always)).toEqual([...DAY, ...BAND, 'fusion', 'wetProbability'].sort());
    expect(keysOf(day.inputs)).toEqual(keysOf(INPUTS));
    expect(keysOf(day.fusion)).toEqual(['carriedMm', 'localMm', 'normalMm', 'restoredMm']);
    expect(keysOf(day.bySource)).toEqual([...SOURCES]);
    for (const id of SOURCES)
      expect(keysOf(day.bySource[id])).toEqual([...SOURCE_DAY, 'correctedEt0Mm', 'shiftMm'].sort());
  }
  expect(result).toMatchObject({
    version: 1,
    simulated: false,
    period: { start: '2010-01-01', end: '2010-03-31' },
    method: { equation: 'fao56-penman-monteith-daily', vaporForm: 'rh-mean', fusion: 'kalman-update' },
  });
  expect(calibration.sources.toSorted()).toEqual([...SOURCES]);
});

test('one source chosen alone has none of the fields of a calibration', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}&sources=nasa-power`);
  await waitForSuccess(page);
  const { days, method } = JSON.parse((await download(page, 'Export JSON')).text) as ResultDocument;
  expect(keysOf(method)).toEqual(METHOD);
  expect(method).toMatchObject({
    fusion: 'single-source',
    calibration: { kind: 'none', reason: 'one-source-chosen' },
    weights: {},
  });
  for (const day of days) {
    const { estimated: _estimated, doubts: _doubts, ...always } = day;
    expect(keysOf(always)).toEqual([...DAY, ...BAND].sort());
    expect(keysOf(day.bySource)).toEqual(['nasa-power']);
    expect(keysOf(day.bySource['nasa-power'])).toEqual([...SOURCE_DAY].sort());
    expect(day.flags).toContain('not-calibrated');
    expect(day.et0Mm).toBe(day.equationEt0Mm);
    expect(day.et0Mm).toBe(day.bySource['nasa-power']?.et0Mm);
  }
});

/** A text is a number rounded to the decimals that it has, which are one or more. */
function expectRounded(text: string | undefined, value: number | null | undefined): void {
  const decimals = text?.split('.')[1]?.length ?? 0;
  expect(decimals).toBeGreaterThanOrEqual(1);
  expect(Math.abs(Number(text) - (value ?? Number.NaN))).toBeLessThanOrEqual(0.5001 * 10 ** -decimals);
}

test('the table on the screen shows the exported numbers, rounded', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
  const { days } = JSON.parse((await download(page, 'Export JSON')).text) as ResultDocument;
  const table = await readTable(page, 90);
  table.forEach(([, et0, band, quality], i) => {
    expectRounded(et0, days[i]?.et0Mm);
    // For the eye with a dash, for the ear with a word.
    const [, low, high] = /^([\d.]+)–([\d.]+)\1 to \2$/.exec(band ?? '') ?? [];
    expectRounded(low, days[i]?.et0LowMm);
    expectRounded(high, days[i]?.et0HighMm);
    expect(quality).toBe(days[i]?.quality);
  });
});
