/** How a kept result is called, and how it is found again. */
import { formatCoordinates, formatPeriod } from '../i18n/format';
import type { SavedRunSummary } from '../protocol';

/** The name that the person gave, else its place and period. */
export function nameOfRun(run: SavedRunSummary): string {
  return run.kept?.name || placeAndPeriod(run);
}

/** Place and period in words. */
function placeAndPeriod(run: SavedRunSummary): string {
  return `${formatCoordinates(run)}, ${formatPeriod(run.start, run.end)}`;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word is somewhere in the name, the note, the place or the period; accents and case do not count. */
export function hasWords(run: SavedRunSummary, words: string): boolean {
  const text = plain([run.kept?.name, run.kept?.note, placeAndPeriod(run)].join(' '));
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
