import { describe, expect, test } from 'vitest';
import { isConsistent, parseRunResult } from '../../src/schema/result';
import { sampleResult } from '../share/sample-result';

describe('a whole result', () => {
  test('that a run gave is consistent', () => {
    const result = parseRunResult(sampleResult());
    expect(result && isConsistent(result)).toBe(true);
  });

  test.each([
    ['begins on another day than was asked for', { start: sampleResult().request.start - 1 }],
    ['has a day less than was asked for', { end: sampleResult().request.end + 1 }],
    ['answers what cannot be asked', { sources: [] }],
  ])('is not consistent when it %s', (_, changes) => {
    const result = parseRunResult({ ...sampleResult(), request: { ...sampleResult().request, ...changes } });
    expect(result && isConsistent(result)).toBe(false);
  });
});

test.each([
  ['https://example.org/a', true],
  ['simulated:1,2', true],
  ['own-station:s-1', true],
  [null, true],
  ['http://example.org/a', false],
  ['javascript:alert(1)', false],
  [' https://example.org/a', false],
])('an answer that came from %s is whole: %s', (url, isWhole) => {
  const sources = sampleResult().sources.map((report) => ({ ...report, url }));
  expect(parseRunResult({ ...sampleResult(), sources }) !== undefined).toBe(isWhole);
});
