/**
 * The nautical time zone of a meridian, for as long as the civil zone is not known: 15° an hour, by name one that Intl
 * knows. The civil day it gives is wrong for at most the few hours by which politics moves the clock.
 * @param longitudeDeg degrees east, −180 to 180
 * @returns an IANA name; those of this family count west of Greenwich as plus
 */
export function nauticalZone(longitudeDeg: number): string {
  const hoursEast = Math.round(longitudeDeg / 15);
  if (hoursEast === 0) return 'Etc/GMT';
  return hoursEast > 0 ? `Etc/GMT-${hoursEast}` : `Etc/GMT+${-hoursEast}`;
}
