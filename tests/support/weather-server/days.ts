/** Days as the server counts them (days since 1970-01-01, UTC). Its own code, so that it can catch errors in the app's. */
const MS_PER_DAY = 86_400_000;

/** The UTC day of an instant. */
export function dayAt(epochMs: number): number {
  return Math.floor(epochMs / MS_PER_DAY);
}

/** `YYYY-MM-DD`. */
export function isoOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `YYYYMMDD`. */
export function compactOf(day: number): string {
  return isoOf(day).replaceAll('-', '');
}

/** `YYYY-MM-DD` or `YYYYMMDD` to a day; `'bad-format'` for other text, `'no-such-day'` for 2023-02-29. */
export function parseDay(text: string): number | 'bad-format' | 'no-such-day' {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (!match) return 'bad-format';
  const day = dayAt(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return compactOf(day) === match.slice(1).join('') ? day : 'no-such-day';
}

/** 1 on 1 January. */
export function dayOfYear(day: number): number {
  return day - dayAt(Date.UTC(new Date(day * MS_PER_DAY).getUTCFullYear(), 0, 1)) + 1;
}

/** The days from `first` to `last`, both included. */
export function daysBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
