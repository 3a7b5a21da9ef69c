/**
 * Daily series in the files of AquaCrop, FAO's crop model: eight lines of head, then a value a day (AquaCrop reference
 * manual, Chapter 2, *.ETo and *.PLU). The words of the head are those of the program's own files.
 */
import { at } from '../domain/at';
import { civilDateOf, type EpochDay, formatIsoDate } from '../domain/calendar';
import { fail, ok, type Result } from '../domain/result';
import type { RunResult } from '../protocol';
import { isSimulatedResult } from './result-days';

export type AquaCropFile = 'ETo' | 'PLU';

/** The series has a day without a value, for which the format has no sign. */
export interface AquaCropGap {
  readonly code: 'missing-days';
  readonly firstMissing: EpochDay;
  readonly missingCount: number;
  /** The longest stretch without a gap; absent when no day has a value. */
  readonly longest?: { readonly start: EpochDay; readonly end: EpochDay };
}

const SERIES = {
  ETo: { title: '  Average ETo (mm/day)', name: 'ETo, FAO-56 Penman-Monteith', valuesOf: 'et0Mm' },
  PLU: { title: '  Total Rain (mm)', name: 'rain', valuesOf: 'precipitationMm' },
} as const;

/** The program runs on Windows; its engine elsewhere reads these line ends too. */
const LINE_END = '\r\n';
/** As many as ETo is shown with; the program reads any number of them. */
const DECIMALS = 2;

/** The text of a file; a series with a missing day has none, because a number would have to be invented. */
export function toAquaCrop(result: RunResult, file: AquaCropFile): Result<string, AquaCropGap> {
  const { title, valuesOf } = SERIES[file];
  const values = result.days[valuesOf];
  const gap = gapIn(values, result.days.startDay);
  if (gap) return fail(gap);
  const { year, month, day } = civilDateOf(result.days.startDay);
  const head = [
    description(result, file),
    `${padded(1)}  : Daily records (1=daily, 2=10-daily and 3=monthly data)`,
    `${padded(day)}  : First day of record (1, 11 or 21 for 10-day or 1 for months)`,
    `${padded(month)}  : First month of record`,
    `${padded(year)}  : First year of record (1901 if not linked to a specific year)`,
    '',
    title,
    '=======================',
  ];
  const lines = Array.from(values, (value) => value.toFixed(DECIMALS).padStart(10));
  return ok([...head, ...lines].map((line) => line + LINE_END).join(''));
}

/** The first line, in ASCII. */
function description(result: RunResult, file: AquaCropFile): string {
  const { latitudeDeg, longitudeDeg, start, end } = result.request;
  const place = `lat ${latitudeDeg} lon ${longitudeDeg}, ${formatIsoDate(start)} to ${formatIsoDate(end)}`;
  const warning = isSimulatedResult(result) ? ' - SIMULATED CLIMATE, NOT WEATHER' : '';
  return `EVAonline: daily ${SERIES[file].name}, ${place}${warning}`;
}

function padded(value: number): string {
  return String(value).padStart(6);
}

function gapIn(values: Float64Array, startDay: EpochDay): AquaCropGap | undefined {
  const firstMissing = values.findIndex(Number.isNaN);
  if (firstMissing < 0) return undefined;
  const longest = longestStretch(values);
  return {
    code: 'missing-days',
    firstMissing: startDay + firstMissing,
    missingCount: values.filter(Number.isNaN).length,
    ...(longest && { longest: { start: startDay + longest.start, end: startDay + longest.end } }),
  };
}

/** The first of the longest runs of values, by index, both ends included. */
function longestStretch(values: Float64Array): { readonly start: number; readonly end: number } | undefined {
  let best: { readonly start: number; readonly end: number } | undefined;
  let start = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(at(values, i))) start = i + 1;
    else if (!best || i - start > best.end - best.start) best = { start, end: i };
  }
  return best;
}
