import { describe, expect, test } from 'vitest';
import { completeMapping } from '../../../src/domain/station/mapping';
import { guessDateFormatOf, previewStationCsv } from '../../../src/domain/station/preview';
import { readStationCsv } from '../../../src/domain/station/read-station';

/** Days 1 to 31 of January as `DD/MM/YYYY`. */
const JANUARY = Array.from({ length: 31 }, (_, i) => `${String(i + 1).padStart(2, '0')}/01/2020`);

const INMET = [
  'Nome: CAROLINA',
  'Codigo Estacao: 82765',
  'Latitude: -7.33722221',
  'Altitude: 183',
  'Situacao: Operante',
  'Periodicidade da Medicao: Diaria',
  '',
  'Data Medicao;INSOLACAO TOTAL, DIARIO(h);PRECIPITACAO TOTAL, DIARIO(mm);TEMPERATURA MAXIMA, DIARIA(°C);TEMPERATURA MINIMA, DIARIA(°C);UMIDADE RELATIVA DO AR, MEDIA DIARIA(%);VENTO, VELOCIDADE MEDIA DIARIA(m/s);',
  ...JANUARY.map(
    (_, i) => `2020-01-${String(i + 1).padStart(2, '0')};7,5;${i % 2 ? 'null' : '4,2'};33,1;22,4;81,5;1,1;`,
  ),
].join('\n');

describe('a file of INMET', () => {
  const preview = previewStationCsv(INMET);

  test('is cut behind its metadata, at semicolons, with decimal commas', () => {
    expect(preview.draft.dialect).toEqual({ separator: ';', decimalMark: ',', headerLine: 8, firstDataLine: 9 });
    expect(preview.rowCount).toBe(31);
    expect(preview.rows).toHaveLength(10);
    expect(preview.rows[0]?.line).toBe(9);
    expect(preview.otherCellCount).toBeNull();
  });

  test('has all its columns and units by their names', () => {
    expect(preview.draft.columns.map(({ target, unit }) => [target, unit])).toEqual([
      ['sunshineHours', 'h'],
      ['precipitationMm', 'mm'],
      ['tempMaxC', 'degC'],
      ['tempMinC', 'degC'],
      ['humidityMeanPct', 'percent'],
      ['windMps', 'mps'],
    ]);
  });

  test('lacks only the height of the wind, and can be read with it', () => {
    expect(preview.gaps).toEqual([{ code: 'wind-height' }]);
    const mapping = completeMapping({ ...preview.draft, windHeightM: 10 });
    const result = mapping.ok ? readStationCsv(INMET, mapping.value) : mapping;
    expect(result).toMatchObject({ ok: true, value: { acceptedCount: 31, rejected: [], blanked: [] } });
  });
});

test('a file of NASA POWER has its units from the text above the names', () => {
  const lines = [
    '-BEGIN HEADER-',
    'NASA/POWER Daily Data',
    'Parameter(s):',
    'T2M_MAX               MERRA-2 Temperature at 2 Meters Maximum (C)',
    'WS2M                  MERRA-2 Wind Speed at 2 Meters (m/s)',
    'ALLSKY_SFC_SW_DWN     CERES SYN1deg All Sky Surface Shortwave Downward Irradiance (MJ/m^2/day)',
    '-END HEADER-',
    'YEAR,DOY,T2M_MAX,WS2M,ALLSKY_SFC_SW_DWN',
    '2020,1,31.2,1.4,20.1',
    '2020,2,30.2,1.2,19.1',
  ];
  const { draft, gaps, dateGuess } = previewStationCsv(lines.join('\n'));
  expect(draft.date).toEqual({ form: 'year-day-of-year', year: 0, dayOfYear: 1 });
  expect(dateGuess).toBeNull();
  expect(draft.columns.map(({ unit }) => unit)).toEqual(['degC', 'mps', 'MJ/m2']);
  expect(draft.windHeightM).toBe(2);
  expect(gaps).toEqual([]);
});

test('names in one row and units in the next are joined', () => {
  const { draft, rowCount } = previewStationCsv('date,tmax,rain\n,°F,in\n2020-01-13,70.5,0.1\n2020-01-14,71.5,0');
  expect(draft.dialect).toMatchObject({ headerLine: 1, firstDataLine: 3 });
  expect(draft.columns.map(({ unit }) => unit)).toEqual(['degF', 'in']);
  expect(rowCount).toBe(2);
});

test('a file of Open-Meteo is read below the row of numbers about its place', () => {
  const lines = [
    'latitude,longitude,elevation,utc_offset_seconds,timezone,timezone_abbreviation',
    '52.52,13.41,38.0,0,GMT,GMT',
    '',
    'time,temperature_2m_max (°C),et0_fao_evapotranspiration (mm)',
    '2024-01-13,10.1,1.2',
    '2024-01-14,11.1,1.4',
    '2024-01-15,11.5,1.5',
  ];
  const { draft, gaps, rowCount } = previewStationCsv(lines.join('\n'));
  expect(draft.dialect).toMatchObject({ headerLine: 4, firstDataLine: 5 });
  expect([gaps, rowCount]).toEqual([[], 3]);
});

test('names that are repeated among the data are not taken for the header', () => {
  const rows = ['2024-01-13,30.1', '2024-01-14,31.1', 'date,tmax (°C)', '2024-01-15,32.1', '2024-01-16,33.1'];
  expect(previewStationCsv(rows.join('\n')).draft.dialect).toMatchObject({ headerLine: null, firstDataLine: 1 });
});

test('a header without units leaves every unit open', () => {
  const { gaps } = previewStationCsv('date,tmax,tmin,rh,wind,rs,rain,eto\n2020-01-13,30.5,20,60,2,20,0,5\n');
  expect(gaps).toEqual([
    ...(
      ['tempMaxC', 'tempMinC', 'humidityMeanPct', 'windMps', 'shortwaveMjM2', 'precipitationMm', 'et0Mm'] as const
    ).map((target) => ({ code: 'unit', target })),
    { code: 'wind-height' },
  ]);
});

test('a file without a header has numbered columns, and no column is guessed', () => {
  const { headers, draft, gaps } = previewStationCsv('2020-01-13 30.5 20.1\n2020-01-14 31.5 21.1\n');
  expect(draft.dialect).toEqual({ separator: ' ', decimalMark: '.', headerLine: null, firstDataLine: 1 });
  expect(headers).toEqual(['column 1', 'column 2', 'column 3']);
  expect(gaps).toEqual([{ code: 'date' }, { code: 'no-column' }]);
});

test('numbers that could be thousands leave the decimal mark to the person', () => {
  const text = 'date;tmax (°C)\n2020-01-13;1,234\n2020-01-14;2,345\n';
  expect(previewStationCsv(text).gaps).toEqual([{ code: 'decimal-mark' }]);
  expect(previewStationCsv(text, { decimalMark: ',' }).gaps).toEqual([]);
});

test('dates of which day and month could be swapped leave the format to the person', () => {
  const file = (days: readonly string[]) => ['date;tmax (°C)', ...days.map((day) => `${day};30.5`)].join('\n');
  expect(previewStationCsv(file(JANUARY.slice(0, 12))).gaps).toEqual([{ code: 'date-format' }]);
  expect(previewStationCsv(file(JANUARY)).dateGuess).toEqual({ kind: 'format', format: 'DD/MM/YYYY' });
});

test('the person may say that the separator is another', () => {
  const text = 'date;tmax (°C)\n13/01/2020;30.5\n14/01/2020;31.5';
  const { headers } = previewStationCsv(text, { separator: '|' });
  expect(headers).toEqual(['column 1']);
  expect(guessDateFormatOf(text, { separator: ';', headerLine: 1, firstDataLine: 2 }, 0).kind).toBe('ambiguous');
});

test('decimal commas between commas are told by the number of cells', () => {
  const { otherCellCount } = previewStationCsv('date,tmax,tmin\n2020-01-13,30,5,20,1\n2020-01-14,31,5,21,1\n');
  expect(otherCellCount).toBe(5);
});

test.each(['', '\n\n', '\uFEFF', 'a', '"', ';;;\n;;;', '\0\0'])(
  '%j has nothing to read, and says what is missing',
  (text) => {
    expect(previewStationCsv(text).gaps.length).toBeGreaterThan(0);
  },
);
