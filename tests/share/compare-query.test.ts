import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf, formatIsoDate } from '../../src/domain/calendar';
import {
  type Comparison,
  decodeComparison,
  encodeComparison,
  periodIn,
  requestsOf,
} from '../../src/share/compare-query';

const PLACES: Comparison = {
  kind: 'places',
  start: epochDayOf(2010, 1, 1),
  end: epochDayOf(2010, 1, 31),
  places: [
    { latitudeDeg: -22.725, longitudeDeg: -47.6476, name: 'Piracicaba, São Paulo' },
    { latitudeDeg: -7.5, longitudeDeg: -46, name: '' },
  ],
};
const YEARS: Comparison = {
  kind: 'years',
  place: { latitudeDeg: -7.5, longitudeDeg: -46, name: 'Balsas' },
  from: { month: 11, day: 1 },
  to: { month: 3, day: 31 },
  years: [1995, 1996, 1997],
};
const isoOf = ({ start, end }: { start: number; end: number }) => [formatIsoDate(start), formatIsoDate(end)];

describe('the link of a comparison', () => {
  test.each([PLACES, YEARS])('comes back as it was made: $kind', (comparison) => {
    expect(decodeComparison(`?${encodeComparison(comparison)}`)).toEqual({ ok: true, value: comparison });
  });

  test.each([
    ['', 'nothing-to-compare'],
    ['start=2010-01-01&end=2010-01-31', 'nothing-to-compare'],
    ['start=2010-01-01&end=2010-01-31&p=91,0', 'not-readable'],
    ['start=2010-01-01&end=2010-01-31&p=1,2&p=<script>', 'not-readable'],
    ['start=2010-02-30&end=2010-03-31&p=1,2', 'not-readable'],
    ['start=2010-01-31&end=2010-01-01&p=1,2', 'not-readable'],
    [`start=2010-01-01&end=2010-01-31${'&p=1,2'.repeat(6)}`, 'too-many'],
    ['lat=1&lon=2&from=02-30&to=03-01&years=2000', 'not-readable'],
    ['lat=1&lon=2&from=01-01&to=03-01&years=20000', 'not-readable'],
    ['lat=1&lon=2&from=01-01&to=03-01&years=2000,2001,2002,2003,2004,2005', 'too-many'],
  ])('that cannot be meant says so: %s', (query, error) => {
    expect(decodeComparison(query)).toEqual({ ok: false, error });
  });

  test('is never more than a polite refusal, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('p', 'start', 'end', 'lat', 'lon', 'years', 'from', 'to'), fc.string())),
        (parts) => {
          const query = parts.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&');
          expect(typeof decodeComparison(query).ok).toBe('boolean');
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('takes a name as text, and no longer than fits', () => {
    const decoded = decodeComparison(`start=2010-01-01&end=2010-01-02&p=1,2,${'x'.repeat(500)}`);
    expect(decoded.ok && decoded.value.kind === 'places' && decoded.value.places[0]?.name).toHaveLength(60);
  });
});

describe('a name', () => {
  const PERIOD = 'start=2010-01-01&end=2010-01-02';
  const EAR = '\u{1F33E}';

  function expectSame(comparison: Comparison) {
    expect(decodeComparison(encodeComparison(comparison))).toEqual({ ok: true, value: comparison });
  }

  test('is never cut within a character', () => {
    const decoded = decodeComparison(`${PERIOD}&p=1,2,${'x'.repeat(59)}${EAR}${EAR}`);
    expect(decoded).toMatchObject({ ok: true, value: { places: [{ name: `${'x'.repeat(59)}${EAR}` }] } });
    if (decoded.ok) expectSame(decoded.value);
  });

  test('of any signs gives a link, which gives the same comparison again', () => {
    const signs = fc.constantFrom(EAR, '\ud83c', '\udf3e', '\u0000', '\n', ',', '%', '+', '&', ' ', 'é', 'x');
    const names = fc.oneof(fc.string({ unit: signs, maxLength: 150 }), fc.string({ unit: 'binary', maxLength: 150 }));
    fc.assert(
      fc.property(names, (name) => {
        const place = { latitudeDeg: 1, longitudeDeg: 2, name };
        for (const comparison of [
          { ...PLACES, places: [place] },
          { ...YEARS, place },
        ] as const) {
          const decoded = decodeComparison(encodeComparison(comparison));
          expect(decoded).toMatchObject({ ok: true });
          if (decoded.ok) expectSame(decoded.value);
        }
      }),
    );
  });

  test('of a link, whatever bytes it has, gives a link again', () => {
    const bytes = fc.array(
      fc.nat(255).map((byte) => `%${byte.toString(16).padStart(2, '0')}`),
      { maxLength: 150 },
    );
    fc.assert(
      fc.property(bytes, (name) => {
        const decoded = decodeComparison(`${PERIOD}&p=1,2,${name.join('')}`);
        expect(decoded).toMatchObject({ ok: true });
        if (decoded.ok) expectSame(decoded.value);
      }),
    );
  });
});

describe('the days of a year', () => {
  test('that run into the next year belong to the one they begin in', () => {
    expect(isoOf(periodIn(2020, { month: 11, day: 1 }, { month: 3, day: 31 }))).toEqual(['2020-11-01', '2021-03-31']);
  });

  test('end on 28 February where there is no 29th', () => {
    const from = { month: 2, day: 1 };
    const to = { month: 2, day: 29 };
    expect(isoOf(periodIn(2020, from, to))).toEqual(['2020-02-01', '2020-02-29']);
    expect(isoOf(periodIn(2021, from, to))).toEqual(['2021-02-01', '2021-02-28']);
  });
});

test('each place and each year is a run of its own from all sources', () => {
  expect(requestsOf(PLACES).map(({ latitudeDeg, sources }) => [latitudeDeg, sources])).toEqual([
    [-22.725, 'auto'],
    [-7.5, 'auto'],
  ]);
  expect(requestsOf(YEARS).map(isoOf)).toEqual([
    ['1995-11-01', '1996-03-31'],
    ['1996-11-01', '1997-03-31'],
    ['1997-11-01', '1998-03-31'],
  ]);
});
