/**
 * The quality of a day's ETo, by one written rule:
 * - LOW: something in it had to be removed, estimated, assumed or simulated;
 * - MEDIUM: sources of one provider only, inputs put together from sources that are each incomplete, sources that disagree,
 *   a source that was not believed, a day beyond what the coefficients were fitted to, a doubtful value, or a forecast;
 * - HIGH: sources of two or more providers that agree, nothing removed, nothing assumed.
 */
import { type DayFlag, flagBit } from './flags';

/** As stored: one byte a day; NONE where there is no ETo. */
export const QUALITY = { NONE: 0, LOW: 1, MEDIUM: 2, HIGH: 3 } as const;
export type Quality = keyof typeof QUALITY;

/**
 * Sources disagree when their own ETo spread over more than this, mm d⁻¹. Measured against station-based ETo at six
 * Brazilian sites: up to 1 mm of spread ETo of the weighted mean is wrong by 0.72 mm d⁻¹ (root mean square), beyond it
 * by 1.26 (`npm run evaluate:agreement`).
 */
export const AGREEMENT_MM = 1;

const LOW_FLAGS = bitsOf([
  'value-out-of-range',
  'temperature-extremes-inverted',
  'radiation-above-extraterrestrial',
  'elevation-assumed',
  'estimated-value',
  'simulated',
]);
const MEDIUM_FLAGS = bitsOf([
  'single-source',
  'sources-combined',
  'sources-disagree',
  'doubtful-value',
  'forecast',
  'source-gated',
  'unusual-day',
  'beyond-training',
]);

/** Rates one day from its ETo (mm, NaN when there is none) and its flag bits. */
export function rateDay(et0Mm: number, flags: number): number {
  if (Number.isNaN(et0Mm)) return QUALITY.NONE;
  if ((flags & LOW_FLAGS) !== 0) return QUALITY.LOW;
  return (flags & MEDIUM_FLAGS) !== 0 ? QUALITY.MEDIUM : QUALITY.HIGH;
}

const NAMES = Object.keys(QUALITY) as Quality[];

/** The name of a stored rating; null for a day without ETo. */
export function qualityName(rating: number | undefined): Exclude<Quality, 'NONE'> | null {
  const name = NAMES.find((key) => QUALITY[key] === rating);
  return name === undefined || name === 'NONE' ? null : name;
}

function bitsOf(flags: readonly DayFlag[]): number {
  return flags.reduce((bits, flag) => bits | flagBit(flag), 0);
}
