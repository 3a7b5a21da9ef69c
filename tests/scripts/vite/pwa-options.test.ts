import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manifest, pngSize } from '../../../scripts/vite/pwa-options';

const publicFile = (name: string) => readFileSync(new URL(`../../../public/${name}`, import.meta.url));

describe('the web app manifest', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evaonline-manifest-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('has no absolute address, so that the app installs from any path', () => {
    const { id, start_url, scope, icons } = manifest(folder);
    for (const address of [id, start_url, scope]) expect(address).toBe('./');
    for (const icon of icons ?? []) expect(icon.src).not.toMatch(/^\/|:/);
  });

  test('states for every icon the size its picture has', () => {
    const icons = manifest(folder).icons ?? [];
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const icon of icons) expect(pngSize(publicFile(icon.src))).toBe(icon.sizes);
  });

  test('lists no screenshot that is not there', () => {
    expect(manifest(folder).screenshots).toEqual([]);
  });

  test('lists a screenshot that is there, with the size its picture has', () => {
    mkdirSync(join(folder, 'screenshots'));
    writeFileSync(join(folder, 'screenshots/home-wide.png'), publicFile('icon-192.png'));
    const [shot, ...others] = manifest(folder).screenshots ?? [];
    expect(others).toEqual([]);
    expect(shot).toMatchObject({ src: 'screenshots/home-wide.png', form_factor: 'wide', sizes: '192x192' });
  });
});

describe('pngSize', () => {
  test('throws on a file that is not a PNG', () => {
    expect(() => pngSize(publicFile('icon.svg'))).toThrow('Not a PNG');
  });
});
