/** The skill of held-out estimates, with bands that were made without them. */
import { at } from '../at';
import { type Skill, skillOf } from '../skill';
import { type HeldOutError, highBound, lowBound, quantilesAt } from './band';
import type { LocalBand } from './model';

/** Held-out errors, and the band that is claimed for them; null where none is. */
export interface JudgedErrors {
  readonly errors: readonly HeldOutError[];
  readonly band: LocalBand | null;
}

/** The skill of all errors together; of the band where all of them have one. */
export function skillOfErrors(parts: readonly JudgedErrors[]): Skill {
  const days = parts.flatMap(({ errors, band }) => errors.map((error) => ({ ...error, band })));
  const column = (value: (day: (typeof days)[number]) => number) => Float64Array.from(days, value);
  const et0Mm = column((day) => day.et0Mm);
  const referenceMm = column((day) => day.et0Mm + day.errorMm);
  if (parts.some(({ band }) => band === null)) return skillOf(et0Mm, referenceMm);
  return skillOf(et0Mm, referenceMm, {
    lowMm: column(({ band, et0Mm: value, month }) => (band ? lowBound(band, value, month) : Number.NaN)),
    highMm: column(({ band, et0Mm: value, month }) => (band ? highBound(band, value, month) : Number.NaN)),
    quantilesOn: (index) => {
      const day = days[index];
      return day?.band ? quantilesAt(day.band, at(et0Mm, index), day.month) : [];
    },
  });
}
