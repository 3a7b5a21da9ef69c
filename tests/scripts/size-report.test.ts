import { describe, expect, test } from 'vitest';
import { firstLoadFiles, isWithin, precachedFiles, type ViteManifest } from '../../scripts/size-report';

// The shape that Vite documents for `build.manifest`.
const MANIFEST: ViteManifest = {
  '_shared-B7PI925R.js': { file: 'assets/shared-B7PI925R.js', imports: ['_deep-4aD.js'] },
  '_deep-4aD.js': { file: 'assets/deep-4aD.js', imports: ['_shared-B7PI925R.js'] },
  'index.html': { file: 'assets/index-BRBmoGS9.js', isEntry: true, imports: ['_shared-B7PI925R.js'] },
  'src/ui/pages/Home.tsx': { file: 'assets/Home-KgZ.js', imports: ['index.html', '_shared-B7PI925R.js'] },
  'src/ui/map/map.ts': { file: 'assets/map-q1w.js', imports: ['index.html'] },
  'src/icon.svg': { file: 'assets/icon-XYZ.svg' },
};

describe('firstLoadFiles', () => {
  test('is the entry, the first page, and what they import, each once; nothing that waits for a click', () => {
    expect(firstLoadFiles(MANIFEST)).toEqual([
      'assets/Home-KgZ.js',
      'assets/deep-4aD.js',
      'assets/index-BRBmoGS9.js',
      'assets/shared-B7PI925R.js',
    ]);
  });

  test('throws without an entry, rather than report 0 bytes', () => {
    expect(() => firstLoadFiles({})).toThrow('no entry');
  });

  test('throws on an import that the manifest does not hold, rather than leave its bytes out', () => {
    const torn = { 'index.html': { file: 'a.js', isEntry: true, imports: ['_gone.js'] } };
    expect(() => firstLoadFiles(torn)).toThrow('_gone.js');
  });
});

describe('precachedFiles', () => {
  test('reads the list of a generated service worker, each file once', () => {
    const worker =
      'x.precacheAndRoute([{url:"index.html",revision:"1f"},{url:"assets/a-1.js",revision:null},' +
      '{url:"index.html",revision:"1f"}],{}),x.registerRoute({url:"not-this.js"})';
    expect(precachedFiles(worker)).toEqual(['assets/a-1.js', 'index.html']);
  });

  test('reads the list in its unminified form too', () => {
    expect(precachedFiles('workbox.precacheAndRoute([{\n  "url": "a.js",\n  "revision": null\n}], {});')).toEqual([
      'a.js',
    ]);
  });

  test('throws when there is no list, rather than report 0 bytes', () => {
    expect(() => precachedFiles('self.skipWaiting()')).toThrow('No precache list');
  });
});

describe('isWithin', () => {
  test('holds at the limit and not one byte over it', () => {
    expect(isWithin({ name: '', bytes: 60_000, limitBytes: 60_000 })).toBe(true);
    expect(isWithin({ name: '', bytes: 60_001, limitBytes: 60_000 })).toBe(false);
  });
});
