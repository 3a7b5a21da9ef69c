/**
 * Civil days as whole numbers. Inside the program a day is never a `Date`: it is an `EpochDay`, the number of days
 * since 1970-01-01 in the proleptic Gregorian calendar, so that no time zone can move it.
 */

/** Days since 1970-01-01; a whole number. */
export type EpochDay = number;

/** Of a day in UTC, where no clock is ever changed. */
export const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The epoch day of a civil date; `month` is 1–12. Out-of-range parts roll over as in `Date.UTC`. */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  // Date.UTC reads the years 0–99 as 1900–1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

/** The civil date of an epoch day; `month` is 1–12. */
export function civilDateOf(day: EpochDay): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The year of an epoch day. */
export function yearOf(day: EpochDay): number {
  return civilDateOf(day).year;
}

/** 1 January of a year. */
export function firstDayOfYear(year: number): EpochDay {
  return epochDayOf(year, 1, 1);
}

/** 31 December of a year. */
export function lastDayOfYear(year: number): EpochDay {
  return epochDayOf(year, 12, 31);
}

/** J, the day of the year: 1 on 1 January, 366 on 31 December of a leap year (FAO-56, Annex 2, Table 2.5). */
export function dayOfYear(day: EpochDay): number {
  return day - firstDayOfYear(yearOf(day)) + 1;
}

/** J of every day of a period. */
export function daysOfYear(startDay: EpochDay, length: number): Uint16Array {
  const column = new Uint16Array(length);
  let yearEnd = lastDayOfYear(yearOf(startDay));
  let j = dayOfYear(startDay);
  for (let i = 0; i < length; i++, j++) {
    if (startDay + i > yearEnd) {
      yearEnd = lastDayOfYear(yearOf(startDay + i));
      j = 1;
    }
    column[i] = j;
  }
  return column;
}

/** The month (1–12) of every day of a period. */
export function monthsOf(startDay: EpochDay, length: number): Uint8Array {
  const column = new Uint8Array(length);
  for (let i = 0; i < length; ) {
    const { year, month } = civilDateOf(startDay + i);
    const next = month === 12 ? firstDayOfYear(year + 1) : epochDayOf(year, month + 1, 1);
    const end = Math.min(length, next - startDay);
    column.fill(month, i, end);
    i = end;
  }
  return column;
}

/** `YYYY-MM-DD` to an epoch day; `undefined` for any other text and for dates that do not exist (2023-02-29). */
export function parseIsoDate(text: string): EpochDay | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const day = epochDayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatIsoDate(day) === text ? day : undefined;
}

/** An epoch day as `YYYY-MM-DD`. */
export function formatIsoDate(day: EpochDay): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** An epoch day as `YYYYMMDD`, the form NASA POWER takes and gives. */
export function formatCompactDate(day: EpochDay): string {
  return formatIsoDate(day).replaceAll('-', '');
}

/** `YYYYMMDD` to an epoch day; `undefined` for any other text. */
export function parseCompactDate(text: string): EpochDay | undefined {
  return /^\d{8}$/.test(text) ? parseIsoDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) : undefined;
}

/**
 * The civil day that the clock on the wall shows at an instant in a time zone.
 * @param epochMs the instant, ms since 1970-01-01T00:00Z
 * @param timeZone an IANA name
 * @throws RangeError when the zone is unknown
 */
export function civilDayAt(epochMs: number, timeZone: string): EpochDay {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(epochMs);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return epochDayOf(part('year'), part('month'), part('day'));
}

/** How many days `start`..`end` holds, both included; 0 when `end` is before `start`. */
export function dayCount(start: EpochDay, end: EpochDay): number {
  return Math.max(0, end - start + 1);
}
