/** Many at once: nothing lost, memory bounded, and the provider none the wiser. */
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { lane, type RelayWorld, startWorld } from './relay-world';

const REQUESTS = 2_000;
const WARM_UP = 400;
const AT_ONCE = 100;
/** Each question is asked this many times in a row. */
const EQUAL = 4;
const SPACING_MS = 5;
const ANSWER_MS = 15;
const HOSTS = ['a.example', 'b.example', 'c.example', 'd.example'];
const ANSWER_BYTES = 50_000;
/** While it lasts, garbage not yet collected included. */
const PEAK_BOUND_MIB = 256;
/** Afterwards: half of what all the answers together would take. */
const KEPT_BOUND_MIB = 12;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Objects and buffers, of the visitors, the relay and the provider together: they share this process. */
function memoryMib(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** One request at the provider: from its arrival until its answer is given to the network. */
interface Span {
  readonly host: string;
  readonly startedAt: number;
  readonly endedAt: number;
}

/** Twice, because buffers are freed only after the objects that hold them. */
async function settledMib(): Promise<number> {
  collectGarbage();
  await sleep(200);
  collectGarbage();
  return memoryMib();
}

function startSlowWorld(spans: Span[]): Promise<RelayWorld> {
  return startWorld({
    allowed: HOSTS.map((host) => ({ host, path: '/data', lane: lane(host, SPACING_MS) })),
    limits: { waiting: AT_ONCE },
    provider: ({ url = '', headers: { host = '' } }, response) => {
      const startedAt = performance.now();
      const body = JSON.stringify({ url, filling: 'x'.repeat(ANSWER_BYTES) });
      setTimeout(() => {
        spans.push({ host, startedAt, endedAt: performance.now() });
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      }, ANSWER_MS);
    },
  });
}

/** The least time between the end of one request to a host and the start of the next, ms. */
function leastSpacingMs(spans: readonly Span[]): number {
  const gaps = HOSTS.flatMap((name) => {
    const own = spans.filter(({ host }) => host === name);
    return own.slice(1).map(({ startedAt }, i) => startedAt - (own[i]?.endedAt ?? Number.NaN));
  });
  return Math.min(...gaps);
}

/** Asks the questions `from` … `to - 1`, many at a time: how many got their own answer, and the most memory meanwhile. */
async function visit(world: RelayWorld, from: number, to: number): Promise<{ right: number; peakMib: number }> {
  let next = from;
  let right = 0;
  let peakMib = 0;
  const visitor = async () => {
    while (next < to) {
      const question = Math.floor(next++ / EQUAL);
      const response = await world.get(`/relay/${HOSTS[question % HOSTS.length]}/data?n=${question}`);
      const { url } = (await response.json()) as { url?: string };
      if (response.status === 200 && url === `/data?n=${question}`) right++;
      peakMib = Math.max(peakMib, memoryMib());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  return { right, peakMib };
}

test('2,000 requests, 100 at a time: each gets its own answer, spaced at the provider, in bounded memory', async () => {
  const spans: Span[] = [];
  const world = await startSlowWorld(spans);
  try {
    // The connections and the compiled code are no growth.
    await visit(world, 0, WARM_UP);
    const before = await settledMib();
    const { right, peakMib } = await visit(world, WARM_UP, WARM_UP + REQUESTS);
    const growthMib = peakMib - before;
    const keptMib = (await settledMib()) - before;
    const spacingMs = leastSpacingMs(spans);
    console.log(
      `relay under load: ${right} of ${REQUESTS} answered, spaced at least ${spacingMs.toFixed(1)} ms at the provider ` +
        `(declared ${SPACING_MS}); memory grew by ${growthMib.toFixed(1)} MiB at most (bound ${PEAK_BOUND_MIB}), ` +
        `by ${keptMib.toFixed(1)} MiB for good (bound ${KEPT_BOUND_MIB})`,
    );
    expect(right).toBe(REQUESTS);
    expect(spans.length).toBeLessThan(REQUESTS);
    expect(spacingMs).toBeGreaterThanOrEqual(SPACING_MS);
    expect(growthMib).toBeLessThan(PEAK_BOUND_MIB);
    expect(keptMib).toBeLessThan(KEPT_BOUND_MIB);
  } finally {
    await world.close();
  }
}, 60_000);
