/** What is exported: the documented fields, the same numbers in both files, and never a number that is not there. */
import { readFileSync } from 'node:fs';
import { csvParse, dsvFormat } from 'd3-dsv';
import readWorkbook from 'read-excel-file/node';
import type { ResultDocument } from '../../src/share/result-document';
import { expect, HOSTS, test } from '../support/fixtures';
import { download, downloadFile, openExports, openSection, waitForSuccess } from './app';
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
  const csv = await download(page, 'Export CSV for programs');
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
  await openSection(page, 'Days');
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

/** The cells under a heading that begins so, as numbers; NaN for an empty one. */
function numbersUnder(rows: readonly (readonly unknown[])[], heading: string): number[] {
  const [head = [], ...days] = rows;
  const column = head.findIndex((cell) => String(cell).startsWith(heading));
  return days.map((row) => (row[column] === null ? Number.NaN : Number(row[column])));
}

test('the workbook holds the numbers of the JSON, with dates that are dates, and says where they come from', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
  const { days } = JSON.parse((await download(page, 'Export JSON')).text) as ResultDocument;
  const file = await downloadFile(page, 'Export Excel');
  expect(file.name).toBe('EVAonline_22.7250S_47.6476W_2010-01-01_2010-03-31_en-GB.xlsx');
  const sheets = await readWorkbook(file.path);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Days', 'Months', 'Statistics', 'Agreement', 'Sources and method']);
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];

  const table = rowsOf('Days');
  expect(table.slice(1).map(([date]) => date)).toEqual(days.map(({ date }) => new Date(`${date}T00:00:00Z`)));
  expect(numbersUnder(table, 'ETo (mm/day)')).toEqual(days.map(({ et0Mm }) => et0Mm));
  expect(numbersUnder(table, 'Tmax')).toEqual(days.map(({ inputs }) => inputs.tempMaxC));

  const january = days.filter(({ date }) => date.startsWith('2010-01')).map(({ et0Mm }) => et0Mm ?? Number.NaN);
  const [total] = numbersUnder(rowsOf('Months'), 'ETo, total');
  expect(total).toBeCloseTo(
    january.reduce((sum, et0Mm) => sum + et0Mm, 0),
    4,
  );
  const said = rowsOf('Sources and method').flat().join('\n');
  expect(said).toContain('https://power.larc.nasa.gov');
  expect(said).toContain('CC BY 4.0');
  expect(said).toContain(`${appUrl}#/eto?${PERIOD_QUERY}`);
});

test.describe('in Brazil', () => {
  test.use({ locale: 'pt-BR' });

  test('the CSV has semicolons, decimal commas and Portuguese headings', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
    await waitForSuccess(page);
    await page.getByRole('button', { name: 'Exportar', exact: true }).click();
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exportar CSV', exact: true }).click();
    const file = await started;
    expect(file.suggestedFilename()).toBe('EVAonline_22.7250S_47.6476W_2010-01-01_2010-03-31_pt-BR.csv');
    const text = readFileSync(await file.path(), 'utf8');
    const [head = [], first = []] = dsvFormat(';').parseRows(text.replace(/^\uFEFF/, ''));
    expect(text).toMatch(/^\uFEFF/);
    expect(head.slice(0, 2)).toEqual(['Data', 'ETo (mm/dia)']);
    expect(first[0]).toBe('2010-01-01');
    expect(first[1]).toMatch(/^\d+,\d{3}$/);
  });
});

test('AquaCrop gets a file of complete days, and of days with a gap a sentence and no file', async ({
  page,
  appUrl,
  weather,
}) => {
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
  const { name, text } = await download(page, 'Export AquaCrop ETo');
  expect(name).toBe('EVAonline_22.7250S_47.6476W_2010-01-01_2010-03-31.ETo');
  expect(text.trimEnd().split('\r\n')).toHaveLength(8 + 90);

  for (const host of [HOSTS.nasaPower, HOSTS.archive]) weather.faults.set(host, { kind: 'missing-days', dates: LOST });
  // Another place, so that nothing of it is kept yet.
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY.replace('lat=-22.725', 'lat=-21.3')}`);
  await waitForSuccess(page);
  const exports = await openExports(page);
  await exports.getByRole('button', { name: 'Export AquaCrop ETo', exact: true }).click();
  await expect(exports.getByRole('status')).toHaveText(
    'AquaCrop takes no gaps, and 4 days have no value, the first on 11 Feb 2010. Numbers are not invented for them. ' +
      'Calculate 15 Feb – 31 Mar 2010 to get a file: it is the longest stretch without a gap.',
  );
});

test('the text for a message holds the last seven days and the link, and copying is said', async ({
  page,
  context,
  appUrl,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${appUrl}#/eto?${PERIOD_QUERY}`);
  await waitForSuccess(page);
  const { days } = JSON.parse((await download(page, 'Export JSON')).text) as ResultDocument;
  const exports = await openExports(page);
  await exports.getByRole('button', { name: 'Copy as text', exact: true }).click();
  await expect(exports.getByRole('status')).toHaveText('Copied. Paste it into a message.');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines.slice(0, 2)).toEqual(['ETo (FAO-56), 22.7250° S, 47.6476° W', '1 Jan – 31 Mar 2010']);
  expect(lines.at(-1)).toBe(`${appUrl}#/eto?${PERIOD_QUERY}`);
  const last = days.slice(-7);
  lines.slice(4, 11).forEach((line, i) => {
    expect(Number(/: (\d+\.\d\d) \(/.exec(line)?.[1])).toBeCloseTo(last[i]?.et0Mm ?? Number.NaN, 1);
  });
});
