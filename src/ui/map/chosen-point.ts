/** The point a person chose on Home, and the link that keeps it. */
import { roundedDegrees } from '../../domain/rounded-degrees';
import type { Place } from '../../protocol';
import { validateRequest } from '../../request';
import { decodeRunQuery } from '../../share/link';
import type { Coordinates } from './coordinates';

/** How the point was chosen: only one chosen on the map is surely in view already. */
export type PointOrigin = 'map' | 'search' | 'typed' | 'device' | 'link';

export interface ChosenPoint extends Coordinates {
  readonly origin: PointOrigin;
  /** The place it was found as; absent for a bare point. */
  readonly place?: Place;
}

/** About one metre on the ground, and what a link carries. */
const DECIMALS = 5;
const rounded = (degrees: number) => roundedDegrees(degrees, DECIMALS);

/** A chosen point with coordinates rounded to what a link carries, so that a point and its link are the same point. */
export function choosePoint(
  { latitudeDeg, longitudeDeg }: Coordinates,
  origin: PointOrigin,
  place?: Place,
): ChosenPoint {
  const point = { latitudeDeg: rounded(latitudeDeg), longitudeDeg: rounded(longitudeDeg), origin };
  return place ? { ...point, place } : point;
}

/** The point in a link's query; undefined when it names none on the globe. */
export function pointOfQuery(query: string): ChosenPoint | undefined {
  const decoded = decodeRunQuery(query);
  const { latitudeDeg, longitudeDeg } = decoded.ok ? decoded.value : decoded.error.partial;
  if (latitudeDeg === undefined || longitudeDeg === undefined) return undefined;
  const isOnGlobe = validateRequest({ latitudeDeg, longitudeDeg }) === undefined;
  return isOnGlobe ? choosePoint({ latitudeDeg, longitudeDeg }, 'link') : undefined;
}

/** The query of a link to a point, without `?`; the elevation only where the person typed one. */
export function queryOfPoint({ latitudeDeg, longitudeDeg }: Coordinates, elevationM?: number): string {
  const elevation = elevationM === undefined ? '' : `&elev=${elevationM}`;
  return `lat=${latitudeDeg}&lon=${longitudeDeg}${elevation}`;
}

/** Whether two points are the same spot, or both none. */
export function isSamePoint(a: Coordinates | undefined, b: Coordinates | undefined): boolean {
  return a?.latitudeDeg === b?.latitudeDeg && a?.longitudeDeg === b?.longitudeDeg;
}
