/** The relay over real sockets: what it passes on, what it keeps, what it asks twice and what it refuses. */
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { publicLookup } from '../../src/proxy/public-address';
import {
  answering,
  lane,
  POWER,
  type Provider,
  type RelayWorld,
  rawBytes,
  rawRequest,
  SECRET_QUERY,
  startWorld,
  type WorldOptions,
} from './relay-world';

let world: RelayWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function start(provider: Provider, options: Omit<WorldOptions, 'provider'> = {}): Promise<RelayWorld> {
  world = await startWorld({ provider, ...options });
  return world;
}

const ASK = `${POWER}?${SECRET_QUERY}`;
const DATA = { answer: 42 };

describe('an answer', () => {
  test('comes with its status, type and freshness, and marked as the provider’s', async () => {
    const { get, seen } = await start(answering(DATA, { expires: 'Fri, 10 May 2024 12:44:18 GMT', 'x-secret': '1' }));
    const response = await get(ASK);
    expect(await response.json()).toEqual(DATA);
    expect(response.status).toBe(200);
    expect(response.headers.get('evaonline-relay')).toBe('answered');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('expires')).toBe('Fri, 10 May 2024 12:44:18 GMT');
    expect(response.headers.get('x-secret')).toBeNull();
    expect(seen[0]).toMatchObject({
      host: 'power.larc.nasa.gov',
      url: `/api/temporal/daily/point?${SECRET_QUERY}`,
    });
  });

  test('that is an error comes with the provider’s own words and Retry-After', async () => {
    const { get } = await start((_request, response) => {
      response
        .writeHead(429, { 'retry-after': '7', 'content-type': 'application/json' })
        .end('{"message":"slow down"}');
    });
    const response = await get(ASK);
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
      429,
      '7',
      { message: 'slow down' },
    ]);
    expect(response.headers.get('evaonline-relay')).toBe('answered');
  });

  test('in HTML can do nothing as a page of this server, and sets no cookie', async () => {
    const { get } = await start((_request, response) => {
      const headers = { 'content-type': 'text/html', 'set-cookie': 'a=1' };
      response.writeHead(503, headers).end('<script>alert(1)</script>');
    });
    const { headers } = await get(ASK);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('that is compressed arrives whole, also at a visitor who cannot inflate it', async () => {
    const zipped = gzipSync(JSON.stringify(DATA));
    const { base, get } = await start((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(zipped);
    });
    expect(await (await get(ASK)).json()).toEqual(DATA);
    const plain = await rawRequest(base, ASK);
    expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, JSON.stringify(DATA)]);
  });
});

test('the relay can be found without a question', async () => {
  const { get, seen } = await start(answering(DATA));
  const { status, headers } = await get('/relay/');
  expect([status, headers.get('evaonline-relay')]).toEqual([204, 'ready']);
  expect(seen).toEqual([]);
});

describe('what the provider is told', () => {
  test('is who relays, and nothing of the visitor: no cookie, key, address or page (D25)', async () => {
    const { base, seen } = await start(answering(DATA), { origins: ['https://a.example'] });
    const headers = {
      cookie: 'session=1',
      authorization: 'Bearer 1',
      'x-forwarded-for': '198.51.100.7',
      forwarded: 'for=198.51.100.7',
      'x-real-ip': '198.51.100.7',
      'user-agent': 'Visitor/1.0',
      origin: 'https://a.example',
      referer: 'https://a.example/page',
      'accept-language': 'pt-BR',
      'if-modified-since': 'Fri, 10 May 2024 12:00:00 GMT',
      'x-injected': '1',
    };
    expect((await rawRequest(base, ASK, { headers })).status).toBe(200);
    expect(seen[0]?.headers).toEqual({
      host: 'power.larc.nasa.gov',
      'user-agent': 'EVAonline-relay/0.0.0-test (+test@example.org)',
      accept: 'application/json',
      'accept-encoding': 'gzip',
      connection: 'keep-alive',
    });
  });

  test('holds no line of its own that came percent-encoded in the query', async () => {
    const { base, seen } = await start(answering(DATA));
    expect((await rawRequest(base, `${POWER}?a=1%0d%0aX-Injected:%201`)).status).toBe(200);
    expect(seen[0]?.url).toBe('/api/temporal/daily/point?a=1%0d%0aX-Injected:%201');
    expect(seen[0]?.headers).not.toHaveProperty('x-injected');
  });
});

describe('what is refused', () => {
  test.each([
    ['/relay/evil.example/api/temporal/daily/point?a=1', 403],
    ['/relay/power.larc.nasa.gov/api/temporal/hourly/point?a=1', 403],
    ['/relay/power.larc.nasa.gov/api/../api/temporal/daily/point?a=1', 403],
    ['/relay/127.0.0.1/api/temporal/daily/point', 403],
    ['/relay/power.larc.nasa.gov%2f@evil.example/api', 403],
    ['/relay/power.larc.nasa.gov%0d%0aX-Injected:1/api/temporal/daily/point', 403],
    ['/%72elay/power.larc.nasa.gov/api/temporal/daily/point', 400],
    ['http://evil.example/relay/power.larc.nasa.gov/api/temporal/daily/point', 400],
    ['/relay/%zz', 400],
    [`${POWER}?${'a'.repeat(5_000)}`, 414],
  ])('%s', async (path, status) => {
    const { base, seen } = await start(answering(DATA));
    const response = await rawRequest(base, path);
    expect(response.status).toBe(status);
    expect(JSON.parse(response.body)).toMatchObject({ status });
    expect(seen).toEqual([]);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])('the method %s', async (method) => {
    const { base, seen } = await start(answering(DATA));
    const response = await rawRequest(base, ASK, { method });
    expect([response.status, response.headers.allow]).toEqual([405, 'GET']);
    expect(seen).toEqual([]);
  });

  test('a method that HTTP does not have, and a request line with a line break', async () => {
    const { base, seen } = await start(answering(DATA));
    expect(await rawBytes(base, `EVIL ${ASK} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(/^HTTP\/1.1 400/);
    expect(await rawBytes(base, `GET ${POWER}?a=1\rX-Injected:1 HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 400/,
    );
    expect(seen).toEqual([]);
  });

  test('a name that leads into a private network', async () => {
    const lookup = publicLookup((_name, done) => done(null, [{ address: '127.0.0.1', family: 4 }]));
    const { get, seen } = await start(answering(DATA), { connection: { lookup } });
    const response = await get(ASK);
    expect([response.status, response.headers.get('evaonline-relay')]).toEqual([502, 'failed']);
    expect(await response.json()).toMatchObject({ detail: 'The name of the provider leads into a private network.' });
    expect(seen).toEqual([]);
  });

  test.each(['https://power.larc.nasa.gov/api/temporal/daily/point', 'https://evil.example/', 'http://127.0.0.1/'])(
    'a redirect to %s: it is not followed',
    async (location) => {
      const { get, seen } = await start((_request, response) => response.writeHead(302, { location }).end());
      const response = await get(ASK);
      expect([response.status, response.headers.get('location')]).toEqual([502, null]);
      expect(seen).toHaveLength(1);
    },
  );

  test('an answer that is too large, whether it says so or not; its connection is dropped', async () => {
    let sent = 0;
    const { get, seen } = await start(
      (_request, response) => {
        const timer = setInterval(() => {
          sent += 10_000;
          response.write(Buffer.alloc(10_000));
        }, 1);
        response.on('close', () => clearInterval(timer));
      },
      { limits: { answerBytes: 100_000 } },
    );
    expect((await get(ASK)).status).toBe(502);
    await expect.poll(() => seen[0]?.endedAt).toBeGreaterThan(0);
    expect(sent).toBeLessThan(5_000_000);
  });

  test('a provider that does not answer in time, or stops in the middle', async () => {
    let calls = 0;
    const { get } = await start(
      (_request, response) => {
        if (++calls === 2) response.writeHead(200, { 'content-type': 'application/json' }).write('{"half":');
      },
      { limits: { answerMs: 100 } },
    );
    for (const _ of [1, 2]) {
      const response = await get(ASK);
      expect([response.status, response.headers.get('evaonline-relay')]).toEqual([504, 'failed']);
    }
  });

  test('an answer that breaks off is never passed on as a whole one', async () => {
    const { get } = await start((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"half":');
      setTimeout(() => response.destroy(), 20);
    });
    expect((await get(ASK)).status).toBe(502);
  });
});

describe('pages of other origins', () => {
  const visit = async (headers: Record<string, string>) => {
    const { base } = world ?? (await start(answering(DATA), { origins: ['https://a.example'] }));
    return rawRequest(base, ASK, { headers });
  };

  test('are served where the origin is configured, which is named and no other', async () => {
    const { status, headers } = await visit({ origin: 'https://a.example' });
    expect([status, headers['access-control-allow-origin'], headers.vary]).toEqual([
      200,
      'https://a.example',
      expect.stringContaining('Origin'),
    ]);
    expect(headers['access-control-expose-headers']).toContain('evaonline-relay');
  });

  test.each([
    { origin: 'https://b.example' },
    { origin: 'https://a.example.b.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ])('are refused without a permission: %j', async (headers) => {
    const response = await visit(headers as Record<string, string>);
    expect(response.status).toBe(403);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('pages of its own origin need no permission', async () => {
    const { base } = await start(answering(DATA));
    const { status, headers } = await rawRequest(base, ASK, { headers: { origin: base } });
    expect([status, headers['access-control-allow-origin']]).toEqual([200, undefined]);
  });
});

describe('equal questions', () => {
  test('at the same time are one to the provider', async () => {
    const { get, seen, log } = await start((request, response) => {
      setTimeout(() => answering(DATA)(request, response), 50);
    });
    const answers = await Promise.all(Array.from({ length: 20 }, async () => (await get(ASK)).json()));
    expect(answers).toEqual(Array(20).fill(DATA));
    expect(seen).toHaveLength(1);
    await expect.poll(() => log.map(({ way }) => way).sort()).toEqual(['asked', ...Array(19).fill('joined')]);
  });

  test('go on for those who stay, and end at the provider when the last has left', async () => {
    const { get, seen } = await start(() => {}, { limits: { answerMs: 5_000 } });
    const controllers = [new AbortController(), new AbortController()];
    const asking = controllers.map(({ signal }) => get(ASK, { signal }).catch(() => 'left'));
    await expect.poll(() => seen.length).toBe(1);
    controllers[0]?.abort();
    await sleep(50);
    expect(seen[0]?.endedAt).toBeNaN();
    controllers[1]?.abort();
    await expect.poll(() => seen[0]?.endedAt).toBeGreaterThan(0);
    expect(await Promise.all(asking)).toEqual(['left', 'left']);
  });

  test('later are answered from memory as long as the provider says, and asked again after (D28)', async () => {
    let now = Date.UTC(2024, 4, 10);
    const { get, seen } = await start(answering(DATA, { 'cache-control': 'max-age=60' }), { now: () => now });
    await get(ASK);
    now += 59_000;
    const kept = await get(ASK);
    expect([await kept.json(), kept.headers.get('age')]).toEqual([DATA, '59']);
    expect(seen).toHaveLength(1);
    now += 2_000;
    await get(ASK);
    expect(seen).toHaveLength(2);
  });

  test('are asked each time where the provider says nothing of keeping, or answers with an error', async () => {
    let calls = 0;
    const { get, seen } = await start((request, response) => {
      if (++calls > 2) response.writeHead(500, { 'cache-control': 'max-age=600' }).end('{}');
      else answering(DATA)(request, response);
    });
    for (const _ of [1, 2, 3, 4]) await get(ASK);
    expect(seen).toHaveLength(4);
    const health = await get('/health');
    expect(await health.json()).toMatchObject({ upstream: { cache: { entries: 0, bytes: 0 } } });
  });

  test('ask only whether something is new, when the kept answer is stale and dated', async () => {
    let now = Date.UTC(2024, 4, 10);
    const modified = 'Fri, 10 May 2024 00:00:00 GMT';
    const { get, seen } = await start(
      (request, response) => {
        const headers = { 'cache-control': 'max-age=60', 'last-modified': modified };
        if (request.headers['if-modified-since'] === modified) response.writeHead(304, headers).end();
        else answering(DATA, headers)(request, response);
      },
      { now: () => now },
    );
    for (const wait of [61_000, 59_000, 0]) {
      const response = await get(ASK);
      expect([response.status, await response.json()]).toEqual([200, DATA]);
      now += wait;
    }
    expect(seen.map(({ headers }) => headers['if-modified-since'])).toEqual([undefined, modified]);
  });
});

test('a full queue says so and when to come back; those in it are served', async () => {
  const allowed = [{ host: 'power.larc.nasa.gov', path: '/api/temporal/daily/point', lane: lane('nasa-power', 300) }];
  const { get } = await start(answering(DATA), { allowed, limits: { waiting: 2 } });
  const responses = await Promise.all([1, 2, 3, 4, 5].map((n) => get(`${POWER}?n=${n}`)));
  const full = responses.filter(({ status }) => status === 429);
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(3);
  expect(full.map(({ headers }) => [headers.get('retry-after'), headers.get('evaonline-relay')])).toEqual(
    Array(2).fill(['1', 'busy']),
  );
  expect(full[0]?.headers.get('cache-control')).toBe('no-store');
});

test('neither the log nor /health holds coordinates', async () => {
  const { get, log } = await start(answering(DATA));
  await get(ASK);
  await get('/relay/evil.example/-22.7253?lat=-22.7253');
  const health = await get('/health');
  const state = await health.json();
  expect(state).toMatchObject({ status: 'ok', version: '0.0.0-test', upstream: { asked: 1, waiting: 0 } });
  await expect.poll(() => log.length).toBe(3);
  expect(log[0]).toMatchObject({
    method: 'GET',
    route: '/relay/*',
    host: 'power.larc.nasa.gov',
    path: '/api/temporal/daily/point',
    status: 200,
    way: 'asked',
    ms: expect.any(Number),
    bytes: JSON.stringify(DATA).length,
  });
  expect(log[1]).toMatchObject({ route: '/relay/*', status: 403 });
  expect(JSON.stringify([log, state])).not.toMatch(/22\.72|47\.64|evil/);
});
