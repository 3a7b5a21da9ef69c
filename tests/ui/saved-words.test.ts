import { describe, expect, test } from 'vitest';
import type { SavedRunSummary } from '../../src/protocol';
import { favouriteAt } from '../../src/ui/favourites';
import { formatBytes } from '../../src/ui/format-bytes';
import { hasWords, nameOfRun } from '../../src/ui/saved-words';

const RUN: SavedRunSummary = {
  id: 'x',
  savedAt: 0,
  latitudeDeg: -22.725,
  longitudeDeg: -47.6476,
  start: 14_610,
  end: 14_640,
  sources: ['nasa-power'],
  dayCount: 31,
  et0DayCount: 31,
  meanEt0Mm: 4,
  simulated: false,
};
const MINE = { ...RUN, kept: { name: 'Água Branca', note: 'Cana, 2.º corte', editedAt: 0 } };

describe('a kept result', () => {
  test('is called by its name, else by its place and period', () => {
    expect(nameOfRun(MINE)).toBe('Água Branca');
    expect(nameOfRun(RUN)).toMatch(/^22\.7250° S, 47\.6476° W, 1\s*–\s*31 Jan 2010$/);
    expect(nameOfRun({ ...RUN, kept: { ...MINE.kept, name: '' } })).toBe(nameOfRun(RUN));
  });

  test.each([
    ['agua', true],
    ['CANA branca', true],
    ['jan 2010', true],
    ['47.6476', true],
    ['', true],
    ['soja', false],
    ['cana soja', false],
  ])('is found by %j: %j', (words, isFound) => expect(hasWords(MINE, words)).toBe(isFound));
});

test.each([
  [0, '0 kB'],
  [940, '0.9 kB'],
  [12_345, '12 kB'],
  [3_400_000, '3.4 MB'],
  [11e9, '11 GB'],
])('%i bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test('a favourite is found at its point, to a metre', () => {
  const farm = { id: '', name: 'Farm', latitudeDeg: -22.725, longitudeDeg: 180, editedAt: 0 };
  expect(favouriteAt([farm], { latitudeDeg: -22.725_001, longitudeDeg: 180 })).toBe(farm);
  expect(favouriteAt([farm], { latitudeDeg: -22.7251, longitudeDeg: 180 })).toBeUndefined();
});
