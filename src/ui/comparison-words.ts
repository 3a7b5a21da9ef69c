/** Names of what is compared. */
import { yearOf } from '../domain/calendar';
import { formatCoordinates } from '../i18n/format';
import type { ComparedPlace, Comparison } from '../share/compare-query';
import { periodIn } from '../share/compare-query';

/** The name that a place was given, else its coordinates. */
export function placeName(place: ComparedPlace): string {
  return place.name === '' ? formatCoordinates(place) : place.name;
}

/** A name for each place or year, in order: Piracicaba · 2020 · 2020/21, where the days run into the next year. */
export function comparedNames(comparison: Comparison): readonly string[] {
  if (comparison.kind === 'places') return comparison.places.map(placeName);
  const { from, to, years } = comparison;
  return years.map((year) => {
    const last = yearOf(periodIn(year, from, to).end);
    return last === year ? String(year) : `${year}/${String(last).slice(-2)}`;
  });
}
