import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { useText } from '../../src/i18n/index';
import type { Failure, SourceFailure, SourceFailureOf } from '../../src/protocol';
import { failureText, noProviderReached, requestProblemText, timeoutText } from '../../src/ui/failure-text';
import { sourceFailureText, waitText } from '../../src/ui/source-failure-text';
import { warningText } from '../../src/ui/warning-text';

const t = useText();
const NOW = Date.UTC(2026, 10, 7, 12);
const power = (failure: SourceFailure): SourceFailureOf => ({ source: 'nasa-power', failure });
const archive = (failure: SourceFailure): SourceFailureOf => ({ source: 'open-meteo-archive', failure });
const allFailed = (...sources: SourceFailureOf[]): Failure => ({ code: 'all-sources-failed', sources });

describe('sourceFailureText', () => {
  const cases: readonly [string, SourceFailure, string][] = [
    ['offline', { code: 'offline' }, 'NASA POWER: this device is offline, and not all of these days are kept on it.'],
    ['a time-out', { code: 'timeout', afterMs: 30_000 }, 'NASA POWER: no answer within 30 s.'],
    [
      'a blocked request',
      { code: 'blocked' },
      'NASA POWER: could not be reached. The network or the browser blocked the request.',
    ],
    ['an error without a reason', { code: 'http', status: 503 }, 'NASA POWER: answered with error 503.'],
    [
      'an error with the reason of the provider',
      { code: 'http', status: 422, reason: 'Please provide a valid date' },
      'NASA POWER: answered with error 422. It says: “Please provide a valid date”',
    ],
    [
      'too many requests, with the reason and the wait',
      { code: 'rate-limited', reason: 'Minutely API request limit exceeded.', retryAfterMs: 60_000 },
      'NASA POWER: too many requests for now. It says: “Minutely API request limit exceeded.” Try again in 1 minute.',
    ],
    ['too many requests and nothing more', { code: 'rate-limited' }, 'NASA POWER: too many requests for now.'],
    [
      'a malformed answer',
      { code: 'invalid-response', path: '$' },
      'NASA POWER: its answer is not in the documented form (at $).',
    ],
    [
      'dates it does not have',
      { code: 'outside-coverage', first: epochDayOf(1981, 1, 1), last: epochDayOf(2026, 11, 5) },
      'NASA POWER: has no data for these dates. It has 1 Jan 1981 to 5 Nov 2026.',
    ],
    [
      'an empty answer',
      { code: 'no-data' },
      'NASA POWER: answered, but without a single value for these days at this point.',
    ],
  ];
  test.each(cases)('says %s', (_, failure, sentence) => {
    expect(sourceFailureText(t, power(failure))).toBe(sentence);
  });
});

describe('failureText', () => {
  test('names each source when both are down', () => {
    const failure = allFailed(power({ code: 'http', status: 503 }), archive({ code: 'timeout', afterMs: 15_000 }));
    expect(failureText(t, failure)).toEqual({
      summary: 'None of the sources could give weather for this point.',
      sources: ['NASA POWER: answered with error 503.', 'Open-Meteo Archive: no answer within 15 s.'],
      advice: 'Check the connection and calculate again.',
    });
  });

  test('says that the device is offline when every source that has the dates is', () => {
    const outside = { code: 'outside-coverage', first: 100, last: 200 } as const;
    const failure = allFailed(power({ code: 'offline' }), archive({ code: 'offline' }), {
      source: 'open-meteo-forecast',
      failure: outside,
    });
    expect(failureText(t, failure).summary).toBe(
      'This device is offline and holds no weather for this point and period.',
    );
  });

  test('advises to wait when a provider has had too many requests', () => {
    const failure = allFailed(power({ code: 'rate-limited' }), archive({ code: 'blocked' }));
    expect(failureText(t, failure).advice).toBe('Wait as long as the provider asks, then calculate again.');
  });

  test('does not blame the connection for an answer that cannot be read', () => {
    const failure = allFailed(archive({ code: 'invalid-response', path: 'daily.time' }));
    expect(failureText(t, failure).advice).toBe(
      'Try other dates or another point; if it stays so, the provider has changed its service.',
    );
  });

  test('says that a point is at sea', () => {
    expect(failureText(t, { code: 'at-sea' })).toEqual({
      summary: 'This point is at sea. Reference evapotranspiration is defined over land.',
      sources: [],
      advice: 'Choose a point on land.',
    });
  });

  test('says what each source has when none has the dates', () => {
    const outside = { code: 'outside-coverage', first: epochDayOf(1981, 1, 1), last: epochDayOf(2026, 11, 5) } as const;
    expect(failureText(t, { code: 'no-source-for-dates', sources: [power(outside)] })).toEqual({
      summary: 'No chosen source has data for these dates.',
      sources: ['NASA POWER: has no data for these dates. It has 1 Jan 1981 to 5 Nov 2026.'],
      advice: 'Choose dates inside one of these periods, or other sources.',
    });
  });

  test('says that no chosen source serves the point', () => {
    const sources = [{ source: 'bright-sky', failure: { code: 'outside-area' } }] as const;
    expect(failureText(t, { code: 'no-source-for-dates', sources })).toEqual({
      summary: 'No chosen source serves this point.',
      sources: ['Bright Sky (DWD): does not serve this point.'],
      advice: 'Choose other sources, or Automatic.',
    });
  });

  test('says that no day is complete', () => {
    expect(failureText(t, { code: 'no-complete-day', sources: [] }).summary).toBe(
      'The sources answered, but on no day were temperature, humidity, wind and radiation all there.',
    );
  });

  test('keeps the detail of a crash out of the sentence', () => {
    expect(failureText(t, { code: 'worker-crashed', detail: 'TypeError: x is not a function' })).toEqual({
      summary: 'The calculation stopped because of an error in this app.',
      sources: [],
      advice: 'Calculate again. If it happens again, reload the page.',
    });
  });

  test('says what is wrong with the request', () => {
    const failure: Failure = { code: 'invalid-request', problem: 'end-before-start' };
    expect(failureText(t, failure)).toEqual({
      summary: 'The request cannot be calculated.',
      sources: [],
      advice: 'The last day is before the first day.',
    });
  });
});

describe('requestProblemText', () => {
  test('says the range of the coordinates', () => {
    expect(requestProblemText(t, 'latitude-out-of-range')).toBe('Latitude must be a number from -90 to 90 degrees.');
    expect(requestProblemText(t, 'longitude-out-of-range')).toBe(
      'Longitude must be a number from -180 to 180 degrees.',
    );
  });
});

describe('timeoutText', () => {
  test('says how long nothing was heard', () => {
    expect(timeoutText(t, 120_000).summary).toBe(
      'Nothing was heard from the calculation for 120 s, so it was given up.',
    );
  });
});

describe('waitText', () => {
  test('rounds up, so that nobody asks too early', () => {
    expect(waitText(t, 1_200)).toBe('2 seconds');
    expect(waitText(t, 61_000)).toBe('2 minutes');
    expect(waitText(t, 3_600_000)).toBe('1 hour');
  });
});

describe('noProviderReached', () => {
  test('is true when every provider is offline, blocked, silent or down', () => {
    expect(noProviderReached(allFailed(power({ code: 'offline' }), archive({ code: 'blocked' })))).toBe(true);
    expect(noProviderReached(allFailed(power({ code: 'http', status: 503 })))).toBe(true);
  });

  test('does not count a source that never had the dates or the place', () => {
    const outside = { code: 'outside-coverage', first: 100, last: 200 } as const;
    expect(noProviderReached(allFailed(power({ code: 'offline' }), archive({ code: 'outside-area' })))).toBe(true);
    expect(noProviderReached(allFailed(power({ code: 'offline' }), archive(outside)))).toBe(true);
    expect(noProviderReached(allFailed(power(outside)))).toBe(false);
  });

  test('is false when one provider answered', () => {
    expect(noProviderReached(allFailed(power({ code: 'offline' }), archive({ code: 'no-data' })))).toBe(false);
    expect(noProviderReached(allFailed(power({ code: 'http', status: 422 })))).toBe(false);
  });

  test('is false for a point at sea', () => {
    expect(noProviderReached({ code: 'at-sea' })).toBe(false);
  });
});

describe('warningText', () => {
  test('counts what was estimated, and says how', () => {
    const estimated = { code: 'values-estimated', method: 'radiation-from-cloud' } as const;
    expect(warningText(t, { ...estimated, valueCount: 1 }, NOW)).toBe(
      '1 missing value was estimated: radiation from the cloud cover (FAO-56 Eq. 35).',
    );
    expect(warningText(t, { ...estimated, valueCount: 1234 }, NOW)).toBe(
      '1,234 missing values were estimated: radiation from the cloud cover (FAO-56 Eq. 35).',
    );
  });

  test('says that days were left out for their few hours', () => {
    expect(warningText(t, { code: 'partial-days', source: 'met-norway', dayCount: 2 }, NOW)).toBe(
      '2 days of MET Norway Forecast have too few hours to stand for the day and were left out.',
    );
  });

  test('says which source is missing from the result and why', () => {
    expect(warningText(t, { code: 'source-failed', ...power({ code: 'timeout', afterMs: 30_000 }) }, NOW)).toBe(
      'The result was made without one source. NASA POWER: no answer within 30 s.',
    );
  });

  test('says how old a copy is', () => {
    const retrievedAt = NOW - 3 * 86_400_000;
    expect(warningText(t, { code: 'stale-cache', source: 'nasa-power', retrievedAt }, NOW)).toBe(
      'NASA POWER could not be asked again; its data are a copy from 3 days ago.',
    );
  });

  test('counts one day as one day', () => {
    expect(warningText(t, { code: 'days-without-et0', dayCount: 1 }, NOW)).toMatch(/^1 day has no ETo/);
    expect(warningText(t, { code: 'days-without-et0', dayCount: 7300 }, NOW)).toMatch(/^7,300 days have no ETo/);
  });

  test('says what to do when the browser keeps nothing', () => {
    expect(warningText(t, { code: 'storage-unavailable' }, NOW)).toBe(
      'This browser keeps no data for this page, so the result is not saved. Export it to keep it.',
    );
    expect(warningText(t, { code: 'storage-full' }, NOW)).toBe(
      'The storage of this browser is full, so the result may not be saved. Export it to keep it.',
    );
  });

  test('says where an elevation came from', () => {
    expect(warningText(t, { code: 'elevation-assumed', elevationM: 0 }, NOW)).toBe(
      'The elevation could not be looked up and is assumed to be 0 m. For each 1,000 m that the place lies higher, ETo comes out up to about 3 % too low. Type it for a better result.',
    );
    expect(warningText(t, { code: 'elevation-of-grid-cell', source: 'nasa-power', elevationM: -415.2 }, NOW)).toContain(
      '−415 m is what NASA POWER gives for its data',
    );
  });
});
