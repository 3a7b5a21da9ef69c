import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { useText } from '../../src/i18n';
import { availabilityText, windowText } from '../../src/ui/source-words';

const t = useText();

describe('windowText', () => {
  test('says the first day and how far behind today the last one is', () => {
    const window = { firstDay: epochDayOf(1981, 1, 1), daysBack: null, latencyDays: 2 };
    expect(windowText(t, window)).toBe('1 Jan 1981 – 2 days ago');
  });

  test('says how far a forecast reaches', () => {
    expect(windowText(t, { firstDay: null, daysBack: 92, latencyDays: -15 })).toBe('92 days ago – 15 days ahead');
  });
});

describe('availabilityText', () => {
  test('names the days that a source has when it has a part of them', () => {
    const first = epochDayOf(2026, 11, 1);
    const words = availabilityText(
      t,
      { kind: 'partly', first, last: first + 4, dayCount: 5 },
      { first: epochDayOf(1981, 1, 1), last: first + 4 },
    );
    expect(words).toBe('Has 5 of these days: 1 Nov 2026 – 5 Nov 2026');
  });

  test('says what a source has when it has none of the days', () => {
    const window = { first: epochDayOf(1981, 1, 1), last: epochDayOf(2026, 11, 5) };
    expect(availabilityText(t, { kind: 'none' }, window)).toBe('Not for these days: it has 1 Jan 1981 – 5 Nov 2026');
  });
});
