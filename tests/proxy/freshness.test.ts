import { describe, expect, test } from 'vitest';
import { freshUntil, isStorable } from '../../src/proxy/freshness';

/** 2024-05-10T12:13:49Z */
const NOW = Date.UTC(2024, 4, 10, 12, 13, 49);
const DATE = 'Fri, 10 May 2024 12:13:49 GMT';

describe('freshUntil', () => {
  test('reads Expires by the provider’s own clock, as MET Norway sends it (D28)', () => {
    const expires = 'Fri, 10 May 2024 12:44:18 GMT';
    expect(freshUntil({ date: DATE, expires }, NOW) - NOW).toBe((30 * 60 + 29) * 1000);
    expect(freshUntil({ date: DATE, expires }, NOW + 5_000) - NOW).toBe((30 * 60 + 34) * 1000);
  });

  test('max-age counts before Expires, s-maxage before max-age, and the age so far is taken off', () => {
    expect(freshUntil({ 'cache-control': 'public, max-age=60', expires: DATE }, NOW) - NOW).toBe(60_000);
    expect(freshUntil({ 'cache-control': 'max-age=60, s-maxage="600"' }, NOW) - NOW).toBe(600_000);
    expect(freshUntil({ 'cache-control': 'max-age=60', age: '45' }, NOW) - NOW).toBe(15_000);
  });

  test.each([{}, { expires: '0' }, { expires: 'soon' }, { 'cache-control': 'max-age=lots' }])(
    'without a valid word of the provider nothing is fresh: %j',
    (headers) => expect(freshUntil(headers, NOW)).toBeLessThanOrEqual(NOW),
  );
});

describe('isStorable', () => {
  test('errors, private answers and answers for one asker only are not kept', () => {
    expect(isStorable({ status: 200, headers: {} })).toBe(true);
    expect(isStorable({ status: 404, headers: { 'cache-control': 'max-age=86400' } })).toBe(false);
    expect(isStorable({ status: 200, headers: { 'cache-control': 'private, max-age=86400' } })).toBe(false);
    expect(isStorable({ status: 200, headers: { 'cache-control': 'No-Store' } })).toBe(false);
    expect(isStorable({ status: 200, headers: { vary: '*' } })).toBe(false);
  });
});
