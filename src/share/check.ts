/**
 * The checksum of a result's numbers that its link carries, `1k3f9z.2x4.31.3`: CRC-32 of the daily ETo, its total in
 * 0.01 mm, the number of days that have it, and the sources as bits in the order of SOURCE_IDS; all but the number of days
 * in base 36. It tells whether a later computation gave the same, and if not, by how much it differs.
 */
import type { RunResult, SourceId } from '../protocol';
import { SOURCE_IDS } from '../request';
import { sourcesWithDays } from './result-days';

/** What a check knows of the numbers. */
export interface CheckedNumbers {
  readonly totalMm: number;
  /** Days that have an ETo. */
  readonly dayCount: number;
  readonly sources: readonly SourceId[];
}

/** `byPct` is null where the total was 0. */
export type CheckOutcome =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'differs';
      readonly before: CheckedNumbers;
      readonly after: CheckedNumbers;
      readonly byMm: number;
      readonly byPct: number | null;
    }
  | { readonly kind: 'unreadable' };

/** ETo is compared in hundredths of a millimetre: what is shown. */
const STEPS_PER_MM = 100;
const RADIX = 36;
const CHECK = /^([0-9a-z]{1,7})\.([0-9a-z]{1,8})\.(\d{1,6})\.([0-9a-z]{1,10})$/;

/** The check of a result. */
export function checkOf(result: RunResult): string {
  const { crc, total, dayCount, mask } = figuresOf(result);
  return [crc.toString(RADIX), total.toString(RADIX), dayCount, mask.toString(RADIX)].join('.');
}

/** Whether a result has the numbers that a check was made of. Never throws, whatever the check is. */
export function compareCheck(check: string, result: RunResult): CheckOutcome {
  const made = CHECK.exec(check);
  if (!made) return { kind: 'unreadable' };
  const now = figuresOf(result);
  const [crc, total, mask] = [made[1], made[2], made[4]].map((part) => Number.parseInt(part ?? '', RADIX));
  const then = { crc: crc ?? 0, total: total ?? 0, dayCount: Number(made[3]), mask: mask ?? 0 };
  if (then.crc === now.crc && then.total === now.total && then.dayCount === now.dayCount) return { kind: 'same' };
  const [before, after] = [numbersOf(then), numbersOf(now)];
  const byMm = (now.total - then.total) / STEPS_PER_MM;
  return { kind: 'differs', before, after, byMm, byPct: then.total === 0 ? null : (100 * byMm) / before.totalMm };
}

interface Figures {
  readonly crc: number;
  readonly total: number;
  readonly dayCount: number;
  readonly mask: number;
}

function figuresOf({ days }: RunResult): Figures {
  const steps = Array.from(days.et0Mm, (et0Mm) => Math.round(et0Mm * STEPS_PER_MM));
  const present = steps.flatMap((step, i) => (Number.isNaN(step) ? [] : [{ day: days.startDay + i, step }]));
  return {
    crc: crc32(present.flatMap(({ day, step }) => [...fourBytesOf(day), ...fourBytesOf(step)])),
    total: present.reduce((sum, { step }) => sum + step, 0),
    dayCount: present.length,
    mask: maskOf(sourcesWithDays(days).map(([id]) => id)),
  };
}

function numbersOf({ total, dayCount, mask }: Figures): CheckedNumbers {
  return { totalMm: total / STEPS_PER_MM, dayCount, sources: sourcesOf(mask) };
}

/** Not by shifts: there may be more sources than a shift has bits. */
function maskOf(sources: readonly SourceId[]): number {
  return sources.reduce((mask, id) => mask + 2 ** SOURCE_IDS.indexOf(id), 0);
}

function sourcesOf(mask: number): readonly SourceId[] {
  return SOURCE_IDS.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1);
}

/** A whole number as four bytes, the low one first. */
function fourBytesOf(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >> shift) & 255);
}

/** CRC-32 as of ISO 3309 and ITU-T V.42, bit by bit. */
function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
