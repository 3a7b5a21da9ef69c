/** Dates of station files, by a format that is known; and what format the dates of a whole column can be. */
import { civilDateOf, type EpochDay, epochDayOf } from '../calendar';
import { DATE_FORMATS, type DateFormat, type DateGuess, type RejectReason } from './types';

/** Years of instrumental weather: what lies outside is a typing error. */
export const FIRST_YEAR = 1850;
export const LAST_YEAR = 2100;

/** A day and the clock beside it as it is written; `''` where there is none. */
export interface ReadDate {
  readonly day: EpochDay;
  readonly time: string;
}
export type DateFault = Extract<
  RejectReason,
  { code: 'bad-date' | 'impossible-date' | 'two-digit-year' | 'date-out-of-range' }
>;
export type DateReading = { readonly date: ReadDate } | { readonly fault: DateFault };

type DatePart = 'year' | 'month' | 'day' | 'dayOfYear';
interface Shape {
  readonly pattern: RegExp;
  readonly parts: readonly DatePart[];
}

const YEAR_FIRST = ['year', 'month', 'day'] as const;
const DAY_FIRST = ['day', 'month', 'year'] as const;
const MONTH_FIRST = ['month', 'day', 'year'] as const;

const SHAPES: Readonly<Record<DateFormat, Shape>> = {
  'YYYY-MM-DD': { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, parts: YEAR_FIRST },
  'DD/MM/YYYY': { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, parts: DAY_FIRST },
  'MM/DD/YYYY': { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, parts: MONTH_FIRST },
  'DD-MM-YYYY': { pattern: /^(\d{1,2})-(\d{1,2})-(\d{4})$/, parts: DAY_FIRST },
  'MM-DD-YYYY': { pattern: /^(\d{1,2})-(\d{1,2})-(\d{4})$/, parts: MONTH_FIRST },
  'DD.MM.YYYY': { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, parts: DAY_FIRST },
  'YYYY/MM/DD': { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, parts: YEAR_FIRST },
  YYYYMMDD: { pattern: /^(\d{4})(\d{2})(\d{2})$/, parts: YEAR_FIRST },
  'YYYY-DDD': { pattern: /^(\d{4})-(\d{3})$/, parts: ['year', 'dayOfYear'] },
};

/** The same text read with day and month the other way round. */
const SWAPPED: Partial<Record<DateFormat, DateFormat>> = {
  'DD/MM/YYYY': 'MM/DD/YYYY',
  'MM/DD/YYYY': 'DD/MM/YYYY',
  'DD-MM-YYYY': 'MM-DD-YYYY',
  'MM-DD-YYYY': 'DD-MM-YYYY',
};

/** A clock has a colon: a bare number behind a date may as well be the next cell of a badly cut row. */
const WITH_CLOCK =
  /^(\S+?)(?:T| +)((?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?: *(?:Z|UTC|GMT|AM|PM|[+-]\d{2}:?\d{2}))?)$/i;
const TWO_DIGIT_YEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/;

/** A date in a format, with or without a clock behind it. */
export function readDate(text: string, format: DateFormat): DateReading {
  const clock = text.length > 8 ? WITH_CLOCK.exec(text) : null;
  const dateText = clock?.[1] ?? text;
  const { pattern, parts } = SHAPES[format];
  const match = pattern.exec(dateText);
  if (!match) return { fault: { code: TWO_DIGIT_YEAR.test(dateText) ? 'two-digit-year' : 'bad-date', text } };
  const numbers: Partial<Record<DatePart, number>> = {};
  parts.forEach((part, i) => {
    numbers[part] = Number(match[i + 1]);
  });
  return readParts({ ...numbers, text, time: clock?.[2] ?? '' });
}

/** The numbers of a date, with the text to name it by: month and day, or the day of the year. */
export interface DateParts extends Partial<Record<DatePart, number>> {
  readonly text: string;
  readonly time?: string;
}

/** A date from its numbers; one that the calendar does not have is a fault. */
export function readParts({ year = Number.NaN, month, day, dayOfYear, text, time = '' }: DateParts): DateReading {
  const epochDay = dayOfYear === undefined ? dayOfCalendar(year, month, day) : dayInYear(year, dayOfYear);
  if (epochDay === undefined) return { fault: { code: 'impossible-date', text } };
  if (year < FIRST_YEAR || year > LAST_YEAR) return { fault: { code: 'date-out-of-range', text } };
  return { date: { day: epochDay, time } };
}

function dayOfCalendar(year: number, month = Number.NaN, day = Number.NaN): EpochDay | undefined {
  const epochDay = epochDayOf(year, month, day);
  if (!Number.isInteger(epochDay)) return undefined;
  const civil = civilDateOf(epochDay);
  return civil.year === year && civil.month === month && civil.day === day ? epochDay : undefined;
}

function dayInYear(year: number, dayOfYear: number): EpochDay | undefined {
  const epochDay = epochDayOf(year, 1, dayOfYear);
  return dayOfYear >= 1 && Number.isInteger(epochDay) && civilDateOf(epochDay).year === year ? epochDay : undefined;
}

/**
 * Day and month are told apart only by days above 12. One such row may be a typing error; these are enough not to be.
 */
const REFUTING_ROWS = 3;
const REFUTING_SHARE = 0.1;

/** The format of a column of dates, by all of them. Blank cells say nothing. */
export function guessDateFormat(cells: readonly string[]): DateGuess {
  const texts = cells.filter((cell) => cell !== '');
  const readers = DATE_FORMATS.filter((format) => texts.length > 0 && texts.every((text) => isRead(text, format)));
  const [format] = readers;
  if (format === undefined) return noFormat(texts);
  const swapped = SWAPPED[format];
  if (swapped === undefined || isRefuted(texts, swapped)) return { kind: 'format', format };
  return { kind: 'ambiguous', candidates: [format, swapped] };
}

function isRead(text: string, format: DateFormat): boolean {
  return 'date' in readDate(text, format);
}

function isRefuted(texts: readonly string[], format: DateFormat): boolean {
  const unread = texts.filter((text) => !isRead(text, format)).length;
  return unread >= REFUTING_ROWS && unread > REFUTING_SHARE * texts.length;
}

function noFormat(texts: readonly string[]): DateGuess {
  const twoDigit = texts.filter((text) => TWO_DIGIT_YEAR.test(text));
  const [text] = twoDigit;
  if (text !== undefined && twoDigit.length > texts.length / 2) return { kind: 'two-digit-year', text };
  let closest: { format: DateFormat; readCount: number } | null = null;
  for (const format of DATE_FORMATS) {
    const readCount = texts.filter((candidate) => isRead(candidate, format)).length;
    if (readCount > (closest?.readCount ?? 0)) closest = { format, readCount };
  }
  if (!closest) return { kind: 'none', closest: null };
  const { format } = closest;
  const firstBad = texts.find((candidate) => !isRead(candidate, format)) ?? '';
  return { kind: 'none', closest: { format, firstBad } };
}
