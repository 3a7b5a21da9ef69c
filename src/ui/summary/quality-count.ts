/** How many days of a result have which quality, and why not a better one. */
import { at } from '../../domain/at';
import { type DayFlag, flagBit, hasFlag } from '../../domain/quality/flags';
import type { Quality } from '../../domain/quality/rating';
import { ESTIMATE_FLAGS, valueBit } from '../../domain/quality/value-flags';
import { INPUT_VARIABLES, type InputVariable } from '../../domain/series';
import type { ResultDays } from '../../protocol';
import { rowQuality } from '../day-row';

export type Reason =
  | { readonly kind: 'estimated'; readonly input: EstimatedInput; readonly dayCount: number }
  | { readonly kind: 'flag'; readonly flag: DayFlag; readonly dayCount: number };

/** Inputs as a reader speaks of them: an estimated mean temperature goes with its extremes. */
type EstimatedInput = Exclude<InputVariable, 'tempMeanC'>;

export interface QualityCount {
  readonly counts: Readonly<Record<Quality, number>>;
  /** What the most days have first. */
  readonly reasons: readonly Reason[];
}

/** Flags that lower a quality, apart from the estimates, which are told by their inputs. */
const REASON_FLAGS: readonly DayFlag[] = [
  'value-out-of-range',
  'temperature-extremes-inverted',
  'radiation-above-extraterrestrial',
  'elevation-assumed',
  'simulated',
  'single-source',
  'sources-combined',
  'sources-disagree',
  'source-gated',
  'unusual-day',
  'beyond-training',
  'doubtful-value',
  'forecast',
];
const ESTIMATED = INPUT_VARIABLES.filter((name): name is EstimatedInput => name !== 'tempMeanC');
const ESTIMATE_BITS = ESTIMATE_FLAGS.reduce((bits, flag) => bits | valueBit(flag), 0);
const MOST_REASONS = 5;

type Rated = Pick<ResultDays, 'et0Mm' | 'quality' | 'flags' | 'valueFlags'>;

/** Counts the qualities of a result's days. A day may have more than one reason. */
export function countQuality(days: Rated): QualityCount {
  const counts = { HIGH: 0, MEDIUM: 0, LOW: 0, NONE: 0 };
  days.et0Mm.forEach((_, i) => {
    counts[rowQuality(days, i)]++;
  });
  const isCounted = (i: number) => !Number.isNaN(at(days.et0Mm, i));
  const countOf = (isSo: (index: number) => boolean) =>
    days.et0Mm.reduce((count, _, i) => count + (isCounted(i) && isSo(i) ? 1 : 0), 0);
  const estimated = ESTIMATED.map((input): Reason => {
    const dayCount = countOf((i) => (at(days.valueFlags[input], i) & ESTIMATE_BITS) !== 0);
    return { kind: 'estimated', input, dayCount };
  });
  const flagged = REASON_FLAGS.map((flag): Reason => {
    const dayCount = countOf((i) => hasFlag(at(days.flags, i), flag));
    return { kind: 'flag', flag, dayCount };
  });
  // Results of earlier versions tell estimates by the flag of the day alone.
  const untold: Reason[] = estimated.some(({ dayCount }) => dayCount > 0)
    ? []
    : [
        {
          kind: 'flag',
          flag: 'estimated-value',
          dayCount: countOf((i) => (at(days.flags, i) & flagBit('estimated-value')) !== 0),
        },
      ];
  const reasons = [...estimated, ...untold, ...flagged].filter(({ dayCount }) => dayCount > 0);
  return { counts, reasons: reasons.sort((a, b) => b.dayCount - a.dayCount).slice(0, MOST_REASONS) };
}
