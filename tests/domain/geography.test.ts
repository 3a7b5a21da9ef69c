import { describe, expect, test } from 'vitest';
import world from 'world-atlas/countries-110m.json';
import {
  type Country,
  countriesAt,
  countriesNear,
  distanceKm,
  distanceToOutlineKm,
  type GeoPoint,
  isInside,
  isValidPoint,
  type Land,
  landVerdict,
  type Polygon,
  unwrapPolygon,
} from '../../src/domain/geography';
import { decodeIslands } from '../../src/place/islands';
import table from '../../src/place/islands.json';
import { decodeOutline } from '../../src/place/outline';

function point(latitudeDeg: number, longitudeDeg: number): GeoPoint {
  return { latitudeDeg, longitudeDeg };
}

describe('distanceKm', () => {
  // On a sphere of R = 6371 km; the centre of a city is uncertain by some 100 m.
  test.each([
    ['New York to London', point(40.7128, -74.006), point(51.5074, -0.1278), 5570.4],
    ['São Paulo to Rio de Janeiro', point(-23.5505, -46.6333), point(-22.9068, -43.1729), 360.6],
    ['São Paulo to Jaú', point(-23.5505, -46.6333), point(-22.2967, -48.5578), 241.6],
    ['half the equator', point(0, 0), point(0, 180), 20015.1],
    ['one degree of the equator', point(0, 0), point(0, 1), 111.19],
    ['pole to pole', point(90, 0), point(-90, 0), 20015.1],
    ['across the antimeridian', point(0, 179.5), point(0, -179.5), 111.19],
  ])('%s', (_name, from, to, expectedKm) => {
    expect(Math.abs(distanceKm(from, to) - expectedKm)).toBeLessThan(0.3);
  });

  test('is zero between a point and itself', () => {
    expect(distanceKm(point(-22.7, -47.6), point(-22.7, -47.6))).toBe(0);
  });
});

describe('isValidPoint', () => {
  test.each([
    [0, 0],
    [90, 180],
    [-90, -180],
  ])('accepts %f, %f', (latitudeDeg, longitudeDeg) => {
    expect(isValidPoint(point(latitudeDeg, longitudeDeg))).toBe(true);
  });

  test.each([
    [91, 0],
    [-91, 0],
    [0, 181],
    [0, -181],
    [999, 999],
    [Number.NaN, 0],
    [0, Number.NaN],
    [0, Number.POSITIVE_INFINITY],
  ])('rejects %f, %f', (latitudeDeg, longitudeDeg) => {
    expect(isValidPoint(point(latitudeDeg, longitudeDeg))).toBe(false);
  });
});

/** A box of one ring, with a vertex a degree along the meridians left out: only corners. */
function box(west: number, south: number, east: number, north: number): Polygon {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

describe('distanceToOutlineKm', () => {
  test('meets the edge at a right angle: sin d = cos φ · sin Δλ to a meridian', () => {
    const expectedKm = 6371 * Math.asin(Math.cos((70 * Math.PI) / 180) * Math.sin((2 * Math.PI) / 180));
    const km = distanceToOutlineKm(point(70, 12), box(0, 60, 10, 80));
    expect(Math.abs(km / expectedKm - 1)).toBeLessThan(0.01);
  });

  test('goes to the corner where no edge is alongside', () => {
    const km = distanceToOutlineKm(point(2, 2), box(-1, -1, 1, 1));
    expect(km).toBeCloseTo(distanceKm(point(2, 2), point(1, 1)), 6);
  });

  test('is measured from the inside too, and to the edge of a hole', () => {
    const ring: Polygon = [...box(0, 0, 20, 20), ...box(9, 9, 11, 11)];
    expect(distanceToOutlineKm(point(1, 10), ring) / 111.19).toBeCloseTo(1, 2);
    expect(distanceToOutlineKm(point(10, 10), ring) / 111.19).toBeCloseTo(Math.cos((10 * Math.PI) / 180), 2);
  });

  test('goes the short way across the antimeridian', () => {
    expect(distanceToOutlineKm(point(0, -179), box(170, -5, 180, 5)) / 111.19).toBeCloseTo(1, 2);
  });

  test('is right over thousands of kilometres: the equator from 60° N is a sixth of a turn', () => {
    const km = distanceToOutlineKm(point(60, 0), box(-40, -1e-9, 40, 0));
    expect(Math.abs(km / ((6371 * Math.PI) / 3) - 1)).toBeLessThan(0.01);
  });
});

describe('unwrapPolygon', () => {
  const jumping: Polygon = [
    [
      [170, -10],
      [-170, -10],
      [-170, 10],
      [170, 10],
      [170, -10],
    ],
  ];
  const isIn = (polygon: Polygon, at: GeoPoint) => unwrapPolygon(polygon).some((part) => isInside(at, part));

  test.each([
    ['on the east of the antimeridian', point(0, -175), true],
    ['on the west of it', point(0, 175), true],
    ['on it, as +180', point(0, 180), true],
    ['on it, as −180', point(0, -180), true],
    ['the other side of the world', point(0, 0), false],
    ['just outside to the east', point(0, -169), false],
    ['just outside to the west', point(0, 169), false],
  ])('a ring across the antimeridian: %s', (_name, at, expected) => {
    expect(isIn(jumping, at)).toBe(expected);
  });

  test('a hole goes with its outer ring, on either side', () => {
    const holed: Polygon = [...jumping, ...box(-178, -2, -174, 2)];
    expect(isIn(holed, point(0, -176))).toBe(false);
    expect(isIn(holed, point(0, -172))).toBe(true);
    expect(isIn(holed, point(5, -176))).toBe(true);
  });

  test('a ring round the South Pole holds the pole', () => {
    const cap: Polygon = [[-180, -90, 0, 90, -180].map((longitudeDeg) => [longitudeDeg, -70] as const)];
    expect(isIn(cap, point(-90, 33))).toBe(true);
    expect(isIn(cap, point(-80, 180))).toBe(true);
    expect(isIn(cap, point(-60, 0))).toBe(false);
  });

  test('a polygon away from the antimeridian stays as it is', () => {
    expect(unwrapPolygon(box(5, 50, 10, 55))).toEqual([box(5, 50, 10, 55)]);
  });
});

function shippedOutline() {
  const outline = decodeOutline(world);
  if (!outline) throw new Error('world-atlas is not as it was');
  return outline;
}

function shippedLand(): Land {
  return { polygons: shippedOutline().land, islands: decodeIslands(table) ?? [] };
}

describe('landVerdict on the shipped outline', () => {
  const land = shippedLand();

  test.each([
    ['Balsas', -7.53, -46.04],
    ['the Sahara on the prime meridian', 25, 0],
    ['Congo on the equator', 0, 20],
    ['Denver', 39.74, -104.99],
    ['Chukotka west of the antimeridian', 67.5, 179],
    ['Chukotka east of the antimeridian', 67, -179],
    ['Antarctica', -80, 0],
    ['the South Pole', -90, 0],
    ['Antarctica on the antimeridian', -88, 180],
    ['Antarctica on the antimeridian, from the other side', -88, -180],
  ])('%s is land', (_name, latitudeDeg, longitudeDeg) => {
    expect(landVerdict(point(latitudeDeg, longitudeDeg), land)).toBe('land');
  });

  test.each([
    ['the shore of the Dead Sea, −430 m', 31.5, 35.48],
    ['Imperial Valley, −30 m', 32.85, -115.57],
    ['Flevoland, −4 m', 52.5, 5.5],
    ['Atyrau on the Caspian, −20 m', 47.1, 51.9],
    ['Las Palmas', 28.1, -15.42],
    ['Funchal', 32.65, -16.91],
    ['Ponta Delgada', 37.74, -25.67],
    ['Palma de Mallorca', 39.57, 2.65],
    ['Valletta', 35.9, 14.51],
    ['Réunion', -21.11, 55.53],
    ['Mauritius', -20.2, 57.5],
    ['Bridgetown', 13.1, -59.61],
    ['Honolulu', 21.31, -157.86],
    ['Praia', 14.93, -23.51],
    ['Visby', 57.64, 18.3],
    ['Apia', -13.83, -171.77],
    ['Taveuni, on the antimeridian', -16.85, -179.97],
    ['Port Stanley', -51.69, -57.86],
    ['Malé', 4.18, 73.51],
    ['Singapore', 1.35, 103.82],
  ])('%s is not sea', (_name, latitudeDeg, longitudeDeg) => {
    expect(landVerdict(point(latitudeDeg, longitudeDeg), land)).not.toBe('sea');
  });

  test.each([
    ['the South Atlantic', -30, -20],
    ['the Gulf of Guinea, 0° 0°', 0, 0],
    ['the North Atlantic', 40, -40],
    ['the Norwegian Sea on the prime meridian', 66.5, 0],
    ['Davis Strait', 66, -58],
    ['the middle of the Caspian', 42, 50.6],
    ['the Pacific at +180°', 40, 180],
    ['the Pacific at −180°', 40, -180],
    ['the Arctic Ocean', 89, 0],
    ['the Southern Ocean', -60, 100],
  ])('%s is sea', (_name, latitudeDeg, longitudeDeg) => {
    expect(landVerdict(point(latitudeDeg, longitudeDeg), land)).toBe('sea');
  });

  test('a beach just outside the outline is near the coast', () => {
    // The outline of the Gulf of Guinea's shore runs north of 4.5° N here; Accra's harbour is at 5.53° N.
    expect(landVerdict(point(5.4, -0.2), land)).toBe('near-coast');
  });
});

describe('countriesNear', () => {
  // One degree of the equator is 111 km.
  const west: Country = { id: '001', polygons: [box(0, -5, 10, 5)] };
  const east: Country = { id: '002', polygons: [box(10, -5, 20, 5)] };
  const both = [west, east];

  test('gives the country that holds the point, however far its border', () => {
    expect(countriesNear(point(0, 5), both, 0)).toEqual(['001']);
  });

  test('gives the neighbour too within the margin of the border', () => {
    expect(countriesNear(point(0, 9.8), both, 30)).toEqual(['001', '002']);
    expect(countriesNear(point(0, 9.6), both, 30)).toEqual(['001']);
  });

  test('gives a country within the margin of its shore, and none beyond', () => {
    expect(countriesNear(point(0, -0.2), both, 30)).toEqual(['001']);
    expect(countriesNear(point(0, -0.3), both, 30)).toEqual([]);
  });

  test('knows a country by any of its polygons', () => {
    const islands: Country = { id: '003', polygons: [box(40, 0, 41, 1), box(50, 0, 51, 1)] };
    expect(countriesNear(point(0.5, 50.5), [islands], 0)).toEqual(['003']);
  });
});

describe('countriesAt on the shipped outline (D20)', () => {
  const countries = shippedOutline().countries();
  const UNITED_STATES = '840';
  const GERMANY = '276';
  const AUSTRIA = '040';
  const countriesOf = (latitudeDeg: number, longitudeDeg: number) =>
    countriesAt(point(latitudeDeg, longitudeDeg), countries);

  test.each([
    ['New York', 40.7128, -74.006],
    ['Denver', 39.74, -104.99],
    ['Miami', 25.76, -80.19],
    ['Seattle', 47.61, -122.33],
    ['San Diego, 25 km from Mexico', 32.72, -117.16],
    ['Brownsville, on the Rio Grande', 25.9, -97.5],
    ['Detroit, across the river from Canada', 42.33, -83.05],
    ['International Falls, which the outline puts in Canada', 48.6, -93.4],
    ['Anchorage', 61.22, -149.9],
    ['Juneau', 58.3, -134.42],
    ['Ketchikan, on an island that the outline leaves out', 55.34, -131.65],
    ['Honolulu', 21.31, -157.86],
    ['Key West, 90 km off the outline', 24.56, -81.78],
  ])('%s may be in the United States', (_name, latitudeDeg, longitudeDeg) => {
    expect(countriesOf(latitudeDeg, longitudeDeg)).toContain(UNITED_STATES);
  });

  test.each([
    ['Vancouver, in any box round the United States', 49.26, -123.11],
    ['Calgary', 51.05, -114.07],
    ['Winnipeg', 49.9, -97.14],
    ['Ottawa', 45.42, -75.7],
    ['Montreal', 45.5, -73.57],
    ['Halifax', 44.65, -63.57],
    ['Monterrey', 25.67, -100.31],
    ['Hermosillo', 29.07, -110.96],
    ['Ensenada', 31.87, -116.6],
    ['Mexico City', 19.43, -99.13],
    ['Havana', 23.11, -82.37],
    ['Nassau', 25.05, -77.35],
    ['London', 51.51, -0.13],
    ['São Paulo', -23.55, -46.63],
  ])('%s is not in the United States', (_name, latitudeDeg, longitudeDeg) => {
    expect(countriesOf(latitudeDeg, longitudeDeg)).not.toContain(UNITED_STATES);
  });

  // The outline cannot tell, so the provider is asked and its 404 means that it does not serve the point.
  test.each([
    ['Tijuana', 32.53, -117.02, '484'],
    ['Mexicali', 32.62, -115.45, '484'],
    ['Ciudad Juárez', 31.69, -106.42, '484'],
    ['Toronto', 43.65, -79.38, '124'],
    ['Windsor', 42.31, -83.04, '124'],
  ])('%s, within the margin of the border, may be in either country', (_name, latitudeDeg, longitudeDeg, own) => {
    expect(countriesOf(latitudeDeg, longitudeDeg).toSorted()).toEqual([own, UNITED_STATES].toSorted());
  });

  test.each([
    ['San Juan', 18.47, -66.11, '630'],
    ['Oslo', 59.9139, 10.7522, '578'],
    ['Stockholm', 59.33, 18.07, '752'],
    ['Helsinki', 60.17, 24.94, '246'],
    ['Paris', 48.86, 2.35, '250'],
    ['Warsaw, in a box round the Nordic countries', 52.23, 21, '616'],
    ['Minsk, in a box round the Nordic countries', 53.9, 27.57, '112'],
    ['Hamburg, in a box round the Nordic countries', 53.55, 9.99, GERMANY],
    ['Munich', 48.14, 11.58, GERMANY],
    ['Berlin', 52.52, 13.4, GERMANY],
    ['Vienna', 48.21, 16.37, AUSTRIA],
    ['Graz', 47.07, 15.44, AUSTRIA],
    ['Prague', 50.08, 14.44, '203'],
    ['Ljubljana', 46.05, 14.5, '705'],
    ['Zurich', 47.37, 8.54, '756'],
    ['Jaú', -22.25, -48.5, '076'],
    ['Manaus', -3.1, -60.02, '076'],
    ['Buenos Aires', -34.6, -58.38, '032'],
    ['Antarctica', -80, 0, '010'],
  ])('%s is in one country alone', (_name, latitudeDeg, longitudeDeg, id) => {
    expect(countriesOf(latitudeDeg, longitudeDeg)).toEqual([id]);
  });

  test.each([
    ['Salzburg', 47.8, 13.04, AUSTRIA, GERMANY],
    ['Innsbruck', 47.27, 11.39, AUSTRIA, GERMANY],
    ['Strasbourg', 48.57, 7.75, '250', GERMANY],
    ['Basel', 47.56, 7.59, '756', GERMANY],
    ['Bratislava', 48.15, 17.11, '703', AUSTRIA],
    ['Aachen, which the outline puts in Belgium', 50.78, 6.08, GERMANY, '056'],
    ['Heligoland, on no outline', 54.18, 7.89, GERMANY, '208'],
  ])('%s may be in a neighbour too', (_name, latitudeDeg, longitudeDeg, own, neighbour) => {
    expect(countriesOf(latitudeDeg, longitudeDeg)).toEqual(expect.arrayContaining([own, neighbour]));
  });

  test.each([
    ['the Gulf of Guinea, 0° 0°', 0, 0],
    ['the South Atlantic', -30, -20],
    ['Guam, which is on no outline and far from every shore', 13.45, 144.78],
  ])('%s is in no country', (_name, latitudeDeg, longitudeDeg) => {
    expect(countriesOf(latitudeDeg, longitudeDeg)).toEqual([]);
  });
});
