/** Links that nobody of ours made: whatever they hold, they give a polite failure or a result that every screen can show. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunResult } from '../../src/protocol';
import { fromBase64Url, toBase64Url } from '../../src/share/base64url';
import { ByteReader, ByteWriter } from '../../src/share/bytes';
import { checkOf } from '../../src/share/check';
import { inflate } from '../../src/share/deflate';
import { toCsv } from '../../src/share/export-csv';
import { toJsonText } from '../../src/share/export-json';
import { encodeRunQuery } from '../../src/share/link';
import { decodeSnapshot, encodeSnapshot } from '../../src/share/snapshot';
import { packFacts, unpackFacts } from '../../src/share/snapshot-facts';
import { packSnapshot, unpackSnapshot } from '../../src/share/snapshot-link';
import { okValue } from './ok-value';
import { sampleResult } from './sample-result';

const CASES = 10_000;

/** So many cases take seconds, and longer where other programs run beside. */
vi.setConfig({ testTimeout: 120_000 });

/** The facts of the sample, as far as the tests change them. */
interface Loose {
  readonly site: object;
  readonly request: object;
  readonly columns: object;
  readonly sources: readonly object[];
}
const GOOD = okValue(encodeSnapshot(sampleResult()));

/** A result that can be shown can be written in every form. */
function show(result: RunResult): void {
  toJsonText(result);
  toCsv(result);
  checkOf(result);
  encodeRunQuery(result.request);
  new Intl.DateTimeFormat('en', { timeZone: result.site.timeZone ?? 'UTC' }).format(result.computedAt);
  expect(result.sources.every(({ url }) => url === null || /^(https|simulated|own-station):/.test(url))).toBe(true);
}

/** Gives whether it was refused; fails the test when it throws or gives what cannot be shown. */
function isRefused(bytes: Uint8Array): boolean {
  const decoded = decodeSnapshot(bytes);
  if (decoded.ok) show(decoded.value);
  return !decoded.ok;
}

/** The good bytes with other facts before the columns. */
function withFacts(change: (facts: Loose) => unknown): Uint8Array {
  const reader = new ByteReader(GOOD);
  const packed = reader.bytes(reader.varint());
  return joined(packFacts(change(unpackFacts(packed) as Loose)), GOOD.subarray(packed.byteOffset + packed.length));
}

function joined(facts: Uint8Array, columns: Uint8Array): Uint8Array {
  const out = new ByteWriter();
  out.varint(facts.length);
  out.bytes(facts);
  out.bytes(columns);
  return out.finish();
}

/** The good facts with other columns: the number of days, then whatever. */
function withColumns(...bytes: number[]): Uint8Array {
  const reader = new ByteReader(GOOD);
  return joined(reader.bytes(reader.varint()), Uint8Array.from(bytes));
}

test('the ways in which the tests below change a snapshot leave a good one good', () => {
  expect(isRefused(GOOD)).toBe(false);
  expect(isRefused(withFacts((facts) => facts))).toBe(false);
});

describe('bytes', () => {
  test('cut off anywhere are refused', () => {
    for (let length = 0; length < GOOD.length; length++)
      expect(isRefused(GOOD.subarray(0, length)), `${length}`).toBe(true);
  });

  test('with something after their end are refused', () => {
    expect(isRefused(Uint8Array.of(...GOOD, 0))).toBe(true);
  });

  test('with flipped bits never do harm', () => {
    const flips = fc.array(fc.nat(GOOD.length * 8 - 1), { minLength: 1, maxLength: 6 });
    let refused = 0;
    fc.assert(
      fc.property(flips, (bits) => {
        const bytes = GOOD.slice();
        for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        if (isRefused(bytes)) refused++;
      }),
      { numRuns: CASES },
    );
    expect(refused).toBeGreaterThan(CASES / 2);
  });

  test('of any kind never do harm', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        isRefused(bytes);
      }),
      { numRuns: CASES },
    );
  });

  test('of any kind in place of the columns never do harm', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        isRefused(withColumns(3, ...bytes));
      }),
      { numRuns: CASES },
    );
  });

  test.each([
    ['no day', [0]],
    ['more days than sixty years', [0xff, 0xff, 0x7f]],
    ['a number without an end', new Array(40).fill(0xff)],
    ['a column that is not there', [3, 0xff, 0x7f]],
    ['a number beyond 2^53', [3, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
    ['a day more than the period has', [4, ...new Array(60).fill(0)]],
  ])('with %s are refused', (_, bytes) => {
    expect(isRefused(withColumns(...bytes))).toBe(true);
  });

  test('whose facts are longer than all bytes are refused', () => {
    expect(isRefused(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x7f, 1, 2, 3))).toBe(true);
  });

  test('whose phrases would fill the memory are refused', () => {
    const longest = new Array(300_000).fill([0x1f, 0x41 + 4]).flat();
    expect(isRefused(joined(Uint8Array.from(longest), Uint8Array.of(3)))).toBe(true);
  });
});

describe('facts', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  test.each<[string, (facts: Loose) => unknown]>([
    ['nothing', () => null],
    ['a list', () => []],
    ['a time zone of nowhere', (facts) => ({ ...facts, site: { ...facts.site, timeZone: 'Evil/Zone' } })],
    ['an instant beyond time', (facts) => ({ ...facts, computedAt: 1e300 })],
    ['a day beyond the calendar', (facts) => ({ ...facts, request: { ...facts.request, end: 1e9 } })],
    ['an address that runs', (facts) => ({ ...facts, sources: [{ ...facts.sources[0], url: 'javascript:alert(1)' }] })],
    [
      'an address that is not secret',
      (facts) => ({ ...facts, sources: [{ ...facts.sources[0], url: 'http://example.org/' }] }),
    ],
    ['a source of another name', (facts) => ({ ...facts, request: { ...facts.request, sources: ['__proto__'] } })],
    ['a point that is not on Earth', (facts) => ({ ...facts, request: { ...facts.request, latitudeDeg: 91 } })],
    [
      'a source twice',
      (facts) => ({
        ...facts,
        columns: {
          ...facts.columns,
          bySource: [
            { id: 'simulated', has: [] },
            { id: 'simulated', has: [] },
          ],
        },
      }),
    ],
    [
      'a column of another name',
      (facts) => ({
        ...facts,
        columns: { ...facts.columns, bySource: [{ id: 'nasa-power', has: ['constructor'] }] },
      }),
    ],
    [
      'a source of another name among the columns',
      (facts) => ({ ...facts, columns: { ...facts.columns, bySource: [{ id: '__proto__', has: [] }] } }),
    ],
  ])('with %s are refused', (_, change) => {
    expect(isRefused(withFacts(change))).toBe(true);
  });

  test('with the names of prototypes change none', () => {
    for (const name of NAMES) {
      const bytes = withFacts((facts) => JSON.parse(`{"${name}":{"polluted":1},${JSON.stringify(facts).slice(1)}`));
      isRefused(bytes);
      isRefused(withFacts((facts) => ({ ...facts, method: JSON.parse(`{"weights":{"${name}":{"polluted":1}}}`) })));
    }
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(Object).not.toHaveProperty('polluted');
  });

  test('a script in any text stays a text', () => {
    const script = '<img src=x onerror=alert(1)>';
    const decoded = decodeSnapshot(withFacts((facts) => ({ ...facts, appVersion: script })));
    expect(decoded).toMatchObject({ ok: true, value: { appVersion: script } });
  });

  test('of any JSON never do harm', () => {
    fc.assert(
      fc.property(fc.record({ columns: fc.jsonValue(), method: fc.jsonValue(), request: fc.jsonValue() }), (other) => {
        isRefused(withFacts((facts) => ({ ...facts, ...other })));
      }),
      { numRuns: CASES },
    );
  });
});

describe('the data of a link', () => {
  let good: string;
  beforeAll(async () => {
    good = okValue(await packSnapshot(sampleResult()));
  });

  test.each([
    '',
    '1',
    '1.',
    '1.*',
    '1.AAAA',
    '1.<script>',
    '%00',
    '1.%41',
    'x'.repeat(10_000),
    `1.${'A'.repeat(10_000)}`,
  ])('%j is refused', async (data) => {
    expect(await unpackSnapshot(data)).toEqual({ ok: false, error: { code: 'broken' } });
  });

  test.each(['2.AAAA', '0.AAAA', '99.'])('of another version, %s, is told as such', async (data) => {
    expect(await unpackSnapshot(data)).toEqual({ ok: false, error: { code: 'unknown-version' } });
  });

  test('cut off or with other signs never does harm', async () => {
    const signs = fc.array(fc.tuple(fc.nat(good.length - 1), fc.constantFrom(...'Az09-_.%<')), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(signs, fc.nat(good.length), async (changes, end) => {
        const text = changes.reduce((rest, [at, sign]) => rest.slice(0, at) + sign + rest.slice(at + 1), good);
        for (const data of [text, good.slice(0, end)]) {
          const unpacked = await unpackSnapshot(data);
          if (unpacked.ok) show(unpacked.value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('that unpacks to gigabytes is given up early', async () => {
    const bomb = deflateRawSync(new Uint8Array(200_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan(250_000);
    const before = process.memoryUsage().rss;
    expect(await unpackSnapshot(`1.${toBase64Url(bomb)}`)).toEqual({ ok: false, error: { code: 'broken' } });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test('is inflated up to its limit and not a byte further', async () => {
    const packed = Uint8Array.from(deflateRawSync(new Uint8Array(1000)));
    expect((await inflate(packed, 1000))?.length).toBe(1000);
    expect(await inflate(packed, 999)).toBeUndefined();
  });
});

test('base64url gives back any bytes, and nothing for other signs', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
  // RFC 4648, section 10, in the alphabet of section 5.
  expect(toBase64Url(new TextEncoder().encode('fooba'))).toBe('Zm9vYmE');
  expect(toBase64Url(Uint8Array.of(0xfb, 0xff))).toBe('-_8');
  expect(fromBase64Url('Zm9v+')).toBeUndefined();
});

test('a whole number comes back as it was written', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), (value, signed) => {
      const out = new ByteWriter();
      out.varint(value);
      out.signed(signed);
      const reader = new ByteReader(out.finish());
      expect([reader.varint(), reader.signed()]).toEqual([value, signed]);
      reader.end();
    }),
  );
});
