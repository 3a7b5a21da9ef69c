/**
 * The IANA time zone at a point by polygons that ship with the app, loaded on the first call. They are simplified: near a
 * border the zone may be the neighbour's, so a zone that a provider names is preferred.
 * @returns null when the polygons could not be loaded or the point is not one
 */
export async function timeZoneAt(latitudeDeg: number, longitudeDeg: number): Promise<string | null> {
  try {
    const { default: lookUp } = await import('@photostructure/tz-lookup');
    return lookUp(latitudeDeg, longitudeDeg);
  } catch {
    return null;
  }
}
