import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy, withPolicyTag } from '../../scripts/vite/content-security-policy';
import { policyOf } from '../../src/proxy/app-files';
import { answering, type RelayWorld, rawRequest, startWorld } from './relay-world';

const POLICY = contentSecurityPolicy({ data: ['https://a.example'], tiles: ['https://t.example'] });
const folder = mkdtempSync(path.join(tmpdir(), 'evaonline-dist-'));
let world: RelayWorld;

beforeAll(async () => {
  for (const name of ['assets', '.vite']) mkdirSync(path.join(folder, name));
  const files = {
    'index.html': withPolicyTag('<!doctype html><meta charset="utf-8"><title>EVAonline</title>', POLICY),
    'sw.js': '//',
    'manifest.webmanifest': '{}',
    'icon.svg': '<svg/>',
    'assets/main-abc123.js': 'export {}',
    'assets/main-abc123.css': 'a{}',
    '.vite/manifest.json': '{}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  world = await startWorld({ provider: answering({}), appFolder: folder });
});

afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 'text/html', 'no-cache'],
  ['/sw.js', 'application/javascript', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
  ['/icon.svg', 'image/svg+xml', 'no-cache'],
  ['/assets/main-abc123.js', 'application/javascript', 'public, max-age=31536000, immutable'],
  ['/assets/main-abc123.css', 'text/css', 'public, max-age=31536000, immutable'],
])('%s has its type, its keeping and the policy of the page', async (url, type, keeping) => {
  const { status, headers } = await world.get(url);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(new RegExp(`^${type.replace('+', '\\+')}`));
  expect(headers.get('cache-control')).toBe(keeping);
  expect(headers.get('content-security-policy')).toBe(`${POLICY}; frame-ancestors 'none'`);
});

test.each(['/nothing.js', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/.vite/manifest.json'])(
  '%s is not there',
  async (url) => {
    const { status, headers } = await rawRequest(world.base, url);
    expect([403, 404]).toContain(status);
    expect(headers['content-type']).not.toMatch(/html/);
  },
);

test('a folder without a built page is refused at the start', () => {
  expect(() => policyOf(path.join(folder, 'assets'))).toThrow();
});
