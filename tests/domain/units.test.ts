import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as units from '../../src/domain/units';

const DEFINED: readonly (readonly [string, number, number])[] = [
  ['water boils at 212 °F', units.fahrenheitToCelsius(212), 100],
  ['water freezes at 32 °F', units.fahrenheitToCelsius(32), 0],
  ['both scales meet at −40', units.celsiusToFahrenheit(-40), -40],
  ['a mile an hour is 0.44704 m/s', units.mphToMps(1), 0.44704],
  ['an inch is 25.4 mm', units.mmToInches(25.4), 1],
  ['a foot is 0.3048 m', units.metresToFeet(0.3048), 1],
  ['0.3048 m is a foot', units.feetToMetres(1), 0.3048],
  ['a mile is 1.609344 km', units.kilometresToMiles(1.609344), 1],
  ['36 km/h are 10 m/s', units.kmhToMps(36), 10],
  ['a langley is 0.041868 MJ/m²', units.langleyToMjM2(1), 0.041868],
  ['1000 W/m² through a day are 86.4 MJ/m²', units.wattM2ToMjM2Day(1000), 86.4],
  ['a watt through a minute is 60 J', units.wattM2ToMjM2Minute(1), 60e-6],
  ['sixty an hour are one a minute', units.perHourToPerMinute(60), 1],
  ['1 kWh is 3.6 MJ', units.kwhM2ToMjM2(1), 3.6],
  ['1013.25 hPa are 101.325 kPa', units.hpaToKpa(1013.25), 101.325],
  ['a half turn is π', units.degreesToRadians(180), Math.PI],
];

describe('conversions by definition', () => {
  test.each(DEFINED)('%s', (_name, actual, expected) => {
    expect(actual).toBeCloseTo(expected, 12);
  });

  test('a standard atmosphere is 29.9213 inches of mercury', () => {
    expect(units.kpaToInHg(101.325)).toBeCloseTo(29.9213, 4);
  });
});

describe('every conversion with an inverse comes back', () => {
  const PAIRS: readonly (readonly [string, (value: number) => number, (value: number) => number])[] = [
    ['°F', units.fahrenheitToCelsius, units.celsiusToFahrenheit],
    ['mph', units.mphToMps, units.mpsToMph],
    ['Ly', units.langleyToMjM2, units.mjM2ToLangley],
    ['W m⁻²', units.wattM2ToMjM2Day, units.mjM2DayToWattM2],
    ['inHg', units.inHgToKpa, units.kpaToInHg],
    ['ft', units.feetToMetres, units.metresToFeet],
    ['°', units.degreesToRadians, units.radiansToDegrees],
  ];

  test.each(PAIRS)('%s', (_unit, there, back) => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (value) => {
        expect(Math.abs(back(there(value)) - value)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
});

test('a missing value stays missing in every conversion', () => {
  for (const [name, convert] of Object.entries(units)) expect(convert(Number.NaN), name).toBeNaN();
});
