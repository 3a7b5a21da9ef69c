import { describe, expect, test } from 'vitest';
import { readConfig, userAgentOf } from '../../src/proxy/config';

describe('readConfig', () => {
  test('serves this machine alone at port 4173 when nothing is set', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: { host: 'localhost', port: 4173, contact: undefined, origins: [] },
    });
  });

  test('reads all that can be set', () => {
    const env = {
      HOST: '0.0.0.0',
      PORT: '80',
      EVAONLINE_CONTACT: 'me@example.org',
      EVAONLINE_ORIGINS: 'https://a.example, http://localhost:5173,',
    };
    expect(readConfig(env)).toEqual({
      ok: true,
      value: {
        host: '0.0.0.0',
        port: 80,
        contact: 'me@example.org',
        origins: ['https://a.example', 'http://localhost:5173'],
      },
    });
  });

  test.each([
    { PORT: 'http' },
    { PORT: '70000' },
    { EVAONLINE_ORIGINS: '*' },
    { EVAONLINE_ORIGINS: 'https://a.example/path' },
    { EVAONLINE_CONTACT: 'me@example.org\r\nX-Injected: 1' },
    { EVAONLINE_CONTACT: 'me) (you' },
  ])('refuses %j with a sentence', (env) => {
    expect(readConfig(env)).toEqual({ ok: false, error: expect.any(String) });
  });
});

test('the relay names itself, its version and whom to reach', () => {
  expect(userAgentOf('0.2.0', 'me@example.org')).toBe('EVAonline-relay/0.2.0 (+me@example.org)');
  expect(userAgentOf('0.2.0', undefined)).toBe('EVAonline-relay/0.2.0');
});
