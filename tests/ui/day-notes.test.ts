import { describe, expect, test } from 'vitest';
import { type DayFlag, flagBit } from '../../src/domain/quality/flags';
import { noValueFlags, raise, type ValueFlag } from '../../src/domain/quality/value-flags';
import type { InputVariable } from '../../src/domain/series';
import { useText } from '../../src/i18n';
import { notesOf, notesText, onlyEstimates, sharedNotes, withoutNotes } from '../../src/ui/day-notes';

const t = useText();

interface Day {
  readonly flags?: readonly DayFlag[];
  readonly values?: readonly (readonly [InputVariable, ValueFlag])[];
}

/** Days with these flags. */
function daysOf(...days: readonly Day[]) {
  const valueFlags = noValueFlags(days.length);
  days.forEach(({ values = [] }, day) => {
    for (const [name, flag] of values) raise(valueFlags[name], day, flag);
  });
  const bits = days.map(({ flags = [] }) => flags.reduce((sum, flag) => sum | flagBit(flag), 0));
  return { flags: Uint32Array.from(bits), valueFlags };
}

const textOf = (day: Day) => notesText(t, notesOf(daysOf(day), 0));

describe('the notes of a day', () => {
  test('say its flags in words', () => {
    expect(textOf({ flags: ['single-source', 'forecast'] })).toBe('One provider only · Forecast');
  });

  test('say which inputs were estimated and how, in place of the flag of the day', () => {
    const notes = textOf({
      flags: ['single-source', 'estimated-value'],
      values: [
        ['shortwaveMjM2', 'radiation-from-cloud'],
        ['tempMaxC', 'interpolated'],
        ['tempMinC', 'interpolated'],
        ['tempMeanC', 'interpolated'],
      ],
    });
    expect(notes).toBe('One provider only · Tmax, Tmin interpolated · Rs estimated from the cloud cover');
  });

  test('keep the flag of the day in results that have no flags of values', () => {
    expect(textOf({ flags: ['value-out-of-range'] })).toBe('Impossible value removed');
  });

  test('do not say that one of the sources had no value', () => {
    expect(textOf({ values: [['wind2mMps', 'not-all-sources']] })).toBe('');
  });

  test('can be cut down to the estimates', () => {
    const days = daysOf({
      flags: ['forecast'],
      values: [
        ['wind2mMps', 'wind-default'],
        ['wind2mMps', 'spike'],
      ],
    });
    expect(notesText(t, onlyEstimates(notesOf(days, 0)))).toBe('u2 taken as 2 m/s');
  });
});

describe('the notes that every day has', () => {
  const cloud: Day['values'] = [['shortwaveMjM2', 'radiation-from-cloud']];
  const days = daysOf(
    { flags: ['forecast', 'estimated-value'], values: cloud },
    { flags: ['forecast', 'estimated-value', 'single-source'], values: [...(cloud ?? []), ['wind2mMps', 'spike']] },
  );

  test('are said once, and each row says the rest', () => {
    const shared = sharedNotes(days);
    expect(notesText(t, shared)).toBe('Forecast · Rs estimated from the cloud cover');
    expect(notesText(t, withoutNotes(notesOf(days, 0), shared))).toBe('');
    expect(notesText(t, withoutNotes(notesOf(days, 1), shared))).toBe(
      'One provider only · u2: one source far from the others',
    );
  });

  test('are none of a single day, which says them on its own row', () => {
    expect(notesText(t, sharedNotes(daysOf({ flags: ['forecast'] })))).toBe('');
  });
});
