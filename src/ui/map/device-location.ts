/** The device's own position, with failures as values. */
import { fail, ok, type Result } from '../../domain/result';
import type { Coordinates } from './coordinates';

export type LocationProblem = 'unsupported' | 'denied' | 'unavailable' | 'timeout';

const OPTIONS: PositionOptions = {
  // A field is larger than the error of a coarse fix, and a coarse fix is quick and spares the battery.
  enableHighAccuracy: false,
  timeout: 15_000,
  maximumAge: 300_000,
};

/** The problem behind a GeolocationPositionError: 1 permission denied, 2 position unavailable, 3 timeout. */
function problemOf(code: number): LocationProblem {
  if (code === 1) return 'denied';
  return code === 3 ? 'timeout' : 'unavailable';
}

/** Asks the device where it is; the browser asks the person first. */
export function locateDevice(
  geolocation: Geolocation | undefined = globalThis.navigator?.geolocation,
): Promise<Result<Coordinates, LocationProblem>> {
  return new Promise((resolve) => {
    if (!geolocation) return resolve(fail('unsupported'));
    geolocation.getCurrentPosition(
      ({ coords }) => resolve(ok({ latitudeDeg: coords.latitude, longitudeDeg: coords.longitude })),
      ({ code }) => resolve(fail(problemOf(code))),
      OPTIONS,
    );
  });
}
