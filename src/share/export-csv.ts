/** A result as a table for programs: RFC 4180, one row a day, ASCII, so that every program reads the same text. */
import { csvFormatRow } from 'd3-dsv';
import { at } from '../domain/at';
import { formatIsoDate } from '../domain/calendar';
import { flagNames } from '../domain/quality/flags';
import { countPresent, INPUT_VARIABLES, type InputVariable } from '../domain/series';
import type { ResultDays, RunResult, SourceDays, SourceId } from '../protocol';
import { exportNumber } from './export-number';
import { withoutFormula } from './export-table';
import { isSimulatedResult, ratingOf, sourcesWithDays } from './result-days';
import { doubtsOf, estimateOf } from './value-notes';

/** RFC 4180, 2.1. */
const LINE_END = '\r\n';

const INPUT_HEADERS: Readonly<Record<InputVariable, string>> = {
  tempMaxC: 'Tmax (degC)',
  tempMinC: 'Tmin (degC)',
  tempMeanC: 'Tmean (degC)',
  humidityMeanPct: 'RH mean (%)',
  wind2mMps: 'Wind at 2 m (m/s)',
  shortwaveMjM2: 'Rs (MJ/m2/day)',
  precipitationMm: 'Precipitation (mm/day)',
};

/** One column of the table. */
interface Column {
  readonly header: string;
  /** The cell of day `index`; empty for a missing value. */
  readonly cell: (index: number) => string;
}

/** The text of the CSV file: a header, then one row a day. Simulated weather is named as such on every row. */
export function toCsv(result: RunResult): string {
  const columns = columnsOf(result);
  const header = columns.map((column) => column.header);
  const rows = Array.from(result.days.et0Mm, (_, i) => columns.map((column) => column.cell(i)));
  return [header, ...rows].map((row) => csvFormatRow(row) + LINE_END).join('');
}

function columnsOf(result: RunResult): readonly Column[] {
  const { days } = result;
  const data = isSimulatedResult(result) ? 'simulated' : 'observed and modelled';
  return [
    textColumn('Date', (i) => formatIsoDate(days.startDay + i)),
    ...INPUT_VARIABLES.map((name) => numberColumn(INPUT_HEADERS[name], days[name])),
    numberColumn('ETo (mm/day)', days.et0Mm),
    numberColumn('ETo low (mm/day)', days.et0LowMm),
    numberColumn('ETo high (mm/day)', days.et0HighMm),
    numberColumn('ETo by the equation (mm/day)', days.equationEt0Mm),
    textColumn('Quality', (i) => ratingOf(days, i) ?? ''),
    textColumn('Flags', (i) => flagNames(at(days.flags, i)).join(' ')),
    textColumn('Estimated', (i) => wordsByInput(days, i, (bits) => [estimateOf(bits) ?? []].flat())),
    textColumn('Doubts', (i) => wordsByInput(days, i, doubtsOf)),
    textColumn('Data', () => data),
    ...forecastColumns(days),
    ...rainColumns(days),
    ...sourcesWithDays(days).flatMap(sourceColumns),
  ];
}

/** `shortwaveMjM2:radiation-from-cloud wind2mMps:wind-default`: each input as in the JSON, with its words. */
function wordsByInput({ valueFlags }: ResultDays, index: number, wordsOf: (bits: number) => readonly string[]): string {
  return INPUT_VARIABLES.flatMap((name) => wordsOf(at(valueFlags[name], index)).map((word) => `${name}:${word}`)).join(
    ' ',
  );
}

function forecastColumns({ forecastBand }: ResultDays): readonly Column[] {
  if (!forecastBand) return [];
  return [
    numberColumn('Forecast low (mm/day)', forecastBand.lowMm),
    numberColumn('Forecast high (mm/day)', forecastBand.highMm),
  ];
}

function rainColumns({ wetProbability }: ResultDays): readonly Column[] {
  return countPresent(wetProbability) > 0 ? [numberColumn('Chance of rain (0-1)', wetProbability)] : [];
}

function sourceColumns([id, source]: readonly [SourceId, SourceDays]): readonly Column[] {
  return [
    numberColumn(`ETo from ${id} (mm/day)`, source.et0Mm),
    numberColumn(`ETo given by ${id} (mm/day)`, source.providerEt0Mm),
    ...(source.hourlyEt0Mm ? [numberColumn(`ETo by the hour from ${id} (mm/day)`, source.hourlyEt0Mm)] : []),
    ...(source.correctedEt0Mm ? [numberColumn(`ETo corrected of ${id} (mm/day)`, source.correctedEt0Mm)] : []),
  ];
}

function numberColumn(header: string, values: Float64Array): Column {
  return { header, cell: (index) => String(exportNumber(at(values, index)) ?? '') };
}

function textColumn(header: string, text: (index: number) => string): Column {
  return { header, cell: (index) => withoutFormula(text(index)) };
}
