/** Reference evapotranspiration of a weather file, on the command line: npm run --silent et0 -- --help */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../src/domain/result';
import { runEt0 } from './et0/run';

const STANDARD_INPUT = 0;

/** A file's text. npm starts a script in the project's folder: a relative name is meant from where the person is. */
function readText(file: string): Result<string, string> {
  try {
    return ok(readFileSync(file === '-' ? STANDARD_INPUT : resolve(process.env.INIT_CWD ?? '.', file), 'utf8'));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

// A reader that has seen enough, such as head, closes the pipe: that is no failure.
process.stdout.on('error', () => process.exit(0));
const { status, output, notes } = runEt0(process.argv.slice(2), readText);
for (const note of notes) console.error(note);
process.stdout.write(output);
process.exitCode = status;
