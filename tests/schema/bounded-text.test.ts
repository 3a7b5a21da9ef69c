import { expect, test } from 'vitest';
import { boundedText } from '../../src/schema/bounded-text';

test.each([
  ['control signs', 'a\u0000b\u007f', 'a b'],
  ['the space around it', ' \n a \t', 'a'],
  ['half a character at its end', 'a\ud83c', 'a'],
  ['half a character within it', 'a\udf3eb', 'a b'],
  ['what is beyond its limit', '12345678901', '1234567890'],
])('a text as it is kept is without %s', (_, text, kept) => {
  expect(boundedText(text, 10)).toBe(kept);
});

test('a text keeps its lines, and its characters whole', () => {
  expect(boundedText('a\nb', 10)).toBe('a\nb');
  expect(boundedText('\u{1F33E}'.repeat(12), 10)).toBe('\u{1F33E}'.repeat(10));
});
