import { expect, test } from 'vitest';
import { civilDayAt, epochDayOf } from '../../../src/domain/calendar';
import { nauticalZone } from '../../../src/ui/map/nautical-zone';

const NOON_UTC = Date.UTC(2026, 5, 15, 12, 0);

function hourAt(longitudeDeg: number): string {
  const zone = nauticalZone(longitudeDeg);
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' }).format(NOON_UTC);
}

test.each([
  [0, '12'],
  [-7.4, '12'],
  [-47.65, '09'],
  [139.7, '21'],
  [-118, '04'],
  [-180, '00'],
])('at %d° the nautical clock shows %s h when it is noon in Greenwich', (longitudeDeg, hour) => {
  expect(hourAt(longitudeDeg)).toBe(hour);
});

test('the two sides of the date line are a day apart', () => {
  expect(civilDayAt(NOON_UTC, nauticalZone(180))).toBe(epochDayOf(2026, 6, 16));
  expect(civilDayAt(NOON_UTC, nauticalZone(-180))).toBe(epochDayOf(2026, 6, 15));
});
