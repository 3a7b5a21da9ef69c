/** The accuracy of the app's ETo against a reference, on the command line: npm run --silent evaluate -- --help */
import { runEvaluate } from './evaluate/run';

// A reader that has seen enough, such as head, closes the pipe: that is no failure.
process.stdout.on('error', () => process.exit(0));
const { status, output, notes } = runEvaluate(process.argv.slice(2), process.env.INIT_CWD ?? '.');
for (const note of notes) console.error(note);
process.stdout.write(output);
process.exitCode = status;
