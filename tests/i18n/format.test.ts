import { afterEach, describe, expect, test, vi } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import {
  formatAge,
  formatClock,
  formatCoordinates,
  formatDay,
  formatNumber,
  formatPeriod,
} from '../../src/i18n/format';
import { showLanguage } from '../../src/i18n/index';

const DAY_MS = 86_400_000;
const spaces = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('numbers', () => {
  test('have the decimals asked for and a true minus sign', () => {
    expect(formatNumber(-22.7253, 2)).toBe('−22.73');
    expect(formatNumber(7, 1)).toBe('7.0');
  });

  test('that round to zero have no sign', () => {
    expect(formatNumber(-0.04, 1)).toBe('0.0');
  });

  test.each([Number.NaN, null, undefined])('that are missing (%s) are a dash, never a zero', (value) => {
    expect(formatNumber(value, 2)).toBe('–');
  });
});

describe('civil days', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  test.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])('are not moved by a device in %s', (tz) => {
    process.env.TZ = tz;
    expect(formatDay(epochDayOf(2024, 2, 29), 'long')).toBe('29 February 2024');
    expect(formatDay(epochDayOf(2026, 11, 23), 'full')).toMatch(/^Monday,? 23 November 2026$/);
  });

  test('of one period share what they have in common', () => {
    const period = formatPeriod(epochDayOf(2026, 11, 1), epochDayOf(2026, 11, 7));
    expect(spaces(period).replace(/ ?– ?/, '–')).toBe('1–7 Nov 2026');
  });
});

// As NBR 6023 of the Brazilian standards body (ABNT) writes a date with an abbreviated month: 1 jul. 1995.
test('in Portuguese an abbreviated month stands without “de”, a full one with it', async () => {
  vi.stubGlobal('document', { documentElement: {} });
  await showLanguage('pt-BR');
  const [first, last] = [epochDayOf(1995, 7, 1), epochDayOf(1995, 9, 30)];
  expect(formatDay(first)).toBe('1 jul. 1995');
  expect(spaces(formatPeriod(first, last)).replace(/ ?– ?/, '–')).toBe('1 jul.–30 set. 1995');
  expect(formatDay(first, 'long')).toBe('1 de julho de 1995');
  await showLanguage('en');
  vi.unstubAllGlobals();
});

test('a clock shows the time of the point, not of the device', () => {
  const noonUtc = Date.UTC(2026, 0, 15, 12, 0);
  expect(formatClock(noonUtc, 'Asia/Tokyo')).toMatch(/^Thu,? 15 Jan,? (at )?21:00 /);
  expect(formatClock(noonUtc, 'America/Sao_Paulo')).toMatch(/ 09:00 /);
});

describe('an age', () => {
  const now = Date.UTC(2026, 10, 23);
  test.each([
    [0, 'now'],
    [59_000, 'now'],
    [3 * 3_600_000, '3 hours ago'],
    [3 * DAY_MS, '3 days ago'],
    [800 * DAY_MS, '2 years ago'],
    [-5000, 'now'],
  ])('of %d ms is %s', (elapsedMs, text) => {
    expect(formatAge(now - elapsedMs, now)).toBe(text);
  });
});

test('coordinates name their hemispheres, and the equator is north of nothing', () => {
  expect(formatCoordinates({ latitudeDeg: -22.725, longitudeDeg: -47.6476 })).toBe('22.7250° S, 47.6476° W');
  expect(formatCoordinates({ latitudeDeg: 0, longitudeDeg: 0 })).toBe('0.0000° N, 0.0000° E');
});
