/**
 * The open water of the largest lakes, which the shipped outline of the land does not know: circles meant to lie well
 * inside each lake. They are round figures from general knowledge, in no dataset, and serve a warning only: towns on the
 * shores are tested to lie outside. A point near a shore is not told apart.
 */
import { distanceKm, type GeoPoint } from './geography';

/** Latitude and longitude of the middle, degrees; radius, km. */
type Circle = readonly [latitudeDeg: number, longitudeDeg: number, radiusKm: number];

const OPEN_WATER: readonly Circle[] = [
  // Victoria, Tanganyika, Malawi, Turkana, Albert
  [-1, 33, 70],
  [-4.6, 29.3, 12],
  [-6.4, 29.7, 15],
  [-11.2, 34.3, 18],
  [-12.6, 34.6, 15],
  [3.6, 36.1, 8],
  [1.7, 30.9, 8],
  // Superior, Michigan, Huron, Erie, Ontario
  [47.6, -87.5, 50],
  [47.2, -89.6, 15],
  [44, -87, 35],
  [42.6, -87.1, 30],
  [44.8, -82.4, 35],
  [42.2, -81.2, 18],
  [43.6, -77.9, 18],
  // Great Bear, Great Slave, Winnipeg, Athabasca
  [65.9, -121, 20],
  [61.7, -114.2, 20],
  [52.8, -97.9, 10],
  [59.2, -109.5, 8],
  // Baikal, Ladoga, Onega, Vänern, Balkhash, Issyk-Kul, Van
  [53.6, 108.3, 12],
  [52, 106, 10],
  [60.9, 31.5, 30],
  [61.6, 35.5, 15],
  [58.9, 13.3, 12],
  [42.4, 77.2, 10],
  [38.6, 42.9, 12],
  // Titicaca, Nicaragua, Maracaibo
  [-15.8, -69.4, 12],
  [11.5, -85.4, 15],
  [9.8, -71.5, 25],
  // The Caspian Sea
  [45, 50.5, 60],
  [42, 50.5, 90],
  [38.7, 51.6, 80],
];

/** Whether a point lies on the open water of one of the largest lakes. */
export function isOnLargeLake(point: GeoPoint): boolean {
  return OPEN_WATER.some(
    ([latitudeDeg, longitudeDeg, radiusKm]) => distanceKm(point, { latitudeDeg, longitudeDeg }) <= radiusKm,
  );
}
