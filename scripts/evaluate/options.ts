/** The command line of the evaluation. */
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../src/domain/result';

export type Mode = 'regional' | 'local';

export interface Options {
  readonly folder: string;
  readonly mode: Mode;
  /** The last year of the station's record; null: every day is tested. */
  readonly trainUntil: number | null;
  /** The first year of it. */
  readonly trainFrom: number | null;
  readonly site: string | null;
  /** Whether each site gets a table that was fitted without it. */
  readonly isCrossValidated: boolean;
  readonly isJson: boolean;
}

export const HELP = `Compares the ETo that the app would give with a reference.

npm run --silent evaluate -- --data DIR --mode regional|local [options]

  --data DIR          sites.csv and a CSV a site, in the format of the validation data
  --mode regional     the shipped table at each site's coordinates; where none holds, the uncalibrated combination
  --mode local        as for a person's own station: fitted to the site's days up to --train-until, tested on the rest
  --train-until YYYY  the last year to learn from; needed for local. With regional, only later days are tested
  --train-from YYYY   the first year to learn from (local)
  --site NAME         one site only
  --cross-validate    fits the table anew for each site without it, in place of the shipped one (some minutes)
  --json              machine-readable
`;

const TEXT = { type: 'string' } as const;
const SWITCH = { type: 'boolean' } as const;
const KNOWN = {
  data: TEXT,
  mode: TEXT,
  'train-until': TEXT,
  'train-from': TEXT,
  site: TEXT,
  'cross-validate': SWITCH,
  json: SWITCH,
  help: { ...SWITCH, short: 'h' },
} as const;

/** Thrown and caught in this file alone: the first thing wrong with the command line. */
class OptionError extends Error {}

function yearOf(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{4}$/.test(text)) throw new OptionError(`--${name} needs a year, not “${text}”.`);
  return Number(text);
}

function modeOf(text: string | undefined): Mode {
  if (text === 'regional' || text === 'local') return text;
  throw new OptionError('--mode needs regional or local.');
}

/** The options, `help`, or what is wrong with the command line. */
export function readOptions(args: readonly string[]): Result<Options | 'help', string> {
  try {
    const { values } = parseArgs({ args: [...args], options: KNOWN });
    if (values.help) return ok('help');
    const mode = modeOf(values.mode);
    const trainUntil = yearOf('train-until', values['train-until']);
    if (values.data === undefined) throw new OptionError('--data needs a folder.');
    if (mode === 'local' && trainUntil === null) throw new OptionError('--mode local needs --train-until.');
    return ok({
      folder: values.data,
      mode,
      trainUntil,
      trainFrom: yearOf('train-from', values['train-from']),
      site: values.site ?? null,
      isCrossValidated: values['cross-validate'] ?? false,
      isJson: values.json ?? false,
    });
  } catch (error) {
    const isExpected = error instanceof OptionError || (error instanceof TypeError && 'code' in error);
    if (!isExpected) throw error;
    return fail(error.message);
  }
}
