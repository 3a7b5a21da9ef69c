/** The command line, read and checked. */
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../src/domain/result';
import type { Step } from './columns';
import { parseNumber } from './numbers';
import { makeReader, type OptionReader } from './option-values';
import type { Constants, Reference, StandardName, Switches } from './switches';

export interface Options {
  readonly file: string;
  readonly step: Step;
  readonly latitudeDeg: number;
  readonly elevationM: number;
  readonly windHeightM: number;
  readonly isCoastal: boolean;
  /** What the hourly step needs besides; NaN where it was not given to the daily one. */
  readonly clock: { readonly longitudeDeg: number; readonly utcOffsetHours: number; readonly periodHours: number };
  readonly switches: Switches;
}

const TEXT_OPTIONS = [
  'latitude',
  'elevation',
  'longitude',
  'utc-offset',
  'wind-height',
  'step',
  'period-hours',
  'standard',
  'reference',
  'rso',
  'constants',
  'sigma',
  'slope',
  'ratio-min',
  'wind-floor',
  'hourly-cd',
] as const;
type Reader = OptionReader<(typeof TEXT_OPTIONS)[number]>;

const KNOWN = {
  ...Object.fromEntries(TEXT_OPTIONS.map((name) => [name, { type: 'string' }] as const)),
  help: { type: 'boolean', short: 'h' },
  coastal: { type: 'boolean' },
} as const;

/** Joins an option with a negative number after it, which would else be taken for an option of its own. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1);
    const isValue = /^-[\d.]/.test(arg) && before !== undefined && /^--[a-z-]+$/.test(before);
    if (isValue) joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

const SIGMA_WORDS: Readonly<Record<string, number>> = { fao56: 4.903e-9, asce: 4.901e-9 };

/** σ a day, from a word, a number a day or a number an hour. */
function sigmaOf(reader: Reader): number | undefined {
  const text = reader.text('sigma');
  if (text === undefined) return undefined;
  const value = SIGMA_WORDS[text] ?? parseNumber(text) ?? Number.NaN;
  const perDay = [value, value * 24].find((sigma) => sigma >= 4.8e-9 && sigma <= 5e-9);
  const units = 'a number near 4.9e-9 MJ K⁻⁴ m⁻² a day (2.04e-10 an hour)';
  return perDay ?? reader.complain(`--sigma is fao56, asce, or ${units}, not “${text}”.`);
}

const STANDARDS: readonly StandardName[] = ['fao56', 'asce'];
const REFERENCES: readonly Reference[] = ['short', 'tall'];
const CONSTANTS: readonly Constants[] = ['standard', 'refet'];
const STEPS: readonly Step[] = ['daily', 'hourly'];

/** The switches that were given; `exactOptionalPropertyTypes` tells an absent one from one that is `undefined`. */
function switchesOf(reader: Reader): Switches {
  const clearSky = reader.word('rso', ['simple', 'full'] as const);
  const constants = reader.word('constants', CONSTANTS);
  const stefanBoltzmannDay = sigmaOf(reader);
  const slope = reader.word('slope', ['fao56', 'asce'] as const);
  const ratioMin = reader.number('ratio-min', { min: 0, max: 1 });
  const windFloorMps = reader.number('wind-floor', { min: 0, max: 5 });
  const hourlyCd = reader.word('hourly-cd', STANDARDS);
  return {
    standard: reader.word('standard', STANDARDS) ?? 'fao56',
    reference: reader.word('reference', REFERENCES) ?? 'short',
    ...(clearSky && { clearSky }),
    ...(constants && { constants }),
    ...(stefanBoltzmannDay !== undefined && { stefanBoltzmannDay }),
    ...(slope && { slope }),
    ...(ratioMin !== undefined && { ratioMin }),
    ...(windFloorMps !== undefined && { windFloorMps }),
    ...(hourlyCd && { hourlyCd }),
  };
}

function clockOf(reader: Reader, step: Step): Options['clock'] {
  const number = step === 'hourly' ? reader.neededNumber : reader.number;
  return {
    longitudeDeg: number('longitude', { min: -180, max: 180 }) ?? Number.NaN,
    utcOffsetHours: number('utc-offset', { min: -12, max: 14 }) ?? Number.NaN,
    periodHours: reader.number('period-hours', { min: 0.1, max: 6 }) ?? 1,
  };
}

function optionsFrom(reader: Reader, files: readonly string[], isCoastal: boolean): Options {
  const [file = '', ...others] = files;
  if (file === '') reader.complain('The name of a CSV file is missing.');
  if (others.length > 0) reader.complain(`One file at a time: “${others.join('”, “')}” is too much.`);
  const step = reader.word('step', STEPS) ?? 'daily';
  if (step === 'daily' && reader.text('hourly-cd')) reader.complain('--hourly-cd goes with --step hourly.');
  return {
    file,
    step,
    latitudeDeg: reader.neededNumber('latitude', { min: -90, max: 90 }),
    elevationM: reader.neededNumber('elevation', { min: -500, max: 9000 }),
    windHeightM: reader.number('wind-height', { min: 0.2, max: 200 }) ?? 2,
    isCoastal,
    clock: clockOf(reader, step),
    switches: switchesOf(reader),
  };
}

/** Node's own reading of the arguments, which throws at an option that it does not know. */
function parse(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: joinNegatives(args), options: KNOWN, allowPositionals: true }));
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error)]);
  }
}

/** The options of a command line, `help`, or all that is wrong with it. */
export function readOptions(args: readonly string[]): Result<Options | 'help', readonly string[]> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { help, coastal, ...texts } = parsed.value.values;
  if (help) return ok('help');
  const reader = makeReader(texts as Readonly<Record<string, string>>);
  const options = optionsFrom(reader, parsed.value.positionals, coastal ?? false);
  return reader.problems.length > 0 ? fail(reader.problems) : ok(options);
}
