import { expect, test } from 'vitest';
import { findElevation } from '../../src/sources/open-meteo-elevation';
import { fakeContext } from './fake-fetch';

test('asks for one point at four decimals', async () => {
  const { context, record } = fakeContext([{ body: '{"elevation":[546.0]}' }]);
  expect(await findElevation(-22.725_049, -47.647_6, context)).toEqual({ ok: true, value: 546 });
  expect(record.urls).toEqual(['https://api.open-meteo.com/v1/elevation?latitude=-22.725&longitude=-47.6476']);
});

test.each([
  ['sea level', 0],
  ['land below the sea', -428],
])('gives %s as it is', async (_, elevationM) => {
  const { context } = fakeContext([{ body: { elevation: [elevationM] } }]);
  expect(await findElevation(31.5, 35.5, context)).toEqual({ ok: true, value: elevationM });
});

test.each([
  ['a bare nan', '{"elevation":[nan]}', '$'],
  ['no elevation', {}, 'elevation'],
  ['an empty list', { elevation: [] }, 'elevation.0'],
  ['a null', { elevation: [null] }, 'elevation.0'],
])('refuses %s', async (_, body, path) => {
  const { context } = fakeContext([{ body }]);
  expect(await findElevation(90, 0, context)).toEqual({ ok: false, error: { code: 'invalid-response', path } });
});

test('fails with the provider’s reason', async () => {
  const reason = 'Latitude must be in range of -90 to 90°. Given: 95.0.';
  const { context } = fakeContext([{ status: 400, body: { error: true, reason } }]);
  expect(await findElevation(95, 0, context)).toEqual({ ok: false, error: { code: 'http', status: 400, reason } });
});
