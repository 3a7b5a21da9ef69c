/**
 * Numbers, dates and durations for people, by Intl. A civil day is formatted in UTC, so that no time zone moves it.
 */
import { type EpochDay, MS_PER_DAY } from '../domain/calendar';
import type { EpochMs } from '../protocol';
import { useLocale } from './index';

const locale = useLocale();

/** Making a formatter costs more than using it a thousand times: one a form. */
function kept<Formatter>(make: (key: string) => Formatter): (key: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (key) => {
    const formatter = made.get(key) ?? make(key);
    made.set(key, formatter);
    return formatter;
  };
}

const numberFormat = kept((key) => {
  const digits = Number(key.split('|')[1]);
  return new Intl.NumberFormat(locale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  });
});

/** A number with a fixed count of decimals and a true minus sign; an en dash when it is missing (NaN or null). */
export function formatNumber(value: number | null | undefined, decimals: number): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return numberFormat(`${locale()}|${decimals}`).format(value).replace('-', '−');
}

const DAY_FORMS = {
  /** 7 Nov 2026 */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 7 November 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Sat 7 Nov */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  /** Saturday, 7 November 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Nov 2026 */
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayForm = keyof typeof DAY_FORMS;

const dayFormat = kept((key) => {
  const [tag, form] = key.split('|') as [string, DayForm];
  return new Intl.DateTimeFormat(tag, { ...DAY_FORMS[form], timeZone: 'UTC' });
});

/** Beside an abbreviated month Portuguese leaves out its “de”, as in tables and references: 1 jul. 1995. */
function withoutDe(text: string, form: DayForm): string {
  return form === 'long' || form === 'full' ? text : text.replaceAll(' de ', ' ');
}

/** A civil day in words. */
export function formatDay(day: EpochDay, form: DayForm = 'medium'): string {
  return withoutDe(dayFormat(`${locale()}|${form}`).format(day * MS_PER_DAY), form);
}

/** A period in words, shortened where its ends share month or year: 1–7 Nov 2026. */
export function formatPeriod(start: EpochDay, end: EpochDay, form: DayForm = 'medium'): string {
  return withoutDe(dayFormat(`${locale()}|${form}`).formatRange(start * MS_PER_DAY, end * MS_PER_DAY), form);
}

const clockFormat = kept((key) => {
  const [tag, zone] = key.split('|');
  return new Intl.DateTimeFormat(tag, {
    ...DAY_FORMS.weekday,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(zone ? { timeZone: zone } : {}),
  });
});

/**
 * The date and the time that a clock at the point shows.
 * @param timeZone an IANA name; null is the device's own zone
 */
export function formatClock(atMs: EpochMs, timeZone: string | null): string {
  return clockFormat(`${locale()}|${timeZone ?? ''}`).format(atMs);
}

const AGE_UNITS = [
  ['year', 365.25 * MS_PER_DAY],
  ['month', 30.4375 * MS_PER_DAY],
  ['day', MS_PER_DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const ageFormat = kept((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));

/** How long ago, in the largest whole unit: 3 days ago; under a minute it is now. */
export function formatAge(atMs: EpochMs, nowMs: EpochMs): string {
  const elapsedMs = Math.max(0, nowMs - atMs);
  const [unit, unitMs] = AGE_UNITS.find(([, ms]) => elapsedMs >= ms) ?? (['second', Number.POSITIVE_INFINITY] as const);
  return ageFormat(locale()).format(-Math.trunc(elapsedMs / unitMs), unit);
}

/** Degrees with the hemisphere in words of the compass: 22.7250° S. */
export function formatLatitude(latitudeDeg: number, decimals = 4): string {
  return `${formatNumber(Math.abs(latitudeDeg), decimals)}° ${latitudeDeg < 0 ? 'S' : 'N'}`;
}

/** Degrees with the hemisphere: 47.6476° W. */
export function formatLongitude(longitudeDeg: number, decimals = 4): string {
  return `${formatNumber(Math.abs(longitudeDeg), decimals)}° ${longitudeDeg < 0 ? 'W' : 'E'}`;
}

/** A point in words: 22.7250° S, 47.6476° W. */
export function formatCoordinates(point: { readonly latitudeDeg: number; readonly longitudeDeg: number }): string {
  return `${formatLatitude(point.latitudeDeg)}, ${formatLongitude(point.longitudeDeg)}`;
}
