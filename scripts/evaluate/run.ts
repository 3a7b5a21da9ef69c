/** The command without its world: arguments in, what to write and the exit status out. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail, ok, type Result } from '../../src/domain/result';
import { loadSite } from '../calibration/sites';
import { hasValidationData, validationSites } from '../validation-data';
import { HELP, type Options, readOptions } from './options';
import { formatReport, type Report, reportOf } from './report';
import { evaluateSite } from './site';
import { shippedTable, tablesWithout } from './tables';

export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly output: string;
  /** Lines for standard error. */
  readonly notes: readonly string[];
}

/** Evaluates the sites of a folder. */
export function evaluate(options: Options): Result<Report, string> {
  const { folder } = options;
  if (!hasValidationData(folder)) return fail(`There is no sites.csv in ${folder}.`);
  const listed = validationSites(folder);
  const wanted = listed.filter(({ name }) => options.site === null || name === options.site);
  if (wanted.length === 0) return fail(`There is no site ${options.site ?? ''} in ${join(folder, 'sites.csv')}.`);
  const needed = options.isCrossValidated ? listed : wanted;
  const absent = needed.filter(({ name }) => !existsSync(join(folder, `${name}.csv`)));
  if (absent.length > 0) return fail(`There is no ${absent.map(({ name }) => `${name}.csv`).join(', ')} in ${folder}.`);
  try {
    const loaded = needed.map((site) => loadSite(site, folder));
    const tableOf = options.isCrossValidated ? tablesWithout(loaded) : shippedTable;
    const tested = loaded.filter(({ site }) => wanted.includes(site));
    const results = tested.map((one) => evaluateSite(one, tableOf(one), options));
    if (results.every(({ skill }) => skill.dayCount === 0)) return fail('No day with a reference is left to test.');
    return ok(reportOf(results, options));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Runs the command. npm starts a script in the project's folder: a relative name is meant from `workingFolder`. */
export function runEvaluate(args: readonly string[], workingFolder: string): Outcome {
  const options = readOptions(args);
  if (!options.ok) {
    return { status: 2, output: '', notes: [options.error, 'See npm run --silent evaluate -- --help'] };
  }
  if (options.value === 'help') return { status: 0, output: HELP, notes: [] };
  const report = evaluate({ ...options.value, folder: resolve(workingFolder, options.value.folder) });
  if (!report.ok) return { status: 1, output: '', notes: [report.error] };
  const { value } = report;
  return { status: 0, output: options.value.isJson ? `${JSON.stringify(value)}\n` : formatReport(value), notes: [] };
}
