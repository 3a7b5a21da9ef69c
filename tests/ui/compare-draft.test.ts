import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { emptyDraft, readCompareDraft, withComparison, withPlace, withYear } from '../../src/ui/compare-draft';

const TODAY = epochDayOf(2026, 11, 23);
const A = { latitudeDeg: -22.7, longitudeDeg: -47.6, name: 'A' };
const B = { latitudeDeg: -7.5, longitudeDeg: -46, name: 'B' };

describe('the form of a comparison', () => {
  test('begins with the last 30 days, and needs two', () => {
    const draft = emptyDraft(TODAY);
    expect([draft.start, draft.end]).toEqual(['2026-10-25', '2026-11-23']);
    expect(readCompareDraft(withPlace(draft, A))).toEqual({ ok: false, error: 'needTwo' });
  });

  test('stands for the places that were added, each once, five at the most', () => {
    const draft = withPlace(withPlace(withPlace(emptyDraft(TODAY), A), B), { ...A, name: 'again' });
    const read = readCompareDraft(draft);
    expect(read.ok && read.value).toMatchObject({ kind: 'places', places: [A, B], end: TODAY });
    const many = [1, 2, 3, 4].reduce((full, n) => withPlace(full, { ...A, latitudeDeg: n }), draft);
    expect(many.places).toHaveLength(5);
  });

  test('of years asks for its place first', () => {
    const draft = { ...emptyDraft(TODAY), kind: 'years' } as const;
    expect(readCompareDraft(draft)).toEqual({ ok: false, error: 'needPlace' });
    expect(readCompareDraft({ ...withPlace(draft, A), years: [2020] })).toEqual({ ok: false, error: 'needTwo' });
  });

  test.each(['', '0001-01-01', '2026-02-30'])('refuses a day that no link may hold: %s', (start) => {
    const draft = { ...withPlace(withPlace(emptyDraft(TODAY), A), B), start };
    expect(readCompareDraft(draft)).toEqual({ ok: false, error: 'periodWrong' });
  });

  test('refuses a period that ends before it begins', () => {
    const draft = { ...withPlace(withPlace(emptyDraft(TODAY), A), B), start: '2026-12-01' };
    expect(readCompareDraft(draft)).toEqual({ ok: false, error: 'periodWrong' });
  });

  test('puts years in their order, and compares them at one place', () => {
    const draft = withYear(withPlace({ ...emptyDraft(TODAY), kind: 'years', years: [2024] }, A), 2020);
    const read = readCompareDraft(withPlace(draft, B));
    expect(read.ok && read.value).toMatchObject({ kind: 'years', place: B, years: [2020, 2024] });
  });

  test('shows a comparison as its link has it', () => {
    const comparison = {
      kind: 'places',
      start: epochDayOf(2010, 11, 1),
      end: epochDayOf(2011, 3, 31),
      places: [A, B],
    } as const;
    const read = readCompareDraft(withComparison(emptyDraft(TODAY), comparison));
    expect(read).toEqual({ ok: true, value: comparison });
  });
});
