/** The name and the place of a station as they are typed. */
import { fail, ok, type Result } from '../../domain/result';
import { REQUEST_LIMITS } from '../../request';
import { type CoordinateProblem, parseCoordinate } from '../map/coordinates';
import { readElevation } from '../map/typed-elevation';

export interface StationForm {
  readonly name: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly elevation: string;
}

/** What is wrong, by field. */
interface StationFormErrors {
  readonly name?: 'nameMissing';
  readonly latitude?: CoordinateProblem;
  readonly longitude?: CoordinateProblem;
  readonly elevation?: 'elevationInvalid';
}

/** What a station is, beside its days. */
export interface StationFacts {
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly elevationM: number;
}

/** Longer names are cut off where they are shown. */
const NAME_LIMIT = 80;

/** A name for the station from that of its file: without the ending, and with spaces for underscores. */
export function nameFromFile(fileName: string): string {
  const plain = fileName.replace(/\.[a-z0-9]{1,4}$/i, '').replaceAll('_', ' ');
  return plain.trim().slice(0, NAME_LIMIT);
}

/** The facts that a form stands for, or what is wrong with its fields. The elevation must be there: pressure needs it. */
export function readStationForm(form: StationForm): Result<StationFacts, StationFormErrors> {
  const name = form.name.trim().slice(0, NAME_LIMIT);
  const latitude = parseCoordinate(form.latitude, 'latitude');
  const longitude = parseCoordinate(form.longitude, 'longitude');
  const elevation = readElevation(form.elevation);
  if (name !== '' && latitude.ok && longitude.ok && elevation.kind === 'typed') {
    const { elevationM } = elevation;
    return ok({ name, latitudeDeg: latitude.value, longitudeDeg: longitude.value, elevationM });
  }
  return fail({
    ...(name === '' && { name: 'nameMissing' as const }),
    ...(!latitude.ok && { latitude: latitude.error }),
    ...(!longitude.ok && { longitude: longitude.error }),
    ...(elevation.kind !== 'typed' && { elevation: 'elevationInvalid' as const }),
  });
}

/** For the sentence about a wrong elevation. */
export const ELEVATION_LIMITS = REQUEST_LIMITS.elevationM;
