import type { Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { filesOf, staticClosure, withStyles, workerFilesOf } from '../../../scripts/vite/bundle';

/** A chunk as far as it is read here. */
function chunk(fileName: string, imports: readonly string[], module: string | null = null, styles: string[] = []) {
  const viteMetadata = { importedCss: new Set(styles) };
  return { type: 'chunk', fileName, imports, facadeModuleId: module, viteMetadata } as unknown as Rolldown.OutputChunk;
}

const WRITTEN = [
  chunk('assets/index-1.js', ['assets/shared-2.js'], '/app/index.html', ['assets/index-1.css']),
  chunk('assets/shared-2.js', ['assets/round-3.js', 'https://elsewhere.example/lib.js']),
  chunk('assets/round-3.js', ['assets/shared-2.js'], null, ['assets/round-3.css']),
  chunk('assets/Home-4.js', ['assets/shared-2.js'], '/app/src/ui/pages/Home.tsx'),
];
const BUNDLE = {
  ...Object.fromEntries(WRITTEN.map((item) => [item.fileName, item])),
  'assets/tz-5.js': { type: 'asset', fileName: 'assets/tz-5.js' } as Rolldown.OutputAsset,
} as Rolldown.OutputBundle;

describe('the files of modules', () => {
  test('are those of the chunks that begin with them', () => {
    expect(filesOf(BUNDLE, ['index.html', 'src/ui/pages/Home.tsx'])).toEqual(['assets/index-1.js', 'assets/Home-4.js']);
  });

  test('a module without a chunk is an error: it was renamed', () => {
    expect(() => filesOf(BUNDLE, ['index.html', 'src/ui/pages/House.tsx'])).toThrow('src/ui/pages/House.tsx');
  });

  test('a chunk of the worker is found by its name, and one that is not there is an error', () => {
    expect(workerFilesOf(BUNDLE, ['tz'])).toEqual(['assets/tz-5.js']);
    expect(() => workerFilesOf(BUNDLE, ['tz', 'zones'])).toThrow('zones');
  });
});

describe('what a chunk needs', () => {
  test('is all that it imports, however far, once, even in a circle; what is no file of the build is left out', () => {
    expect([...staticClosure(BUNDLE, ['assets/index-1.js'])]).toEqual([
      'assets/index-1.js',
      'assets/shared-2.js',
      'assets/round-3.js',
    ]);
  });

  test('is its style sheets too', () => {
    const files = withStyles(BUNDLE, ['assets/index-1.js', 'assets/round-3.js', 'assets/tz-5.js']);
    expect([...files]).toEqual(['assets/index-1.js', 'assets/index-1.css', 'assets/round-3.js', 'assets/round-3.css']);
  });
});
