import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { ok } from '../../src/domain/result';
import { fetchEnsemble } from '../../src/sources/open-meteo-ensemble';
import { decodeMembers } from '../../src/sources/open-meteo-ensemble/response';
import { fakeContext } from './fake-fetch';

const START = epochDayOf(2024, 5, 10);
const QUERY = { latitudeDeg: -22.725, longitudeDeg: -47.648, start: START, end: START + 2 };
const NAN = Number.NaN;
const NAME = 'et0_fao_evapotranspiration';
const TIME = ['2024-05-10', '2024-05-11', '2024-05-12'];

type Row = readonly (number | null)[];

/** An answer with a control run and numbered members, in the documented shape. */
function answerOf(rows: readonly Row[], { unit = 'mm', time = TIME as unknown } = {}) {
  const names = rows.map((_, i) => (i === 0 ? NAME : `${NAME}_member${String(i).padStart(2, '0')}`));
  return {
    latitude: -22.75,
    longitude: -47.75,
    generationtime_ms: 0.9,
    utc_offset_seconds: -10_800,
    timezone: 'America/Sao_Paulo',
    timezone_abbreviation: 'GMT-3',
    elevation: 546,
    daily_units: { time: 'iso8601', ...Object.fromEntries(names.map((name) => [name, unit])) },
    daily: { time, ...Object.fromEntries(names.map((name, i) => [name, rows[i]])) },
  };
}

const SIX: readonly Row[] = Array.from({ length: 6 }, (_, i) => [3 + i, 0, null]);

describe('the request', () => {
  test('names dates (D10), the one variable, one model and the zone of the place', async () => {
    const { context, record } = fakeContext([{ body: answerOf(SIX) }]);
    await fetchEnsemble({ ...QUERY, latitudeDeg: -22.725004, longitudeDeg: -47.6479999 }, context);
    const url = new URL(record.urls[0] ?? '');
    expect(url.origin + url.pathname).toBe('https://ensemble-api.open-meteo.com/v1/ensemble');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      latitude: '-22.725',
      longitude: '-47.648',
      start_date: '2024-05-10',
      end_date: '2024-05-12',
      daily: NAME,
      models: 'ncep_gefs_seamless',
      timezone: 'auto',
    });
  });

  test.each([
    [3, 3.1],
    [16, 3.1 * (16 / 14)],
  ])('counts every member against the allowance: %d days weigh %f calls', async (days, weight) => {
    const weights: number[] = [];
    const { context } = fakeContext([{ body: answerOf(SIX) }], {
      inTurn: async (turn, send) => {
        weights.push(turn.weight);
        return ok(await send());
      },
    });
    await fetchEnsemble({ ...QUERY, end: START + days - 1 }, context);
    expect(weights).toEqual([expect.closeTo(weight, 9)]);
  });
});

describe('the answer', () => {
  test('gives the control run and every member, with null as missing and zero as zero', async () => {
    const { context, record } = fakeContext([{ body: answerOf(SIX) }]);
    const answer = await fetchEnsemble(QUERY, context);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(answer.value).toMatchObject({ startDay: START, url: record.urls[0] });
    expect(answer.value.et0Mm.map((member) => [...member])).toEqual([3, 4, 5, 6, 7, 8].map((mm) => [mm, 0, NAN]));
  });

  test('places each day by its own label (D5): a day left out is missing, days not asked for are dropped', () => {
    const time = ['2024-05-09', '2024-05-10', '2024-05-12', '2024-05-13'];
    const decoded = decodeMembers(answerOf([[1, 2, 3, 4]], { time }), QUERY);
    expect(decoded.ok && [...(decoded.value.et0Mm[0] ?? [])]).toEqual([2, NAN, 3]);
  });

  test('is missing throughout for a member that the model lacks', () => {
    const body = answerOf([[null, null, null]], { unit: 'undefined' });
    const decoded = decodeMembers(body, QUERY);
    expect(decoded.ok && [...(decoded.value.et0Mm[0] ?? [])]).toEqual([NAN, NAN, NAN]);
  });

  test('is no data when no day has the five members that a band needs', async () => {
    const { context } = fakeContext([{ body: answerOf(SIX.slice(0, 4)) }]);
    expect(await fetchEnsemble(QUERY, context)).toEqual({ ok: false, error: { code: 'no-data' } });
  });
});

describe('an answer that is not as documented is refused by the name of the place', () => {
  test.each([
    ['inches', answerOf(SIX, { unit: 'inch' }), `daily_units.${NAME}`],
    ['no member at all', answerOf([]), `daily.${NAME}`],
    ['a column too short', answerOf([[1, 2]]), `daily.${NAME}`],
    ['a label that is no date', answerOf(SIX, { time: ['2024-05-10', '2024-05-32', '2024-05-12'] }), 'daily.time.1'],
    ['unix times', answerOf(SIX, { time: [1, 2, 3] }), 'daily.time.0'],
    ['an empty object', {}, 'daily_units'],
    ['a list of places', [answerOf(SIX)], '$'],
  ])('%s', (_name, body, path) => {
    expect(decodeMembers(body, QUERY)).toEqual({ ok: false, error: { code: 'invalid-response', path } });
  });
});

describe('a refusal', () => {
  test('of an exhausted quota says how long to wait and is not asked again', async () => {
    const reason = 'Minutely API request limit exceeded. Please try again in one minute.';
    const { context, record } = fakeContext([{ status: 429, body: { error: true, reason } }]);
    const answer = await fetchEnsemble(QUERY, context);
    expect(answer).toEqual({ ok: false, error: { code: 'rate-limited', retryAfterMs: 60_000, reason } });
    expect(record.urls).toHaveLength(1);
  });

  test('as an error within an answer of status 200 is a failure too', async () => {
    const { context } = fakeContext([{ body: { error: true, reason: 'No data is available for this location' } }]);
    expect(await fetchEnsemble(QUERY, context)).toMatchObject({ ok: false, error: { code: 'http' } });
  });
});
