import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../src/domain/calendar';
import type { RequestProblem, RunRequest } from '../src/protocol';
import { isSimulated, validateRequest } from '../src/request';

const valid: RunRequest = {
  latitudeDeg: 0,
  longitudeDeg: 0,
  start: epochDayOf(2024, 2, 29),
  end: epochDayOf(2024, 2, 29),
  sources: 'auto',
};

describe('a request', () => {
  test.each<[string, Partial<RunRequest>]>([
    ['at 0, 0 for one leap day', {}],
    ['at the North Pole and the date line', { latitudeDeg: 90, longitudeDeg: 180 }],
    ['at the South Pole and the date line', { latitudeDeg: -90, longitudeDeg: -180 }],
    ['at the shore of the Dead Sea', { elevationM: -430 }],
    ['on the highest summit', { elevationM: 8849 }],
    ['for the simulated climate alone', { sources: ['simulated'] }],
    ['for two sources', { sources: ['nasa-power', 'open-meteo-archive'] }],
  ])('%s is valid', (_, changes) => {
    expect(validateRequest({ ...valid, ...changes })).toBeUndefined();
  });

  test.each<[RequestProblem, Partial<RunRequest>]>([
    ['latitude-out-of-range', { latitudeDeg: 90.1 }],
    ['latitude-out-of-range', { latitudeDeg: Number.NaN }],
    ['longitude-out-of-range', { longitudeDeg: -180.1 }],
    ['longitude-out-of-range', { longitudeDeg: Number.POSITIVE_INFINITY }],
    ['elevation-out-of-range', { elevationM: 9000.5 }],
    ['elevation-out-of-range', { elevationM: Number.NaN }],
    ['dates-not-valid', { start: Number.NaN }],
    ['dates-not-valid', { end: valid.end + 0.5 }],
    ['dates-not-valid', { start: epochDayOf(1899, 12, 31) }],
    ['dates-not-valid', { end: epochDayOf(2200, 1, 1) }],
    ['end-before-start', { end: valid.start - 1 }],
    ['no-source-chosen', { sources: [] }],
    ['simulated-not-mixed', { sources: ['nasa-power', 'simulated'] }],
  ])('is refused as %s: %o', (problem, changes) => {
    expect(validateRequest({ ...valid, ...changes })).toBe(problem);
  });

  test('that is half filled is asked only about what is there', () => {
    expect(validateRequest({})).toBeUndefined();
    expect(validateRequest({ end: valid.end })).toBeUndefined();
    expect(validateRequest({ longitudeDeg: 181 })).toBe('longitude-out-of-range');
  });
});

describe('the simulated climate', () => {
  test('is asked for by name only', () => {
    expect(isSimulated(['simulated'])).toBe(true);
    expect(isSimulated(['nasa-power'])).toBe(false);
    expect(isSimulated('auto')).toBe(false);
  });
});
