import { describe, expect, test } from 'vitest';
import { parseRetryAfter, readReason } from '../../src/sources/http-failure';
import { NOW } from './fake-fetch';

describe('the provider’s reason', () => {
  test.each([
    ['Open-Meteo', { error: true, reason: 'Invalid timezone' }, 'Invalid timezone'],
    [
      'POWER with a header',
      {
        header: 'The POWER Daily API failed to complete your request',
        messages: ['One of your parameters is incorrect: FOO.'],
      },
      'One of your parameters is incorrect: FOO.',
    ],
    ['POWER with two messages', { messages: ['No start.', 'No end.'] }, 'No start. No end.'],
    ['POWER of old', { message: 'Bad request' }, 'Bad request'],
    [
      'problem+json',
      { type: 'about:blank', title: 'Not Found', status: 404, detail: 'No such point.' },
      'No such point.',
    ],
    ['problem+json without detail', { title: 'Not Found', status: 404 }, 'Not Found'],
  ])('is read from the error of %s', (_, body, reason) => {
    expect(readReason(body)).toBe(reason);
  });

  test.each([undefined, null, 'text', 7, {}, { messages: [] }, { reason: 5 }, []])('is absent in %j', (body) => {
    expect(readReason(body)).toBeUndefined();
  });

  test('is cut to 300 characters', () => {
    expect(readReason({ reason: 'x'.repeat(5_000) })).toHaveLength(300);
  });
});

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['120', 120_000],
    ['Fri, 10 May 2024 13:21:00 GMT', 60_000],
    ['Fri, 10 May 2024 13:00:00 GMT', 0],
  ])('%s is read as a wait', (value, waitMs) => {
    expect(parseRetryAfter(value, NOW)).toBe(waitMs);
  });

  test.each([null, '', 'soon', '-5x'])('%j is no wait', (value) => {
    expect(parseRetryAfter(value, NOW)).toBeUndefined();
  });
});
