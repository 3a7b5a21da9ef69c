import { describe, expect, test } from 'vitest';
import { parseCoordinate, parsePair } from '../../../src/ui/map/coordinates';

/** Piracicaba, as the issue writes it. */
const PIRACICABA = { latitudeDeg: -22.725, longitudeDeg: -47.648 };

describe('a pair in one text', () => {
  test.each([
    ['-22.725, -47.648'],
    ['−22.725, −47.648'],
    ['-22.725,-47.648'],
    ['-22.725 -47.648'],
    ['-22.725; -47.648'],
    ['(-22.725, -47.648)'],
    ['-22,725; -47,648'],
    ['-22,725 -47,648'],
    ['-22,725, -47,648'],
    ['-22,725,-47,648'],
    ['22.725 S 47.648 W'],
    ['22.725S, 47.648W'],
    ['S 22.725, W 47.648'],
    ['47.648 W, 22.725 S'],
    ['  22.725°S\t47.648°W '],
  ])('reads %s', (text) => {
    expect(parsePair(text)).toEqual(PIRACICABA);
  });

  test.each([
    [`22°43'30"S 47°38'53"W`, -(22 + 43 / 60 + 30 / 3600), -(47 + 38 / 60 + 53 / 3600)],
    ['22° 43′ 30″ S, 47° 38′ 53″ W', -(22 + 43 / 60 + 30 / 3600), -(47 + 38 / 60 + 53 / 3600)],
    [`-22°43'30" -47°38'53"`, -(22 + 43 / 60 + 30 / 3600), -(47 + 38 / 60 + 53 / 3600)],
    ['22 43 30 S 47 38 53 W', -(22 + 43 / 60 + 30 / 3600), -(47 + 38 / 60 + 53 / 3600)],
    [`N 52° 30.5' E 13° 22,1'`, 52 + 30.5 / 60, 13 + 22.1 / 60],
    [`0°30'S 0°15'E`, -0.5, 0.25],
  ])('reads degrees, minutes and seconds: %s', (text, latitudeDeg, longitudeDeg) => {
    const pair = parsePair(text);
    expect(pair?.latitudeDeg).toBeCloseTo(latitudeDeg, 10);
    expect(pair?.longitudeDeg).toBeCloseTo(longitudeDeg, 10);
  });

  test('reads zero as zero on both axes', () => {
    expect(parsePair('0, 0')).toEqual({ latitudeDeg: 0, longitudeDeg: 0 });
  });

  test.each([
    ['22,72', 'a decimal comma or two whole degrees'],
    ['-22.725', 'one number'],
    ['91, 0', 'beyond the pole'],
    ['0, 181', 'beyond the date line'],
    ['10 N 20 N', 'two latitudes'],
    ['1, 2, 3', 'three numbers'],
    ['Piracicaba, Brazil', 'a name'],
    ['', 'nothing'],
  ])('does not guess at %s (%s)', (text) => {
    expect(parsePair(text)).toBeUndefined();
  });
});

describe('one coordinate in a field', () => {
  test.each([
    ['-22.725', 'latitude', -22.725],
    ['−22,725', 'latitude', -22.725],
    ['22.725 S', 'latitude', -22.725],
    ['+5.5', 'latitude', 5.5],
    ['-180', 'longitude', -180],
    ['0', 'longitude', 0],
    [`47° 30' W`, 'longitude', -47.5],
  ] as const)('reads %s as a %s', (text, axis, value) => {
    expect(parseCoordinate(text, axis)).toEqual({ ok: true, value });
  });

  test('gives zero without a sign', () => {
    expect(parseCoordinate('-0', 'latitude')).toEqual({ ok: true, value: 0 });
  });

  test.each([
    ['', 'latitude', 'empty'],
    ['north', 'latitude', 'not-readable'],
    ['-22.7.5', 'latitude', 'not-readable'],
    ['47 W', 'latitude', 'not-readable'],
    ['-22 S', 'latitude', 'not-readable'],
    [`22° 75' S`, 'latitude', 'minutes-out-of-range'],
    ['90.01', 'latitude', 'out-of-range'],
    ['-180.5', 'longitude', 'out-of-range'],
  ] as const)('says of %j as a %s: %s', (text, axis, error) => {
    expect(parseCoordinate(text, axis)).toEqual({ ok: false, error });
  });
});
