/**
 * The query of a comparison, to what it compares and back: the same period at several places
 * (`start=2010-01-01&end=2010-01-31&p=-22.7,-47.6,Piracicaba&p=…`), or the same days of several years at one place
 * (`lat=…&lon=…&from=11-01&to=03-31&years=2020,2021`).
 */
import { civilDateOf, type EpochDay, epochDayOf, formatIsoDate, parseIsoDate } from '../domain/calendar';
import { fail, ok, type Result } from '../domain/result';
import { roundedDegrees } from '../domain/rounded-degrees';
import type { RunRequest } from '../protocol';
import { validateRequest } from '../request';
import { boundedText } from '../schema/bounded-text';

/** On one chart and one screen more lines than this hide each other. */
export const MOST_COMPARED = 5;

export interface ComparedPlace {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** '' where it has none. */
  readonly name: string;
}

/** A day of any year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

export type Comparison =
  | {
      readonly kind: 'places';
      readonly start: EpochDay;
      readonly end: EpochDay;
      readonly places: readonly ComparedPlace[];
    }
  | {
      readonly kind: 'years';
      readonly place: ComparedPlace;
      readonly from: MonthDay;
      /** Before `from`: the period runs into the next year. */
      readonly to: MonthDay;
      readonly years: readonly number[];
    };

/** What is wrong with the link of a comparison. */
export type ComparisonProblem = 'nothing-to-compare' | 'not-readable' | 'too-many';

const NAME_LENGTH = 60;
const DECIMALS = 5;
const NUMBER = /^-?\d{1,3}(\.\d{1,20})?$/;
const MONTH_DAY = /^(\d{2})-(\d{2})$/;
const YEAR = /^\d{4}$/;
/** A leap year: 29 February is a day of some years. */
const LEAP_YEAR = 2000;

/** The comparison of a query, with or without `?`. One that names a single place or year is a beginning. Never throws. */
export function decodeComparison(query: string): Result<Comparison, ComparisonProblem> {
  const params = new URLSearchParams(query);
  if (params.has('years')) return decodeYears(params);
  return params.has('p') ? decodePlaces(params) : fail('nothing-to-compare');
}

function decodePlaces(params: URLSearchParams): Result<Comparison, ComparisonProblem> {
  const texts = params.getAll('p');
  if (texts.length > MOST_COMPARED) return fail('too-many');
  const places = texts.flatMap((text) => readPlace(text) ?? []);
  const start = parseIsoDate(params.get('start') ?? '');
  const end = parseIsoDate(params.get('end') ?? '');
  if (places.length < texts.length || start === undefined || end === undefined) return fail('not-readable');
  return checked({ kind: 'places', start, end, places });
}

function decodeYears(params: URLSearchParams): Result<Comparison, ComparisonProblem> {
  const place = readPlace([params.get('lat'), params.get('lon'), params.get('name') ?? ''].join(','));
  const from = readMonthDay(params.get('from') ?? '');
  const to = readMonthDay(params.get('to') ?? '');
  const texts = (params.get('years') ?? '').split(',');
  if (texts.length > MOST_COMPARED) return fail('too-many');
  if (!place || !from || !to || !texts.every((text) => YEAR.test(text))) return fail('not-readable');
  const years = [...new Set(texts.map(Number))].sort((a, b) => a - b);
  return checked({ kind: 'years', place, from, to, years });
}

function checked(comparison: Comparison): Result<Comparison, ComparisonProblem> {
  return requestsOf(comparison).every((request) => !validateRequest(request)) ? ok(comparison) : fail('not-readable');
}

/** `-22.7,-47.6,Piracicaba`; a comma in the name belongs to the name. */
function readPlace(text: string): ComparedPlace | undefined {
  const [latitude = '', longitude = '', ...name] = text.split(',');
  if (!NUMBER.test(latitude) || !NUMBER.test(longitude)) return undefined;
  return {
    latitudeDeg: rounded(Number(latitude)),
    longitudeDeg: rounded(Number(longitude)),
    name: boundedName(name.join(',')),
  };
}

function readMonthDay(text: string): MonthDay | undefined {
  const [, month, day] = MONTH_DAY.exec(text) ?? [];
  if (parseIsoDate(`${LEAP_YEAR}-${month}-${day}`) === undefined) return undefined;
  return { month: Number(month), day: Number(day) };
}

function rounded(value: number): number {
  return roundedDegrees(value, DECIMALS);
}

/** The query of a comparison, without `?`. */
export function encodeComparison(comparison: Comparison): string {
  if (comparison.kind === 'places') {
    const { start, end, places } = comparison;
    return [
      `start=${formatIsoDate(start)}`,
      `end=${formatIsoDate(end)}`,
      ...places.map((place) => `p=${[numbersOf(place), encodedName(place)].join(',')}`),
    ].join('&');
  }
  const { place, from, to, years } = comparison;
  const name = place.name === '' ? '' : `&name=${encodedName(place)}`;
  const at = `lat=${rounded(place.latitudeDeg)}&lon=${rounded(place.longitudeDeg)}${name}`;
  return `${at}&from=${monthDayText(from)}&to=${monthDayText(to)}&years=${years.join(',')}`;
}

function numbersOf({ latitudeDeg, longitudeDeg }: ComparedPlace): string {
  return `${rounded(latitudeDeg)},${rounded(longitudeDeg)}`;
}

/** Bounded anew, because a name that comes from a search may be any: half a character would throw here. */
function encodedName({ name }: ComparedPlace): string {
  return encodeURIComponent(boundedName(name));
}

function boundedName(name: string): string {
  return boundedText(name, NAME_LENGTH);
}

function monthDayText({ month, day }: MonthDay): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A run for each place or year, in order, from all the sources that serve it. */
export function requestsOf(comparison: Comparison): readonly RunRequest[] {
  if (comparison.kind === 'places') {
    const { start, end, places } = comparison;
    return places.map(({ latitudeDeg, longitudeDeg }) => ({ latitudeDeg, longitudeDeg, start, end, sources: 'auto' }));
  }
  const { place, from, to, years } = comparison;
  const { latitudeDeg, longitudeDeg } = place;
  return years.map((year) => ({ latitudeDeg, longitudeDeg, ...periodIn(year, from, to), sources: 'auto' }));
}

/** The days from `from` to `to` that begin in a year; 29 February is 28 February where there is none. */
export function periodIn(
  year: number,
  from: MonthDay,
  to: MonthDay,
): { readonly start: EpochDay; readonly end: EpochDay } {
  const isNextYear = to.month * 100 + to.day < from.month * 100 + from.day;
  return { start: dayIn(year, from), end: dayIn(isNextYear ? year + 1 : year, to) };
}

function dayIn(year: number, { month, day }: MonthDay): EpochDay {
  const wanted = epochDayOf(year, month, day);
  return civilDateOf(wanted).month === month ? wanted : epochDayOf(year, month + 1, 0);
}

/** The comparison that a result begins: its place and its period, to which others are added. */
export function comparisonFrom({ latitudeDeg, longitudeDeg, start, end }: RunRequest, name = ''): Comparison {
  return { kind: 'places', start, end, places: [{ latitudeDeg, longitudeDeg, name }] };
}
