/**
 * Makes src/domain/calibration/tables/brazil.json from ../shared/validation: npm run calibrate. With --check it writes
 * nothing and fails when the file is not what the data give.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSite } from './calibration/sites';
import { BRAZIL_SPEC } from './calibration/spec';
import { makeTable } from './calibration/table';
import { hasValidationData, VALIDATION_FOLDER, validationSites } from './validation-data';

const FILE = fileURLToPath(new URL('../src/domain/calibration/tables/brazil.json', import.meta.url));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!hasValidationData()) fail(`There are no validation data in ${VALIDATION_FOLDER}.`);
const table = makeTable(
  validationSites().map((site) => loadSite(site)),
  BRAZIL_SPEC,
);

/** The file as the project's formatter leaves it: it is linted like any other. */
function format(text: string): string {
  const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=brazil.json'], {
    input: text,
    encoding: 'utf8',
  });
}

/** The values of a table, whatever its layout. */
function valuesOf(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

if (process.argv.includes('--check')) {
  const isSame = existsSync(FILE) && valuesOf(readFileSync(FILE, 'utf8')) === JSON.stringify(table);
  if (!isSame) fail('brazil.json is not what the data give: run npm run calibrate.');
  console.log('brazil.json is what the data give.');
} else {
  const text = format(JSON.stringify(table));
  writeFileSync(FILE, text);
  console.log(`brazil.json: ${text.length} characters.`);
}
for (const { sources, siteCount, skill } of table.heldOutByCombination) {
  const { r2, kge, maeMm, rmseMm, pbiasPct, band } = skill;
  const ofBand = band ? `, band ${band.coverage90}, width ${band.meanWidthMm} mm, CRPS ${band.crpsMm} mm` : '';
  console.log(`${sources.join(' + ')} (${siteCount} sites held out with half of the years):`);
  console.log(`  R² ${r2}, KGE ${kge}, MAE ${maeMm} mm, RMSE ${rmseMm} mm, bias ${pbiasPct} %${ofBand}`);
}
