import { expect, test } from 'vitest';
import { choosePoint, pointOfQuery, queryOfPoint } from '../../../src/ui/map/chosen-point';

test('a point keeps no more digits than its link, so that both are the same point', () => {
  const point = choosePoint({ latitudeDeg: -22.7250049, longitudeDeg: 47.64760001 }, 'map');
  expect(point).toEqual({ latitudeDeg: -22.725, longitudeDeg: 47.6476, origin: 'map' });
  expect(pointOfQuery(`?${queryOfPoint(point)}`)).toEqual({ ...point, origin: 'link' });
});

test('a point a hair south of the equator is at 0, not at minus 0', () => {
  expect(Object.is(choosePoint({ latitudeDeg: -1e-9, longitudeDeg: 0 }, 'map').latitudeDeg, 0)).toBe(true);
});

test('a link to the point of latitude 0 and longitude 0 names it', () => {
  expect(pointOfQuery('?lat=0&lon=0')).toEqual({ latitudeDeg: 0, longitudeDeg: 0, origin: 'link' });
});

test.each(['', '?lat=10', '?lat=91&lon=0', '?lat=a&lon=b'])('the query %j names no point', (query) => {
  expect(pointOfQuery(query)).toBeUndefined();
});

test('a link carries the elevation only where one was typed', () => {
  const point = choosePoint({ latitudeDeg: 1, longitudeDeg: 2 }, 'typed');
  expect(queryOfPoint(point)).toBe('lat=1&lon=2');
  expect(queryOfPoint(point, 0)).toBe('lat=1&lon=2&elev=0');
});
