/** The values of options as numbers and words, with all that is wrong with them collected. */
import { isNumber } from './numbers';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Reads the options of one command line. What cannot be read is `undefined` and stands in `problems`. */
export interface OptionReader<Name extends string> {
  readonly problems: readonly string[];
  /** The text of an option, `undefined` where it is not given. */
  text(name: Name): string | undefined;
  number(name: Name, bounds: Bounds): number | undefined;
  /** A number that must be given; NaN stands for one that is not. */
  neededNumber(name: Name, bounds: Bounds): number;
  word<Word extends string>(name: Name, words: readonly Word[]): Word | undefined;
  complain(problem: string): undefined;
}

/** A reader of options as their texts came. */
export function makeReader<Name extends string>(texts: Readonly<Partial<Record<Name, string>>>): OptionReader<Name> {
  const problems: string[] = [];
  const complain = (problem: string): undefined => {
    problems.push(problem);
  };
  const text = (name: Name): string | undefined => texts[name];
  const number = (name: Name, { min, max }: Bounds): number | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    // Not as a cell: -99 is a longitude here, not a missing value.
    const value = isNumber(given) ? Number(given) : undefined;
    if (value !== undefined && value >= min && value <= max) return value;
    return complain(`--${name} is a number from ${min} to ${max}, not “${given}”.`);
  };
  const neededNumber = (name: Name, bounds: Bounds): number => {
    if (text(name) === undefined) complain(`--${name} is missing.`);
    return number(name, bounds) ?? Number.NaN;
  };
  const word = <Word extends string>(name: Name, words: readonly Word[]): Word | undefined => {
    const given = text(name);
    const known = words.find((one) => one === given);
    if (given !== undefined && known === undefined) complain(`--${name} is ${words.join(' or ')}, not “${given}”.`);
    return known;
  };
  return { problems, text, number, neededNumber, word, complain };
}
