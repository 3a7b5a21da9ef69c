/** The form of a comparison as plain data: what is typed, and the comparison it stands for. */
import { civilDateOf, type EpochDay, formatIsoDate, parseIsoDate, yearOf } from '../domain/calendar';
import { fail, ok, type Result } from '../domain/result';
import { validateRequest } from '../request';
import { type ComparedPlace, type Comparison, MOST_COMPARED, type MonthDay } from '../share/compare-query';

export interface CompareDraft {
  readonly kind: Comparison['kind'];
  /** `YYYY-MM-DD`, as the date fields give them. */
  readonly start: string;
  readonly end: string;
  readonly from: MonthDay;
  readonly to: MonthDay;
  /** The first is the place whose years are compared. */
  readonly places: readonly ComparedPlace[];
  readonly years: readonly number[];
}

type CompareDraftProblem = 'periodWrong' | 'needPlace' | 'needTwo';

const DEFAULT_DAYS = 30;

/** The form before anything is chosen: the last 30 days, and the same days of the last three years. */
export function emptyDraft(today: EpochDay): CompareDraft {
  const start = today - DEFAULT_DAYS + 1;
  const year = yearOf(start);
  return {
    kind: 'places',
    start: formatIsoDate(start),
    end: formatIsoDate(today),
    from: monthDayOf(start),
    to: monthDayOf(today),
    places: [],
    years: [year - 2, year - 1, year],
  };
}

/** The form that shows a comparison; what the comparison does not say stays as it is. */
export function withComparison(draft: CompareDraft, comparison: Comparison): CompareDraft {
  if (comparison.kind === 'years') {
    const { kind, from, to, years, place } = comparison;
    const places = [place, ...draft.places.slice(1)];
    return { ...draft, kind, from, to, years, places };
  }
  const { kind, start, end, places } = comparison;
  return {
    ...draft,
    kind,
    places,
    start: formatIsoDate(start),
    end: formatIsoDate(end),
    from: monthDayOf(start),
    to: monthDayOf(end),
  };
}

function monthDayOf(day: EpochDay): MonthDay {
  const { month, day: dayOfMonth } = civilDateOf(day);
  return { month, day: dayOfMonth };
}

/** The comparison that a form stands for, or what is still wrong with it. */
export function readCompareDraft(draft: CompareDraft): Result<Comparison, CompareDraftProblem> {
  const [place] = draft.places;
  if (draft.kind === 'years') {
    const { from, to, years } = draft;
    if (!place) return fail('needPlace');
    return years.length > 1 ? ok({ kind: 'years', place, from, to, years }) : fail('needTwo');
  }
  const start = parseIsoDate(draft.start);
  const end = parseIsoDate(draft.end);
  if (start === undefined || end === undefined || validateRequest({ start, end })) return fail('periodWrong');
  return draft.places.length > 1 ? ok({ kind: 'places', start, end, places: draft.places }) : fail('needTwo');
}

/** A place added, unless there are five or it is there already. */
export function withPlace(draft: CompareDraft, place: ComparedPlace): CompareDraft {
  if (draft.kind === 'years') return { ...draft, places: [place, ...draft.places.slice(1)] };
  const isThere = draft.places.some(
    ({ latitudeDeg, longitudeDeg }) => latitudeDeg === place.latitudeDeg && longitudeDeg === place.longitudeDeg,
  );
  return isThere || draft.places.length >= MOST_COMPARED ? draft : { ...draft, places: [...draft.places, place] };
}

/** A year added in its order, unless there are five. */
export function withYear(draft: CompareDraft, year: number): CompareDraft {
  if (draft.years.includes(year) || draft.years.length >= MOST_COMPARED) return draft;
  return { ...draft, years: [...draft.years, year].sort((a, b) => a - b) };
}
