/** A comparison as a table for programs: RFC 4180, a row a day, two columns for each place or year. */
import { csvFormatRow } from 'd3-dsv';
import { at } from '../domain/at';
import { formatIsoDate } from '../domain/calendar';
import type { RunResult } from '../protocol';
import { exportNumber } from './export-number';

interface Compared {
  readonly name: string;
  readonly result: Pick<RunResult, 'days'>;
}

/** Each result has its own dates, because the days of different years have. ETo is in mm/day, whatever is shown. */
export function comparisonCsv(compared: readonly Compared[]): string {
  const length = Math.max(0, ...compared.map(({ result }) => result.days.et0Mm.length));
  // A header begins with a word of ours, so that no name can be a formula.
  const header = compared.flatMap(({ name }) => [`Date ${name}`, `ETo ${name} (mm/day)`]);
  const rows = Array.from({ length }, (_, i) => compared.flatMap(({ result }) => dayOf(result.days, i)));
  return [header, ...rows].map((row) => `${csvFormatRow(row)}\r\n`).join('');
}

function dayOf({ startDay, et0Mm }: RunResult['days'], index: number): readonly string[] {
  if (index >= et0Mm.length) return ['', ''];
  return [formatIsoDate(startDay + index), String(exportNumber(at(et0Mm, index)) ?? '')];
}
