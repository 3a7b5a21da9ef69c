import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import type { RunRequest, SourceId } from '../../src/protocol';
import { SOURCE_IDS } from '../../src/request';
import { decodeRunQuery, encodeRunQuery } from '../../src/share/link';

const EXAMPLE = 'lat=-22.725&lon=-47.6476&start=2010-01-01&end=2010-03-31';
const exampleRequest: RunRequest = {
  latitudeDeg: -22.725,
  longitudeDeg: -47.6476,
  start: epochDayOf(2010, 1, 1),
  end: epochDayOf(2010, 3, 31),
  sources: 'auto',
};

function problemOf(query: string): string | undefined {
  const decoded = decodeRunQuery(query);
  return decoded.ok ? undefined : decoded.error.code;
}

/** Degrees and metres as people give them: any double, and the round ones where signs and zeros go wrong. */
const numberWithin = (min: number, max: number) =>
  fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(0, -0, 1e-7, -1e-7, min, max));

const real = SOURCE_IDS.filter((id) => id !== 'simulated');
const sources: fc.Arbitrary<readonly SourceId[] | 'auto'> = fc.oneof(
  fc.constant('auto' as const),
  fc.constant(['simulated' as const]),
  fc.subarray([...real], { minLength: 1 }),
);

const request: fc.Arbitrary<RunRequest> = fc
  .record({
    latitudeDeg: numberWithin(-90, 90),
    longitudeDeg: numberWithin(-180, 180),
    start: fc.integer({ min: epochDayOf(1900, 1, 1), max: epochDayOf(2150, 1, 1) }),
    length: fc.integer({ min: 0, max: 15_000 }),
    sources,
    elevationM: fc.option(numberWithin(-500, 9000), { nil: undefined }),
  })
  .map(({ length, elevationM, ...rest }) => ({
    ...rest,
    end: rest.start + length,
    ...(elevationM !== undefined && { elevationM }),
  }));

describe('a request as a link', () => {
  test('is written in the documented form', () => {
    expect(encodeRunQuery(exampleRequest)).toBe(EXAMPLE);
    expect(encodeRunQuery({ ...exampleRequest, sources: ['open-meteo-archive', 'nasa-power'], elevationM: 524 })).toBe(
      `${EXAMPLE}&sources=nasa-power,open-meteo-archive&elev=524`,
    );
  });

  test('has neither a negative zero nor more than five decimals', () => {
    const query = encodeRunQuery({ ...exampleRequest, latitudeDeg: -0.000001, longitudeDeg: 10.123456789 });
    expect(query).toContain('lat=0&lon=10.12346&');
  });

  test('comes back as it went, to the fifth decimal', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const decoded = decodeRunQuery(encodeRunQuery(asked));
        if (!decoded.ok) throw new Error(decoded.error.code);
        expect(decoded.value.latitudeDeg).toBeCloseTo(asked.latitudeDeg, 4);
        expect(decoded.value.longitudeDeg).toBeCloseTo(asked.longitudeDeg, 4);
        expect('elevationM' in decoded.value).toBe(asked.elevationM !== undefined);
        expect(decoded.value).toMatchObject({ start: asked.start, end: asked.end, sources: asked.sources });
      }),
    );
  });

  test('has one query, whatever way it came', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const query = encodeRunQuery(asked);
        const decoded = decodeRunQuery(query);
        expect(decoded.ok && encodeRunQuery(decoded.value)).toBe(query);
      }),
    );
  });
});

describe('a link as a request', () => {
  test('is read with or without a question mark, in any order, encoded or not', () => {
    const shuffled =
      '?end=2010-03-31&lon=-47.6476&sources=open-meteo-archive%2Cnasa-power&start=2010-01-01&lat=-22.725';
    expect(decodeRunQuery(shuffled)).toEqual({
      ok: true,
      value: { ...exampleRequest, sources: ['nasa-power', 'open-meteo-archive'] },
    });
    expect(decodeRunQuery(new URLSearchParams(EXAMPLE))).toEqual({ ok: true, value: exampleRequest });
  });

  test('may stand at latitude 0, longitude 0 and elevation 0', () => {
    const decoded = decodeRunQuery('lat=0&lon=-0&start=2024-02-29&end=2024-02-29&elev=0');
    const leapDay = epochDayOf(2024, 2, 29);
    expect(decoded).toEqual({
      ok: true,
      value: { latitudeDeg: 0, longitudeDeg: 0, elevationM: 0, start: leapDay, end: leapDay, sources: 'auto' },
    });
  });

  test('that lacks a part says which, and keeps what is there for the form', () => {
    expect(decodeRunQuery('lat=0&lon=7.5')).toEqual({
      ok: false,
      error: {
        code: 'incomplete',
        missing: ['start', 'end'],
        partial: { latitudeDeg: 0, longitudeDeg: 7.5, sources: 'auto' },
      },
    });
    expect(decodeRunQuery('')).toMatchObject({ error: { code: 'incomplete', partial: { sources: 'auto' } } });
  });

  test('that cannot be read in one part keeps the others for the form', () => {
    expect(decodeRunQuery('lat=north&lon=7.5&start=2010-01-01')).toEqual({
      ok: false,
      error: {
        code: 'latitude-out-of-range',
        partial: { longitudeDeg: 7.5, start: epochDayOf(2010, 1, 1), sources: 'auto' },
      },
    });
  });

  test.each([
    '1e3x',
    '1e1',
    '',
    ' ',
    ' 5',
    '+5',
    '5.',
    '.5',
    '0x10',
    'NaN',
    'Infinity',
    '5,5',
    '٣',
    '90.00001',
    '-91',
    '99999999',
  ])('with the latitude "%s" is refused', (text) => {
    const query = `lat=${encodeURIComponent(text)}&lon=0&start=2010-01-01&end=2010-01-02`;
    expect(problemOf(query)).toBe('latitude-out-of-range');
  });

  test.each([
    ['lat=0&lon=180.5&start=2010-01-01&end=2010-01-02', 'longitude-out-of-range'],
    ['lat=0&lon=&start=2010-01-01&end=2010-01-02', 'longitude-out-of-range'],
    ['lat=0&lon=0&start=2010-01-01&end=2010-01-02&elev=9001', 'elevation-out-of-range'],
    ['lat=0&lon=0&start=2010-01-01&end=2010-01-02&elev=-501', 'elevation-out-of-range'],
    ['lat=0&lon=0&start=2023-02-29&end=2023-03-01', 'dates-not-valid'],
    ['lat=0&lon=0&start=2023-2-1&end=2023-03-01', 'dates-not-valid'],
    ['lat=0&lon=0&start=2023-02-01&end=2023-03-01T00:00', 'dates-not-valid'],
    ['lat=0&lon=0&start=0001-01-01&end=9999-12-31', 'dates-not-valid'],
    ['lat=0&lon=0&start=2010-01-02&end=2010-01-01', 'end-before-start'],
    ['lat=0&lon=0&start=2010-01-01&end=2010-01-02&sources=', 'no-source-chosen'],
    ['lat=0&lon=0&start=2010-01-01&end=2010-01-02&sources=simulated,nasa-power', 'simulated-not-mixed'],
    ['lat=0&lon=0&start=2010-01-01&end=2010-01-02&sources=nasa-power,,', 'unknown-source'],
    ['lat=0&lon=0&start=2010-01-01&end=2010-01-02&sources=constructor', 'unknown-source'],
    ['lat=0&lon=0&start=2010-01-01&end=2010-01-02&sources=NASA-POWER', 'unknown-source'],
  ])('%s is refused as %s', (query, problem) => {
    expect(problemOf(query)).toBe(problem);
  });

  test('names the source that nobody knows', () => {
    const decoded = decodeRunQuery(`${EXAMPLE}&sources=nasa-power,era6`);
    expect(decoded).toMatchObject({ ok: false, error: { code: 'unknown-source', name: 'era6' } });
  });

  test('never throws, and gives only requests that are in range', () => {
    const part = fc.constantFrom('lat', 'lon', 'start', 'end', 'sources', 'elev', '__proto__', 'constructor');
    const pair = fc.tuple(part, fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String), sources.map(String)));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pair).map((pairs) => new URLSearchParams(pairs).toString()),
        ),
        (query) => {
          const decoded = decodeRunQuery(query);
          if (decoded.ok) expect(Math.abs(decoded.value.latitudeDeg)).toBeLessThanOrEqual(90);
          else expect(decoded.error.code).toBeTypeOf('string');
        },
      ),
    );
  });
});
