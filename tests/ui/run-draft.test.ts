import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { EMPTY_DRAFT, type RunDraft, readDraft, recentPeriod, withRequest } from '../../src/ui/run-draft';

const draft: RunDraft = {
  latitude: '-22.725',
  longitude: '-47.6476',
  elevation: '',
  start: '2010-01-01',
  end: '2010-03-31',
  sources: 'auto',
};

describe('readDraft', () => {
  test('gives the request that the fields stand for', () => {
    expect(readDraft(draft)).toEqual({
      ok: true,
      value: {
        latitudeDeg: -22.725,
        longitudeDeg: -47.6476,
        start: epochDayOf(2010, 1, 1),
        end: epochDayOf(2010, 3, 31),
        sources: 'auto',
      },
    });
  });

  test('takes zero for a coordinate and for an elevation', () => {
    const result = readDraft({ ...draft, latitude: '0', longitude: '0', elevation: '0' });
    expect(result).toMatchObject({ ok: true, value: { latitudeDeg: 0, longitudeDeg: 0, elevationM: 0 } });
  });

  test('reads a decimal comma and a true minus', () => {
    const typed = { ...draft, latitude: '−22,725', elevation: '−3,5' };
    expect(readDraft(typed)).toMatchObject({ ok: true, value: { latitudeDeg: -22.725, elevationM: -3.5 } });
  });

  test('takes land below the sea', () => {
    expect(readDraft({ ...draft, elevation: '-415' })).toMatchObject({ ok: true, value: { elevationM: -415 } });
  });

  const wrong: readonly [string, Partial<RunDraft>, object][] = [
    ['latitude out of range', { latitude: '90.1' }, { latitude: 'out-of-range' }],
    ['longitude out of range', { longitude: '-181' }, { longitude: 'out-of-range' }],
    ['latitude that is no number', { latitude: '1e3x' }, { latitude: 'not-readable' }],
    ['empty latitude', { latitude: ' ' }, { latitude: 'empty' }],
    ['elevation that is no number', { elevation: '1e3' }, { elevation: 'elevationInvalid' }],
    ['elevation out of range', { elevation: '9001' }, { elevation: 'elevationInvalid' }],
    ['missing first day', { start: '' }, { start: 'startMissing' }],
    ['day that does not exist', { end: '2023-02-29' }, { end: 'endMissing' }],
    ['end before start', { end: '2009-12-31' }, { end: 'endBeforeStart' }],
    ['choice of no source', { sources: [] }, { sources: 'noSource' }],
  ];
  test.each(wrong)('refuses an %s beside its field', (_, change, errors) => {
    expect(readDraft({ ...draft, ...change })).toEqual({ ok: false, error: errors });
  });
});

describe('recentPeriod', () => {
  test('counts today as one of its days, across a leap day', () => {
    expect(recentPeriod(epochDayOf(2024, 3, 1), 7)).toEqual({ start: '2024-02-24', end: '2024-03-01' });
  });
});

describe('withRequest', () => {
  test('keeps what a link does not say', () => {
    const typed = { ...EMPTY_DRAFT, start: '2010-01-01', end: '2010-01-31' };
    expect(withRequest(typed, { latitudeDeg: 1.5, longitudeDeg: 2 })).toEqual({
      ...typed,
      latitude: '1.5',
      longitude: '2',
    });
  });

  test('drops the elevation of another point', () => {
    const typed = { ...EMPTY_DRAFT, elevation: '524' };
    expect(withRequest(typed, { latitudeDeg: 1.5, longitudeDeg: 2 }).elevation).toBe('');
  });
});
