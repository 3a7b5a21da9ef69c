/**
 * Makes the tables and the plots of docs/accuracy.md, and the figures of the About page, from reports of the evaluation:
 *
 *     npx tsx scripts/accuracy-plots.ts --regional FILE --local FILE --one-year FILE [FILE …]
 *       [--days FILE] [--rain FILE --rain-evidence FILE]
 *
 * The files are JSON of `npm run --silent evaluate -- --cross-validate --json`; further files are other lengths of record
 * (local), and the regional estimate on the days after one (--mode regional --train-until). --days keeps what is counted
 * from the single days, which takes some minutes: it is read when it exists, else written. --rain and --rain-evidence are
 * the outputs of scripts/precipitation-comparison.ts and scripts/precipitation-evidence.ts; without them the tables of
 * the rain stay as they are. Which commands were run is said in the document.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type HeldOutDays, heldOutDays } from './accuracy/held-out-days';
import { withBlocks } from './accuracy/markdown';
import { methodRows } from './accuracy/methods';
import { pageFile } from './accuracy/page';
import { coveragePlot } from './accuracy/plot-coverage';
import { densityPlot } from './accuracy/plot-density';
import { methodsPlot } from './accuracy/plot-methods';
import { reliabilityPlot } from './accuracy/plot-reliability';
import { windowsPlot } from './accuracy/plot-windows';
import { yearsPlot } from './accuracy/plot-years';
import { rainBlocks } from './accuracy/rain';
import { type Reports, readReport } from './accuracy/reports';
import { BRAZIL_TABLE } from './accuracy/shipped';
import { combinationTable, rawTable, shortTable, siteTable } from './accuracy/tables';
import { dataTable, limitsList, seasonTable, windowTable } from './accuracy/tables-evidence';
import { notFittedLine, recordTable, sameDaysTable } from './accuracy/tables-station';
import { targetTable } from './accuracy/targets';

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const DOCUMENT = pathOf('docs/accuracy.md');
const PAGE_FILE = pathOf('src/ui/components/accuracy-figures.ts');

const TEXT = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { regional: TEXT, local: TEXT, 'one-year': TEXT, days: TEXT, rain: TEXT, 'rain-evidence': TEXT },
});

function needed(name: 'regional' | 'local' | 'one-year'): string {
  const file = values[name];
  if (file !== undefined) return file;
  console.error(`--${name} needs a file.`);
  process.exit(2);
}

function daysFrom(file: string | undefined): HeldOutDays {
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as HeldOutDays;
  const days = heldOutDays();
  if (file !== undefined) writeFileSync(file, JSON.stringify(days));
  return days;
}

/** As the project's formatter leaves it. */
function formatted(text: string): string {
  const biome = pathOf('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path=accuracy-figures.ts'];
  return execFileSync(process.execPath, args, { input: text, encoding: 'utf8' });
}

function rain(): Record<string, string> {
  const { rain: comparison, 'rain-evidence': evidence } = values;
  if (comparison === undefined || evidence === undefined) return {};
  return rainBlocks(readFileSync(comparison, 'utf8'), readFileSync(evidence, 'utf8'));
}

const reports: Reports = {
  regional: readReport(needed('regional'), 'regional'),
  local: readReport(needed('local'), 'local'),
  oneYear: readReport(needed('one-year'), 'local'),
  others: positionals.map((file) => readReport(file)),
};
const days = daysFrom(values.days);

const plots: Readonly<Record<string, string>> = {
  methods: methodsPlot(methodRows(reports)),
  density: densityPlot(days),
  coverage: coveragePlot(reports),
  reliability: reliabilityPlot(days),
  windows: windowsPlot(reports.regional),
  years: yearsPlot(days),
};
mkdirSync(pathOf('docs/plots'), { recursive: true });
for (const [name, svg] of Object.entries(plots)) writeFileSync(pathOf(`docs/plots/${name}.svg`), svg);

const blocks = {
  short: shortTable(reports),
  targets: targetTable(reports),
  data: dataTable(days, BRAZIL_TABLE.training.sites),
  'sites-regional': siteTable(reports.regional),
  'sites-one-year': siteTable(reports.oneYear),
  'sites-ten-years': `${siteTable(reports.local)}\n\n${notFittedLine(reports.local)}`,
  raw: rawTable(reports.regional),
  'same-days': sameDaysTable(reports),
  records: recordTable(reports),
  combinations: combinationTable(BRAZIL_TABLE.heldOutByCombination),
  seasons: seasonTable(days),
  windows: windowTable(reports),
  limits: limitsList(reports, days),
  ...rain(),
};
writeFileSync(DOCUMENT, withBlocks(readFileSync(DOCUMENT, 'utf8'), blocks));
writeFileSync(PAGE_FILE, formatted(pageFile(reports)));
console.log(`docs/accuracy.md: ${Object.keys(blocks).length} tables; docs/plots: ${Object.keys(plots).length} plots.`);
