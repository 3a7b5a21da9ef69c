/** A station's file as a national service gives it: metadata above, Portuguese names, decimal comma, semicolons. */
import type { Point } from './weather-server/answer';
import { climateOn, type DayWeather } from './weather-server/climate';
import { dayAt, isoOf } from './weather-server/days';

const HEADER = [
  'Data Medicao',
  'PRECIPITACAO TOTAL, DIARIO(mm)',
  'TEMPERATURA MAXIMA, DIARIA(°C)',
  'TEMPERATURA MINIMA, DIARIA(°C)',
  'UMIDADE RELATIVA DO AR, MEDIA DIARIA(%)',
  'VENTO, VELOCIDADE MEDIA DIARIA(m/s)',
  'RADIACAO GLOBAL, DIARIA(MJ/m²)',
];

const PREAMBLE = ['Nome: PIRACICABA', 'Codigo Estacao: X999', 'Situacao: Operante', ''];

/** The line of the first day, from 1. */
export const FIRST_DATA_LINE = PREAMBLE.length + 2;

/** A number with a decimal comma. */
function comma(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

/** What the station measures where the providers' climate is a little off: warmer, drier, less wind. */
function measured(weather: DayWeather): readonly number[] {
  const { precipitationMm, tempMaxC, tempMinC, humidityPct, wind2mMps, shortwaveMjM2 } = weather;
  const humidity = Math.max(20, humidityPct - 6);
  return [precipitationMm, tempMaxC + 1.5, tempMinC + 0.5, humidity, wind2mMps * 0.7, shortwaveMjM2 * 0.93];
}

/** The lines of the days of some years, both included; wind measured at 2 m. */
export function stationLines(point: Point, firstYear: number, lastYear: number): string[] {
  const first = dayAt(Date.UTC(firstYear, 0, 1));
  const last = dayAt(Date.UTC(lastYear, 11, 31));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const values = measured(climateOn('nasa-power', point, first + i, 546));
    return [isoOf(first + i), ...values.map(comma)].join(';');
  });
}

/** The whole file, its days as `lines`, in the encoding that such files have. */
export function stationFile(lines: readonly string[], header: readonly string[] = HEADER): Buffer {
  return Buffer.from([...PREAMBLE, header.join(';'), ...lines, ''].join('\r\n'), 'latin1');
}
