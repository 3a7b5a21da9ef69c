import { expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { ALLOWED_ADDRESSES, usesRelay } from '../../src/proxy/allow-list';
import { RELAY_LIMITS } from '../../src/proxy/limits';
import { readTarget } from '../../src/proxy/target';
import { requestUrl as geosphereUrl } from '../../src/sources/geosphere-austria/request';
import { requestUrl as metNorwayUrl } from '../../src/sources/met-norway/request';
import { requestUrl as nasaUrl } from '../../src/sources/nasa-power/request';
import { SOURCE_METAS } from '../../src/sources/registry';
import { relayUrl } from '../../src/sources/relay';

const DAY = epochDayOf(2024, 5, 10);
const POINT = { latitudeDeg: 48.2083, longitudeDeg: 16.3731 };
const DAYS = { ...POINT, start: epochDayOf(1981, 1, 1), end: DAY };

const URL_BY_SOURCE: Readonly<Record<string, string>> = {
  'nasa-power': nasaUrl(DAYS),
  'met-norway': metNorwayUrl(DAYS),
  'geosphere-austria': geosphereUrl({ ...POINT, firstMs: DAY * 86_400_000, lastMs: (DAY + 366) * 86_400_000 }),
};

test.each(SOURCE_METAS.filter(usesRelay).map(({ id }) => id))('the relay takes the very address that %s asks', (id) => {
  const url = URL_BY_SOURCE[id];
  if (url === undefined) throw new Error(`No address of ${id} in this test`);
  const target = readTarget(relayUrl('/relay/', url), ALLOWED_ADDRESSES, RELAY_LIMITS.urlChars);
  const asked = new URL(url);
  expect(target).toMatchObject({
    ok: true,
    value: { address: { host: asked.host, path: asked.pathname }, query: asked.search.slice(1) },
  });
});

test('sources that answer browsers are not relayed, so that their allowance is each person’s own (D25)', () => {
  const direct = SOURCE_METAS.filter(({ access }) => access === 'direct').flatMap(({ origins }) => origins);
  const relayed = ALLOWED_ADDRESSES.map(({ host }) => `https://${host}`);
  expect(direct).not.toEqual([]);
  expect(relayed.filter((origin) => direct.includes(origin))).toEqual([]);
});

test('each address waits in its provider’s own lane', () => {
  for (const { host, lane } of ALLOWED_ADDRESSES) {
    const meta = SOURCE_METAS.find(({ origins }) => origins.includes(`https://${host}`));
    expect(lane).toBe(meta?.policy.lane);
    expect(lane.spacingMs).toBeGreaterThan(0);
  }
});
