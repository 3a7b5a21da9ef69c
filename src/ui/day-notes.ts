/** The notes of a day in words: its flags, and what was done to each of its inputs. */
import { at } from '../domain/at';
import { type DayFlag, flagBit, flagNames } from '../domain/quality/flags';
import { ESTIMATE_FLAGS, VALUE_FLAGS, type ValueFlag, valueBit } from '../domain/quality/value-flags';
import { INPUT_VARIABLES, type InputVariable } from '../domain/series';
import type { Text } from '../i18n';
import type { ResultDays } from '../protocol';

/** The bits of a day: those of the whole and those of each input. */
export interface DayNotes {
  readonly flags: number;
  readonly values: Readonly<Record<InputVariable, number>>;
}

type Flagged = Pick<ResultDays, 'flags' | 'valueFlags'>;
type SaidFlag = Exclude<ValueFlag, 'not-all-sources'>;

/** The mean temperature goes with its extremes: saying it too would say everything twice. */
const SAID_INPUTS = INPUT_VARIABLES.filter((name) => name !== 'tempMeanC');
const SAID_FLAGS = VALUE_FLAGS.filter((flag): flag is SaidFlag => flag !== 'not-all-sources');
const SAID_BITS = SAID_FLAGS.reduce((bits, flag) => bits | valueBit(flag), 0);
const ESTIMATE_BITS = ESTIMATE_FLAGS.reduce((bits, flag) => bits | valueBit(flag), 0);

/** What these say of a day, the flags of its inputs say better. */
const EXPLAINED: readonly DayFlag[] = [
  'value-out-of-range',
  'temperature-extremes-inverted',
  'radiation-above-extraterrestrial',
  'estimated-value',
  'doubtful-value',
];
const EXPLAINED_BITS = EXPLAINED.reduce((bits, flag) => bits | flagBit(flag), 0);

function mapValues(bitsOf: (name: InputVariable) => number): DayNotes['values'] {
  return Object.fromEntries(INPUT_VARIABLES.map((name) => [name, bitsOf(name)])) as Record<InputVariable, number>;
}

/** The notes of day `index`. */
export function notesOf({ flags, valueFlags }: Flagged, index: number): DayNotes {
  return { flags: at(flags, index), values: mapValues((name) => at(valueFlags[name], index) & SAID_BITS) };
}

/** What every day has; said once above the table, it need not be said on each row. Nothing of a single day. */
export function sharedNotes({ flags, valueFlags }: Flagged): DayNotes {
  if (flags.length <= 1) return { flags: 0, values: mapValues(() => 0) };
  const common = (bits: Uint16Array) => bits.reduce((shared, one) => shared & one, SAID_BITS);
  return {
    flags: flags.reduce((shared, bits) => shared & bits),
    values: mapValues((name) => common(valueFlags[name])),
  };
}

/** The notes without those that were said before. */
export function withoutNotes(notes: DayNotes, said: DayNotes): DayNotes {
  return { flags: notes.flags & ~said.flags, values: mapValues((name) => notes.values[name] & ~said.values[name]) };
}

/** Of the notes only what was estimated. */
export function onlyEstimates({ values }: DayNotes): DayNotes {
  return { flags: 0, values: mapValues((name) => values[name] & ESTIMATE_BITS) };
}

/** The flags of a day that its inputs' own notes do not say better. */
export function saidFlags({ flags, values }: DayNotes): DayFlag[] {
  const isSaidOfValues = SAID_INPUTS.some((name) => values[name] !== 0);
  // Results of earlier versions have the flags of the day alone.
  return flagNames(isSaidOfValues ? flags & ~EXPLAINED_BITS : flags);
}

/** What was done to each of a day's inputs, a text a way. */
export function valueNotes(t: Text, { values }: DayNotes): string[] {
  return SAID_FLAGS.flatMap((flag) => {
    const inputs = SAID_INPUTS.filter((name) => (values[name] & valueBit(flag)) !== 0);
    const names = inputs.map((name) => t(`results.columns.${name}.label`)).join(', ');
    return names === '' ? [] : [t(`valueNotes.${flag}`, names)];
  });
}

/** Notes in words; empty for none. */
export function notesText(t: Text, notes: DayNotes): string {
  return [...saidFlags(notes).map((flag) => t(`flags.${flag}`)), ...valueNotes(t, notes)].join(' · ');
}
