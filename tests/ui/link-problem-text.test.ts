import { describe, expect, test } from 'vitest';
import { useText } from '../../src/i18n';
import { decodeRunQuery } from '../../src/share/link';
import { linkProblemText } from '../../src/ui/link-problem-text';

const t = useText();
const textOf = (query: string) => linkProblemText(t, decodeRunQuery(query));

describe('linkProblemText', () => {
  test('says nothing about a link that runs or that only has a point', () => {
    expect(textOf('lat=-22.725&lon=-47.6476&start=2010-01-01&end=2010-03-31')).toBeUndefined();
    expect(textOf('lat=-22.725&lon=-47.6476')).toBeUndefined();
  });

  test('says that the end is before the start', () => {
    expect(textOf('lat=1&lon=2&start=2010-02-01&end=2010-01-01')).toBe(
      'This link cannot be calculated as it is. The last day is before the first day.',
    );
  });

  test('names the range of a coordinate', () => {
    expect(textOf('lat=91&lon=2&start=2010-01-01&end=2010-01-02')).toBe(
      'This link cannot be calculated as it is. Latitude must be a number from -90 to 90 degrees.',
    );
  });

  test('names a source that it does not know', () => {
    expect(textOf('lat=1&lon=2&start=2010-01-01&end=2010-01-02&sources=moon')).toBe(
      'This link cannot be calculated as it is. It names a source that this app does not have: “moon”.',
    );
  });
});
