import { describe, expect, test } from 'vitest';
import { isOnLargeLake } from '../../src/domain/lakes';

describe('the largest lakes', () => {
  test.each([
    ['Lake Victoria', -1, 33],
    ['Lake Superior', 47.7, -87.5],
    ['Lake Michigan', 44, -87],
    ['Lake Baikal', 53.6, 108.3],
    ['Lake Ladoga', 60.9, 31.5],
    ['the Caspian Sea', 42, 50.5],
  ])('hold the middle of %s', (_, latitudeDeg, longitudeDeg) => {
    expect(isOnLargeLake({ latitudeDeg, longitudeDeg })).toBe(true);
  });

  test.each([
    ['Mwanza', -2.52, 32.9],
    ['Kampala', 0.35, 32.58],
    ['Chicago', 41.88, -87.63],
    ['Milwaukee', 43.04, -87.91],
    ['Cleveland', 41.5, -81.69],
    ['Toronto', 43.65, -79.38],
    ['Irkutsk', 52.29, 104.28],
    ['Puno', -15.84, -70.02],
    ['Managua', 12.13, -86.25],
    ['Maracaibo', 10.65, -71.64],
    ['Baku', 40.41, 49.87],
    ['Atyrau', 47.11, 51.92],
    ['St Petersburg', 59.94, 30.31],
    ['Yellowknife', 62.45, -114.37],
  ])('do not hold %s on the shore', (_, latitudeDeg, longitudeDeg) => {
    expect(isOnLargeLake({ latitudeDeg, longitudeDeg })).toBe(false);
  });
});
