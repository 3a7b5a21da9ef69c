/** One row of a table of days, ready to print: no reactive value, so that hundreds of rows stay cheap. */
import { at } from '../domain/at';
import { QUALITY, type Quality } from '../domain/quality/rating';
import type { InputVariable } from '../domain/series';
import type { Text } from '../i18n';
import { formatDay } from '../i18n/format';
import { formatIn } from '../i18n/units';
import type { EstimateMethod, ResultDays } from '../protocol';
import { type Doubt, doubtsOf, estimateOf } from '../share/value-notes';
import { type NumberName, QUANTITIES } from './days/columns';

const QUALITY_NAMES = Object.keys(QUALITY) as Quality[];

/** The name of a quality byte; NONE for any other number. */
export function qualityOf(byte: number): Quality {
  return QUALITY_NAMES.find((name) => QUALITY[name] === byte) ?? 'NONE';
}

/** The civil day of a row, in words. */
export function dayText(days: ResultDays, index: number): string {
  return formatDay(days.startDay + index);
}

/** A value of a row in the unit on the screen; undefined when it is missing. */
export function cellText(days: ResultDays, variable: NumberName, index: number): string | undefined {
  const value = at(days[variable], index);
  return Number.isNaN(value) ? undefined : formatIn(QUANTITIES[variable], value);
}

/** The quality of a row; a day without ETo has none, whatever was stored. */
export function rowQuality(days: Pick<ResultDays, 'et0Mm' | 'quality'>, index: number): Quality {
  return Number.isNaN(at(days.et0Mm, index)) ? 'NONE' : qualityOf(at(days.quality, index));
}

/** How a value is drawn that is not simply as its sources gave it. */
export type ValueMark =
  | { readonly kind: 'estimated'; readonly method: EstimateMethod }
  | { readonly kind: 'doubtful'; readonly doubts: readonly Doubt[] };

/** These took a source's value out: what is shown stands on the others and is not in doubt. */
const REMOVALS: readonly Doubt[] = ['out-of-range', 'extremes-inverted'];

/** The mark of an input that is there; undefined for one that needs none. */
export function valueMark(days: ResultDays, variable: InputVariable, index: number): ValueMark | undefined {
  const bits = at(days.valueFlags[variable], index);
  if (bits === 0 || Number.isNaN(at(days[variable], index))) return undefined;
  const method = estimateOf(bits);
  if (method) return { kind: 'estimated', method };
  const doubts = doubtsOf(bits).filter((doubt) => !REMOVALS.includes(doubt));
  return doubts.length > 0 ? { kind: 'doubtful', doubts } : undefined;
}

/** A mark in words. */
export function markText(t: Text, mark: ValueMark): string {
  if (mark.kind === 'estimated') return t('results.estimatedValue', t(`estimates.${mark.method}`));
  return t('results.doubtfulValue', mark.doubts.map((doubt) => t(`doubts.${doubt}`)).join(', '));
}

/** The 90 % band of a day's ETo, in the unit on the screen; undefined where there is none. */
export function bandOf(days: Pick<ResultDays, 'et0LowMm' | 'et0HighMm'>, index: number) {
  const low = at(days.et0LowMm, index);
  const high = at(days.et0HighMm, index);
  if (Number.isNaN(low + high)) return undefined;
  // A bound of the band is known to a tenth of a millimetre at the most.
  return { low: formatIn('waterRate', low, 1), high: formatIn('waterRate', high, 1) };
}
