/** Runs the command on a text as its file, without touching a disk. */

import { type Outcome, runEt0 } from '../../scripts/et0/run';
import { ok } from '../../src/domain/result';

/** The outcome for the lines of a file. */
export function runOn(lines: readonly string[], args: string): Outcome {
  return runEt0(['weather.csv', ...args.split(/\s+/).filter((arg) => arg !== '')], () => ok(`${lines.join('\n')}\n`));
}

export interface AnswerLine {
  readonly label: string;
  readonly et0: string;
  readonly flags: string;
}

/** The rows of an answer; throws where there is none. */
export function rowsOf({ status, output, notes }: Outcome): AnswerLine[] {
  if (status !== 0) throw new Error(`Exit status ${status}: ${notes.join(' ')}`);
  const [header, ...lines] = output.trimEnd().split('\n');
  if (header !== 'date,et0_mm,flags') throw new Error(`The header is “${header}”.`);
  return lines.map((line) => {
    const [label = '', et0 = '', flags = ''] = line.split(',');
    return { label, et0, flags };
  });
}
