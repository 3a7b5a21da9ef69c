import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { decodeView, encodeView, withView } from '../../src/share/view-query';

const FULL = { section: 'days', crop: 'maize-grain', planted: epochDayOf(2026, 10, 1), check: '1a2b.1423.30' } as const;

describe('the view of an address', () => {
  test('is the summary when the address says nothing', () => {
    expect(decodeView('?lat=1&lon=2')).toEqual({ section: 'summary' });
    expect(encodeView({ section: 'summary' })).toBe('');
  });

  test('comes back as it was put in', () => {
    expect(decodeView(encodeView(FULL))).toEqual(FULL);
  });

  test.each([
    ['section=evil', { section: 'summary' }],
    ['crop=<script>', { section: 'summary' }],
    ['planted=2026-02-30', { section: 'summary' }],
    [`check=${'x'.repeat(61)}`, { section: 'summary' }],
  ])('leaves out what cannot be meant: %s', (query, view) => {
    expect(decodeView(query)).toEqual(view);
  });
});

test('the request beside a view stays as it is, letter by letter', () => {
  const request = 'lat=-22.725&lon=-47.6476&start=2010-01-01&end=2010-03-31&sources=nasa-power,open-meteo-archive';
  expect(withView(`?${request}&section=charts&crop=cotton`, FULL)).toBe(`${request}&${encodeView(FULL)}`);
  expect(withView(`${request}&section=charts`, { section: 'summary' })).toBe(request);
});
