/**
 * The statistics of a result, one record for the screen and for every file: plain numbers in metric units, null for
 * what is not given, with the reason beside it.
 */
import type { RunResult } from '../protocol';
import { agreementOf } from './statistics-agreement';
import { periodStatisticsOf } from './statistics-periods';
import type { ResultStatistics } from './statistics-record';
import { STATISTICS_VARIABLES } from './statistics-rules';
import { variableStatisticsOf } from './statistics-variable';

export type * from './statistics-record';
export * from './statistics-rules';

/** The statistics of a result; thirty years take about as long as one frame. */
export function statisticsOf({ days }: Pick<RunResult, 'days'>): ResultStatistics {
  return {
    variables: STATISTICS_VARIABLES.map((variable) => variableStatisticsOf(days, variable)),
    months: periodStatisticsOf(days, 'month'),
    dekads: periodStatisticsOf(days, 'dekad'),
    agreement: agreementOf(days),
  };
}
