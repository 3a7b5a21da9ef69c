/** What a result's total is measured against, and how wide its bands are. */
import { at } from '../../domain/at';
import type { ResultDays } from '../../protocol';

/** ETo against the normal of the region, over the days that have both. */
export interface AgainstNormal {
  readonly dayCount: number;
  readonly et0Mm: number;
  readonly normalMm: number;
}

/** Fewer days than a week say more about the weather than about the season. */
const FEWEST_DAYS = 7;

/** Undefined where the normal is known on too few days: under a week, or under half of those with an ETo. */
export function againstNormal({ et0Mm, fusion }: Pick<ResultDays, 'et0Mm' | 'fusion'>): AgainstNormal | undefined {
  if (!fusion) return undefined;
  const both = indexesOf(et0Mm, (i) => at(et0Mm, i) + at(fusion.normalMm, i));
  const et0DayCount = indexesOf(et0Mm, (i) => at(et0Mm, i)).length;
  if (both.length < FEWEST_DAYS || both.length * 2 < et0DayCount) return undefined;
  return { dayCount: both.length, et0Mm: sumAt(et0Mm, both), normalMm: sumAt(fusion.normalMm, both) };
}

/**
 * Half the width of the 90 % band of the average day, mm d⁻¹; undefined where no day has a band. Of a total there is no
 * such figure: the errors of neighbouring days are related, so their bands neither add up nor cancel out.
 */
export function meanHalfBandMm({
  et0LowMm,
  et0HighMm,
}: Pick<ResultDays, 'et0LowMm' | 'et0HighMm'>): number | undefined {
  const halves = et0HighMm.map((high, i) => (high - at(et0LowMm, i)) / 2).filter((half) => !Number.isNaN(half));
  return halves.length === 0 ? undefined : halves.reduce((sum, half) => sum + half, 0) / halves.length;
}

const indexesOf = (column: Float64Array, valueAt: (index: number) => number): number[] =>
  Array.from(column.keys()).filter((i) => !Number.isNaN(valueAt(i)));

const sumAt = (column: Float64Array, indexes: readonly number[]): number =>
  indexes.reduce((sum, i) => sum + at(column, i), 0);
