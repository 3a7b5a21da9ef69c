/** The command without its world: arguments and a reader of files in, what to write and the exit status out. */
import { HARGREAVES_RADIATION } from '../../src/domain/radiation';
import { fail, ok, type Result } from '../../src/domain/result';
import { valueRanges } from './columns';
import { dailyAnswer } from './daily';
import { type AnswerRow, formatAnswer, summarizeFlags } from './flags';
import { HELP } from './help';
import { hourlyAnswer } from './hourly';
import { type Options, readOptions } from './options';
import { describeProblems, type FileProblem } from './outcome';
import { dailyStandard, hourlyStandard } from './switches';
import { type Row, readTable } from './table';

/** What the command leaves behind. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  /** For standard output: the answer, or the help. */
  readonly output: string;
  /** Lines for standard error. */
  readonly notes: readonly string[];
}

/** The text of a file, or why it cannot be read. */
export type ReadText = (file: string) => Result<string, string>;

type Compute = (rows: readonly Row[]) => Result<AnswerRow[], FileProblem[]>;

function badOptions(problems: readonly string[]): Outcome {
  return { status: 2, output: '', notes: [...problems, 'See npm run --silent et0 -- --help'] };
}

function badFile(notes: readonly string[]): Outcome {
  return { status: 1, output: '', notes };
}

function dailyEquation({
  latitudeDeg,
  elevationM,
  windHeightM,
  isCoastal,
  switches,
}: Options): Result<Compute, string> {
  const standard = dailyStandard(switches);
  if (!standard.ok) return standard;
  const setting = {
    site: { latitudeDeg, elevationM },
    standard: standard.value,
    windHeightM,
    temperatureCoefficient: isCoastal ? HARGREAVES_RADIATION.coastal : HARGREAVES_RADIATION.inland,
  };
  return ok((rows) => ok(dailyAnswer(rows, setting)));
}

function hourlyEquation({ latitudeDeg, elevationM, windHeightM, clock, switches }: Options): Result<Compute, string> {
  const standard = hourlyStandard(switches);
  if (!standard.ok) return standard;
  const { longitudeDeg, utcOffsetHours, periodHours } = clock;
  const site = { latitudeDeg, elevationM, longitudeDeg, utcOffsetHours };
  return ok((rows) => hourlyAnswer(rows, { site, standard: standard.value, windHeightM, periodHours }));
}

interface Answer {
  readonly rows: readonly AnswerRow[];
  readonly notes: readonly string[];
}

/** The rows of a file computed, or what a person should mend in it. */
function answerOf(options: Options, compute: Compute, readText: ReadText): Result<Answer, string[]> {
  const text = readText(options.file);
  if (!text.ok) return fail([`${options.file} cannot be read: ${text.error}`]);
  const ranges = valueRanges(options.step, options.clock.periodHours);
  const table = readTable(text.value, { step: options.step, ranges });
  if (!table.ok) return fail(describeProblems(options.file, table.error));
  const rows = compute(table.value.rows);
  if (!rows.ok) return fail(describeProblems(options.file, rows.error));
  return ok({ rows: rows.value, notes: table.value.notes });
}

/** Runs the command. */
export function runEt0(args: readonly string[], readText: ReadText): Outcome {
  const options = readOptions(args);
  if (!options.ok) return badOptions(options.error);
  if (options.value === 'help') return { status: 0, output: HELP, notes: [] };
  const equation = options.value.step === 'daily' ? dailyEquation(options.value) : hourlyEquation(options.value);
  if (!equation.ok) return badOptions([equation.error]);
  const answer = answerOf(options.value, equation.value, readText);
  if (!answer.ok) return badFile(answer.error);
  const { rows, notes } = answer.value;
  return { status: 0, output: formatAnswer(rows), notes: [...notes, ...summarizeFlags(rows)] };
}
