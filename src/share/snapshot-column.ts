/**
 * One column of whole numbers as bytes. Each number is written as its distance from what is expected: nothing, the number
 * before it, or the same day's number of an earlier column; the writer takes whichever leaves the least to say.
 */
import { at } from '../domain/at';
import { BrokenBytes, type ByteReader, type ByteWriter } from './bytes';

/** Whole numbers by day; NaN is missing. */
export type Steps = Float64Array;

/**
 * What a number is expected to be. In the bytes one number, after the head 0 (the whole column is missing):
 * head − 1 = 2 · way + (1 when a mask of the days with a value follows); way 0 is `nothing`, 1 is `before`, and 2 + k is
 * the column that stands k + 1 columns back.
 */
const NOTHING = 0;
const BEFORE = 1;
const FIRST_COLUMN = 2;

/** Enough days to tell which way is the shortest. */
const TRIAL_DAYS = 366;

export function writeColumn(out: ByteWriter, column: Steps, earlier: readonly Steps[]): void {
  const presentCount = column.reduce((count, step) => count + (Number.isNaN(step) ? 0 : 1), 0);
  if (presentCount === 0) {
    out.varint(0);
    return;
  }
  const way = shortestWay(column, earlier);
  const hasMask = presentCount < column.length;
  out.varint(1 + 2 * way + (hasMask ? 1 : 0));
  if (hasMask) out.bytes(maskOf(column));
  for (const distance of distancesOf(column, way, earlier)) out.signed(distance);
}

/** Reads a column of `length` days; throws BrokenBytes. */
export function readColumn(bytes: ByteReader, length: number, earlier: readonly Steps[]): Steps {
  const column = new Float64Array(length).fill(Number.NaN);
  const head = bytes.varint() - 1;
  if (head < 0) return column;
  const way = Math.floor(head / 2);
  if (way - FIRST_COLUMN >= earlier.length) throw new BrokenBytes('there is no such column');
  const mask = head % 2 === 1 ? bytes.bytes(Math.ceil(length / 8)) : undefined;
  const expected = expectation(way, earlier);
  for (let i = 0; i < length; i++) {
    if (mask && ((at(mask, i >> 3) >> (i & 7)) & 1) === 0) continue;
    const step = expected.at(i) + bytes.signed();
    if (!Number.isSafeInteger(step)) throw new BrokenBytes('a value is out of bounds');
    column[i] = step;
    expected.saw(step);
  }
  return column;
}

/** What the number of a day is expected to be, given the numbers seen before. */
function expectation(way: number, earlier: readonly Steps[]) {
  const column = way < FIRST_COLUMN ? undefined : earlier[earlier.length - 1 - (way - FIRST_COLUMN)];
  let before = 0;
  return {
    at(index: number): number {
      if (way === NOTHING) return 0;
      const beside = column ? at(column, index) : Number.NaN;
      return Number.isNaN(beside) ? before : beside;
    },
    saw(step: number): void {
      before = step;
    },
  };
}

function distancesOf(column: Steps, way: number, earlier: readonly Steps[]): number[] {
  const expected = expectation(way, earlier);
  const distances: number[] = [];
  column.forEach((step, i) => {
    if (Number.isNaN(step)) return;
    distances.push(step - expected.at(i));
    expected.saw(step);
  });
  return distances;
}

function shortestWay(column: Steps, earlier: readonly Steps[]): number {
  const trial = column.subarray(0, TRIAL_DAYS);
  const ways = [NOTHING, BEFORE, ...earlier.map((_, k) => FIRST_COLUMN + k)];
  const costs = ways.map((way) => bitsOf(distancesOf(trial, way, earlier)));
  return ways[costs.indexOf(Math.min(...costs))] ?? BEFORE;
}

/** About how much there is in them, bits. */
function bitsOf(distances: readonly number[]): number {
  return distances.reduce((bits, distance) => bits + Math.log2(1 + Math.abs(distance)), 0);
}

/** One bit a day, the lowest first. */
function maskOf(column: Steps): Uint8Array {
  const mask = new Uint8Array(Math.ceil(column.length / 8));
  column.forEach((step, i) => {
    if (!Number.isNaN(step)) mask[i >> 3] = at(mask, i >> 3) | (1 << (i & 7));
  });
  return mask;
}
