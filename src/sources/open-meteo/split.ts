import { firstDayOfYear, lastDayOfYear, yearOf } from '../../domain/calendar';
import type { SourceQuery } from '../../ports';
import { DAILY_VARIABLES } from './daily-variables';
import { callWeight } from './weight';

/** Half of a minute's allowance: two requests fit into each minute and nothing of it is lost. Far below the advised 500. */
const HEAVIEST = 300;
const LEAP_YEAR_DAYS = 366;

/** What the daily variables of a query cost. */
export function dailyWeight({ start, end }: SourceQuery): number {
  return callWeight(DAILY_VARIABLES.length, end - start + 1);
}

/** A query as queries that weigh at most 300, in order, cut between calendar years. */
export function splitByWeight(query: SourceQuery): readonly SourceQuery[] {
  const yearsAtOnce = Math.floor(HEAVIEST / callWeight(DAILY_VARIABLES.length, LEAP_YEAR_DAYS));
  const firstYear = yearOf(query.start);
  const partCount = Math.ceil((yearOf(query.end) - firstYear + 1) / yearsAtOnce);
  return Array.from({ length: partCount }, (_, i) => {
    const first = firstYear + i * yearsAtOnce;
    return {
      ...query,
      start: Math.max(query.start, firstDayOfYear(first)),
      end: Math.min(query.end, lastDayOfYear(first + yearsAtOnce - 1)),
    };
  });
}
