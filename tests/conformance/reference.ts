/**
 * The vectors as the reference beside the repository lists them (`../shared/conformance/README.md`), read from its
 * tables, so that the catalogue can be held against it number by number.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Group } from '../../src/conformance/vector';

const folder = new URL('../../../shared/conformance/', import.meta.url);
const README = new URL('README.md', folder);
export const GREELEY_FILE = new URL('asce-greeley.json', folder);
export const isReferenceHere = existsSync(README) && existsSync(GREELEY_FILE);

/** A vector there: its figures as they are written, `−.5` as `-.5`. */
export interface Listed {
  readonly groups: readonly Group[];
  readonly f64?: string;
  readonly printed?: string;
}

const NUMBER = /-?(?:\d+\.\d+|\.\d+|\d+)/g;
const numbersIn = (text: string): readonly string[] => text.match(NUMBER) ?? [];

/** The text of section `number`, with plain minus signs and without bold. */
function section(number: number): string {
  const text = readFileSync(README, 'utf8').replaceAll('−', '-').replaceAll('**', '');
  return text.split(/^## /m).find((part) => part.startsWith(`${number}.`)) ?? '';
}

/** The cells of the table rows of a text whose first cell matches. */
function rows(text: string, first: RegExp): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.map((line) => line.split('|').slice(1, -1));
  return cells.map((row) => row.map((cell) => cell.trim())).filter(([name = '']) => first.test(name));
}

const pair = (groups: readonly Group[], f64: string | undefined, printed: string | undefined): Listed => ({
  groups,
  ...(f64 !== undefined && { f64 }),
  ...(printed !== undefined && { printed }),
});

/** §1: a list of figures and a list of prints, in the same order. */
function steps(): Listed[] {
  return rows(section(1), /^(Ex|rule)/).flatMap(([, , f64 = '', printed = '']) => {
    const exact = numbersIn(f64.replace('u2', ''));
    const shown = numbersIn(printed);
    const count = Math.max(exact.length, shown.length);
    return Array.from({ length: count }, (_, i) => pair(['fao56-steps'], exact[i], shown[i]));
  });
}

/** A value, and after it in brackets what is printed. */
const WITH_PRINT = new RegExp(`(${NUMBER.source})(?: \\((${NUMBER.source})\\))?`, 'g');

function withPrints(groups: readonly Group[], text: string): Listed[] {
  return [...text.matchAll(WITH_PRINT)].map(([, f64, printed]) => pair(groups, f64, printed));
}

/** §2: the examples for days and months, then Example 19 for hours. */
function examples(): Listed[] {
  const [daily = '', hourly = ''] = section(2).split('Ex19');
  const cells = (text: string, skip: RegExp) => rows(text, /./).filter(([name = '']) => !skip.test(name));
  const notRows = /^(Quantity|--|Inputs)/;
  return [
    ...cells(daily, notRows).flatMap(([, ...values]) =>
      values.flatMap((value) => withPrints(['fao56-examples'], value.replaceAll(/u2=\d →/g, ''))),
    ),
    ...cells(hourly, notRows).flatMap(([, ...values]) =>
      values.flatMap((value) => withPrints(['fao56-hourly'], value.replace(/clipped.*/, ''))),
    ),
  ];
}

/** The monthly ETo of Cabinda: printed only. */
function cabinda(): Listed[] {
  const line = section(2).split('CROPWAT Cabinda')[1] ?? '';
  const months = numbersIn(line.slice(line.indexOf('monthly ETo:'), line.indexOf(', tol')));
  return months.map((printed) => pair(['cabinda-monthly'], undefined, printed));
}

/** §3: the ten days, and the station's own figures in the text above them. */
function greeleyDays(): Listed[] {
  const groups = ['greeley-daily'] as const;
  const text = section(3);
  const prose = text.slice(0, text.indexOf('| J |'));
  const inProse = [...prose.matchAll(/(\d*\.\d{6,})(?: \((\d*\.\d+)\))?/g)];
  return [
    ...inProse.map(([, f64, printed]) => pair(groups, f64, printed)),
    ...rows(text, /^\d+$/).flatMap(([, , , , , , rso, rnl, rn, etos, etosF64, etrs, etrsF64, fao56]) => [
      ...[rso, rnl, rn].map((printed) => pair(groups, undefined, printed)),
      pair(groups, etosF64, etos),
      pair(groups, etrsF64, etrs),
      pair(groups, fao56, undefined),
    ]),
  ];
}

/** §4: the thirty hours. */
function greeleyHours(): Listed[] {
  const groups = ['greeley-hourly'] as const;
  return rows(section(4), /^\d+\/\d+$/).flatMap(([, , , , , ra, beta, fcd, rn, etos, etosF64, etrs, etrsF64]) => [
    ...[ra, beta, fcd, rn].map((f64) => pair(groups, f64, undefined)),
    pair(groups, etosF64, etos),
    pair(groups, etrsF64, etrs),
  ]);
}

/** §5: the day in a table, the hour in the sentence after it. */
function fallon(): Listed[] {
  const text = section(5);
  const sentence = text.slice(text.indexOf('ETo asce .'));
  return [
    ...rows(text, /^ET/).map(([, f64]) => pair(['fallon-daily'], f64, undefined)),
    ...(sentence.match(/\d*\.\d{5,}/g) ?? []).map((f64) => pair(['fallon-hourly'], f64, undefined)),
  ];
}

/** Every vector that the reference lists. */
export function listedVectors(): readonly Listed[] {
  return [...steps(), ...examples(), ...cabinda(), ...greeleyDays(), ...greeleyHours(), ...fallon()];
}
