import { describe, expect, test } from 'vitest';
import { RELAY_HEADER, type RelayMark } from '../../src/proxy/problem';
import { nasaPower } from '../../src/sources/nasa-power';
import { openMeteoArchive } from '../../src/sources/open-meteo-archive';
import { createRelayFetch, relayBase, relayUrl, throughRelay } from '../../src/sources/relay';

const BASE = 'https://app.example/relay/';
const URL_ASKED = 'https://power.larc.nasa.gov/api/temporal/daily/point?latitude=1.5&start=20240101';
const RELAYED = `${BASE}power.larc.nasa.gov/api/temporal/daily/point?latitude=1.5&start=20240101`;

const DIRECT_THEN_PROXY = { access: 'direct-then-proxy' } as const;
const BLOCKED = new TypeError('Failed to fetch');

const marked =
  (mark: RelayMark, status = 200) =>
  () =>
    new Response(status === 204 ? null : '{}', { status, headers: { [RELAY_HEADER]: mark } });
const blocked = () => {
  throw BLOCKED;
};

/** What a host says at the relay's own address: a relay is ready, any other host answers as it answers everything. */
function hello(response: Response): Response {
  return response.headers.has(RELAY_HEADER) ? marked('ready', 204)() : response;
}

/** A wire on which the provider and the relay answer as told, and the record of what was asked. */
function wire(provider: () => Response, relay: () => Response) {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    if (url === BASE && relay !== blocked) return hello(relay());
    return url.startsWith(BASE) ? relay() : provider();
  };
  return { urls, fetch };
}

describe('a source that may be asked through the relay', () => {
  test('is asked directly, and the relay not at all, as long as that works: also for an error', async () => {
    const { urls, fetch } = wire(() => new Response('{}', { status: 500 }), marked('answered'));
    const response = await createRelayFetch(BASE)(fetch, DIRECT_THEN_PROXY)(URL_ASKED, {});
    expect([response.status, urls]).toEqual([500, [URL_ASKED]]);
  });

  test('is asked once through the relay when the browser blocks it', async () => {
    const { urls, fetch } = wire(blocked, marked('answered', 422));
    const response = await createRelayFetch(BASE)(fetch, DIRECT_THEN_PROXY)(URL_ASKED, {});
    expect([response.status, urls]).toEqual([422, [URL_ASKED, BASE, RELAYED]]);
  });

  test('learns that the relay is busy', async () => {
    const { fetch } = wire(blocked, marked('busy', 429));
    expect((await createRelayFetch(BASE)(fetch, DIRECT_THEN_PROXY)(URL_ASKED, {})).status).toBe(429);
  });

  test.each([
    ['refuses the address', marked('refused', 403)],
    ['cannot reach the provider either', marked('failed', 502)],
  ])('stays blocked when the relay %s, which may be better next time', async (_what, relay) => {
    const { urls, fetch } = wire(blocked, relay);
    const asked = createRelayFetch(BASE)(fetch, DIRECT_THEN_PROXY);
    await expect(asked(URL_ASKED, {})).rejects.toBe(BLOCKED);
    await expect(asked(URL_ASKED, {})).rejects.toBe(BLOCKED);
    expect(urls).toEqual([URL_ASKED, BASE, RELAYED, URL_ASKED, RELAYED]);
  });

  test('stays blocked when the relay cannot be reached, which may be better next time', async () => {
    const { urls, fetch } = wire(blocked, blocked);
    const asked = createRelayFetch(BASE)(fetch, DIRECT_THEN_PROXY);
    await expect(asked(URL_ASKED, {})).rejects.toBe(BLOCKED);
    await expect(asked(URL_ASKED, {})).rejects.toBe(BLOCKED);
    expect(urls).toEqual([URL_ASKED, BASE, URL_ASKED, BASE]);
  });

  test.each([
    ['404', () => new Response('Not found', { status: 404 })],
    ['the page itself', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['some JSON', () => new Response('{}')],
  ])(
    'stays blocked where the app’s host has no relay and answers with %s, who learns no coordinates',
    async (_what, relay) => {
      const { urls, fetch } = wire(blocked, relay);
      const relayFetch = createRelayFetch(BASE);
      await expect(relayFetch(fetch, DIRECT_THEN_PROXY)(URL_ASKED, {})).rejects.toBe(BLOCKED);
      await expect(relayFetch(fetch, DIRECT_THEN_PROXY)(URL_ASKED, {})).rejects.toBe(BLOCKED);
      expect(urls).toEqual([URL_ASKED, BASE, URL_ASKED]);
    },
  );

  test('is not asked again by anyone once the person has stopped', async () => {
    const controller = new AbortController();
    const { urls, fetch } = wire(() => {
      controller.abort(new Error('stopped'));
      throw BLOCKED;
    }, marked('answered'));
    const asked = createRelayFetch(BASE)(fetch, DIRECT_THEN_PROXY);
    await expect(asked(URL_ASKED, { signal: controller.signal })).rejects.toThrow('stopped');
    expect(urls).toEqual([URL_ASKED]);
  });
});

test('a source that has no other way is asked through the relay only', async () => {
  const { urls, fetch } = wire(blocked, marked('answered'));
  await createRelayFetch(BASE)(fetch, { access: 'proxy-only' })(URL_ASKED, {});
  expect(urls).toEqual([BASE, RELAYED]);
  const without = wire(blocked, () => new Response('', { status: 404 }));
  const asked = createRelayFetch(BASE)(without.fetch, { access: 'proxy-only' });
  await expect(asked(URL_ASKED, {})).rejects.toBeInstanceOf(TypeError);
});

test('every other source never meets the relay', async () => {
  const { fetch } = wire(blocked, marked('answered'));
  for (const access of ['direct', 'local'] as const) expect(createRelayFetch(BASE)(fetch, { access })).toBe(fetch);
  expect(throughRelay(openMeteoArchive)).toBe(openMeteoArchive);
  expect(throughRelay(nasaPower)).toMatchObject({ meta: nasaPower.meta });
});

test('the relay lies beside the app, wherever that is, or where the build was told', () => {
  expect(relayBase(undefined, 'https://host.example/app/assets/worker-abc.js')).toBe('https://host.example/app/relay/');
  expect(relayBase('https://relay.example/relay', 'https://any.example/')).toBe('https://relay.example/relay/');
  expect(relayUrl(BASE, URL_ASKED)).toBe(RELAYED);
});
