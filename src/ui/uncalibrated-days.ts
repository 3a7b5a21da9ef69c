/** The days of a result that its calibration does not reach: mostly the latest and those ahead, where its sources lag. */
import { at } from '../domain/at';
import type { EpochDay } from '../domain/calendar';
import { hasFlag } from '../domain/quality/flags';
import type { ResultDays } from '../protocol';

export interface UncalibratedDays {
  readonly count: number;
  readonly first: EpochDay;
  readonly last: EpochDay;
  /** Whether every day from the first to the last is one. */
  readonly isUnbroken: boolean;
  /** Whether no day with an ETo is left that is calibrated. */
  readonly isAll: boolean;
}

/** The days with an ETo that no calibration stands behind; undefined where there are none. */
export function uncalibratedDays({
  startDay,
  et0Mm,
  flags,
}: Pick<ResultDays, 'startDay' | 'et0Mm' | 'flags'>): UncalibratedDays | undefined {
  const counted = Array.from(et0Mm.keys()).filter((day) => !Number.isNaN(at(et0Mm, day)));
  const found = counted.filter((day) => hasFlag(at(flags, day), 'not-calibrated'));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    count: found.length,
    first: startDay + first,
    last: startDay + last,
    isUnbroken: last - first + 1 === found.length,
    isAll: found.length === counted.length,
  };
}
