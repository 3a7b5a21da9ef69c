import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, withPolicyTag } from '../../../scripts/vite/content-security-policy';
import { meta as openStreetMap } from '../../../src/sources/openstreetmap/meta';
import { CONNECT_ORIGINS } from '../../../src/sources/registry';

const TILES = ['https://tile.example.org'];
const policyOf = (data: readonly string[]) => contentSecurityPolicy({ data, tiles: TILES });

function directive(policy: string, name: string): string[] {
  const found = policy.split('; ').find((part) => part.startsWith(`${name} `));
  return found?.split(' ').slice(1) ?? [];
}

describe('contentSecurityPolicy', () => {
  test('starts from nothing and allows scripts, styles, workers, fonts and the manifest of the page itself only', () => {
    const policy = policyOf([]);
    expect(directive(policy, 'default-src')).toEqual(["'none'"]);
    for (const name of ['script-src', 'style-src', 'worker-src', 'font-src', 'manifest-src']) {
      expect(directive(policy, name)).toEqual(["'self'"]);
    }
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test('forbids another base address and forms that post elsewhere, which default-src does not cover', () => {
    const policy = policyOf([]);
    expect(directive(policy, 'base-uri')).toEqual(["'none'"]);
    expect(directive(policy, 'form-action')).toEqual(["'none'"]);
  });

  test('lets the page fetch from the given origins, each named once', () => {
    const policy = policyOf(['https://b.example', 'https://a.example', 'https://b.example']);
    expect(directive(policy, 'connect-src')).toEqual([
      "'self'",
      'https://a.example',
      'https://b.example',
      'https://tile.example.org',
    ]);
  });

  test('shows tiles as images, and no pictures of the data origins', () => {
    const images = directive(policyOf(['https://a.example']), 'img-src');
    expect(images).toContain('https://tile.example.org');
    expect(images).not.toContain('https://a.example');
  });

  test.each(['http://a.example', 'https://a.example/path', 'https://a.example/', 'https://*.example'])(
    'refuses %s, which is not one bare https origin',
    (origin) => {
      expect(() => policyOf([origin])).toThrow(origin);
    },
  );

  test('can be drawn from the registry of sources', () => {
    const policy = contentSecurityPolicy({ data: CONNECT_ORIGINS, tiles: openStreetMap.origins });
    for (const origin of CONNECT_ORIGINS) expect(directive(policy, 'connect-src')).toContain(origin);
    expect(directive(policy, 'img-src')).toContain('https://tile.openstreetmap.org');
  });
});

describe('withPolicyTag', () => {
  const HTML = '<head>\n<meta charset="utf-8" />\n<link rel="stylesheet" href="a.css" /></head>';

  test('puts the policy before anything that loads', () => {
    const html = withPolicyTag(HTML, "default-src 'none'");
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<link'));
  });

  test('cannot be left by a quotation mark in the policy', () => {
    expect(withPolicyTag(HTML, 'a"b')).toContain('content="a&quot;b"');
  });

  test('throws when the page has no charset tag, rather than build a page without a policy', () => {
    expect(() => withPolicyTag('<head></head>', 'x')).toThrow('charset');
  });
});
