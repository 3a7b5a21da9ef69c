/**
 * Holds the built app to its size budgets, and prints what every part weighs: `npm run check:size`.
 * Builds first when there is no build. Exits 1 over budget; writes .reports/size.json.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Budget, firstLoadFiles, isWithin, kilobytes, precachedFiles, type ViteManifest } from './size-report';

/** The project's promise to a phone with a bad connection (README, "Limits"). */
const FIRST_LOAD_LIMIT_BYTES = 60_000;
const PRECACHE_LIMIT_BYTES = 800_000;

if (!existsSync('dist/.vite/manifest.json')) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
}

interface Weight {
  readonly file: string;
  readonly rawBytes: number;
  readonly brotliBytes: number;
}

function weigh(file: string): Weight {
  const content = readFileSync(`dist/${file}`);
  const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { file, rawBytes: content.length, brotliBytes: compressed.length };
}

const sumOf = (weights: readonly Weight[], field: 'rawBytes' | 'brotliBytes') =>
  weights.reduce((sum, weight) => sum + weight[field], 0);

function printTable(title: string, weights: readonly Weight[]): void {
  console.log(`\n${title}`);
  for (const { file, rawBytes, brotliBytes } of [...weights].sort((a, b) => b.brotliBytes - a.brotliBytes)) {
    console.log(
      `  ${file.padEnd(56)}${kilobytes(rawBytes).padStart(10)} raw${kilobytes(brotliBytes).padStart(10)} brotli`,
    );
  }
}

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as ViteManifest;
const firstLoad = firstLoadFiles(manifest).map(weigh);
const isFirst = new Set(firstLoad.map(({ file }) => file));
const onDemand = readdirSync('dist/assets')
  .filter((name) => name.endsWith('.js') && !isFirst.has(`assets/${name}`))
  .map((name) => weigh(`assets/${name}`));
const precache = precachedFiles(readFileSync('dist/sw.js', 'utf8')).map(weigh);

const budgets: readonly Budget[] = [
  {
    name: 'First load, JavaScript, brotli',
    bytes: sumOf(firstLoad, 'brotliBytes'),
    limitBytes: FIRST_LOAD_LIMIT_BYTES,
  },
  { name: 'Precache, raw', bytes: sumOf(precache, 'rawBytes'), limitBytes: PRECACHE_LIMIT_BYTES },
];

printTable('First load (entry, first page, and what they import)', firstLoad);
printTable('On demand', onDemand);
console.log(`\nPrecache: ${precache.length} files, ${kilobytes(sumOf(precache, 'brotliBytes'))} brotli in all`);
for (const budget of budgets) {
  const verdict = isWithin(budget) ? 'within' : 'OVER';
  console.log(`${budget.name}: ${kilobytes(budget.bytes)}, ${verdict} ${kilobytes(budget.limitBytes)}`);
}

const passed = budgets.every(isWithin);
mkdirSync('.reports', { recursive: true });
writeFileSync(
  '.reports/size.json',
  JSON.stringify({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, budgets }, null, 2),
);
process.exitCode = passed ? 0 : 1;
