import { expect, test } from 'vitest';
import { locateDevice } from '../../../src/ui/map/device-location';

type Request = Parameters<Geolocation['getCurrentPosition']>;

/** A device whose answer is `answer`. */
function device(answer: (succeed: Request[0], fail: NonNullable<Request[1]>) => void): Geolocation {
  return {
    getCurrentPosition: (succeed: Request[0], fail: Request[1]) => answer(succeed, fail ?? (() => undefined)),
  } as Geolocation;
}

test('gives the position of the device', async () => {
  const here = { coords: { latitude: 0, longitude: -47.65 } } as GeolocationPosition;
  const located = await locateDevice(device((succeed) => succeed(here)));
  expect(located).toEqual({ ok: true, value: { latitudeDeg: 0, longitudeDeg: -47.65 } });
});

test.each([
  [1, 'denied'],
  [2, 'unavailable'],
  [3, 'timeout'],
])('error code %d of the Geolocation API is %s', async (code, error) => {
  const located = await locateDevice(device((_, fail) => fail({ code } as GeolocationPositionError)));
  expect(located).toEqual({ ok: false, error });
});
