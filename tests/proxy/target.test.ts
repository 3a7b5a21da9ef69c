import { describe, expect, test } from 'vitest';
import { readTarget } from '../../src/proxy/target';
import { lane } from './relay-world';

const ALLOWED = [{ host: 'api.example.org', path: '/v1/data', lane: lane('example') }];
const read = (url: string) => readTarget(url, ALLOWED, 200);
const problem = (url: string) => {
  const target = read(url);
  return target.ok ? 'taken' : target.error;
};

describe('readTarget', () => {
  test('takes an address of the list, its query untouched', () => {
    expect(read('/relay/api.example.org/v1/data?a=1&b=%2C%0d%0a')).toEqual({
      ok: true,
      value: { address: ALLOWED[0], query: 'a=1&b=%2C%0d%0a' },
    });
  });

  test.each([
    '/relay/evil.example/v1/data',
    '/relay/api.example.org.evil.example/v1/data',
    '/relay/api.example.org:8443/v1/data',
    '/relay/api.example.org@evil.example/v1/data',
    '/relay/user:pass@api.example.org/v1/data',
    '/relay/API.example.org/v1/data',
    '/relay/api.example.org./v1/data',
    '/relay/api%2eexample.org/v1/data',
    '/relay/127.0.0.1/v1/data',
    '/relay/2130706433/v1/data',
    '/relay/[::1]/v1/data',
    '/relay/localhost/v1/data',
  ])('refuses the host of %s', (url) => {
    expect(problem(url)).toBe('off-list');
  });

  test.each([
    '/relay/api.example.org/v1/other',
    '/relay/api.example.org/v1/data/',
    '/relay/api.example.org/v1/data/../other',
    '/relay/api.example.org/v1/../v1/data',
    '/relay/api.example.org//v1/data',
    '/relay/api.example.org/v1%2fdata',
    '/relay/api.example.org/v1/data%00',
    '/relay/api.example.org/v1/data;x=1',
    '/relay/api.example.org/v1\\data',
    '/relay/api.example.org/V1/data',
  ])('refuses the path of %s', (url) => {
    expect(problem(url)).toBe('off-list');
  });

  test.each([
    '/relay/',
    '/relay/api.example.org',
    '/relay//v1/data',
    '/other/api.example.org/v1/data',
    'http://api.example.org/relay/api.example.org/v1/data',
    '/relay/api.example.org/v1/data#?a=1',
    '/relay/api.example.org/v1/data?a=1\r\nX-Injected: 1',
    '/relay/api.example.org/v1/data?a=é',
    '/relay/api.example.org/v1/data?a=1 2',
  ])('does not read %j', (url) => {
    expect(problem(url)).toBe('malformed');
  });

  test('bounds the length', () => {
    expect(problem(`/relay/api.example.org/v1/data?${'a'.repeat(200)}`)).toBe('too-long');
  });
});
