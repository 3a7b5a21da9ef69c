/** What reading a file came to, as plain data: how complete each variable is, and every line that was not used. */
import type { EpochDay } from '../../domain/calendar';
import { countPresent, lengthOf } from '../../domain/series';
import {
  type CellReason,
  type RejectReason,
  STATION_COLUMNS,
  type StationColumn,
  type StationRead,
  type StationSeries,
  type StationTarget,
} from '../../domain/station/types';

/** A row or a value that was left out. */
export type LeftOut =
  | { readonly kind: 'row'; readonly line: number; readonly reason: RejectReason }
  | { readonly kind: 'value'; readonly line: number; readonly target: StationTarget; readonly reason: CellReason };

/** All that was left out, in the order of the file. */
export function leftOutOf({ rejected, blanked }: Pick<StationRead, 'rejected' | 'blanked'>): readonly LeftOut[] {
  const rows = rejected.map(({ line, reason }): LeftOut => ({ kind: 'row', line, reason }));
  const values = blanked.map((cell): LeftOut => ({ kind: 'value', ...cell }));
  return [...rows, ...values].toSorted((a, b) => a.line - b.line);
}

/** How many days of the period a variable has. */
interface Completeness {
  readonly column: StationColumn;
  readonly dayCount: number;
  /** 0–1, of all days from the first to the last. */
  readonly share: number;
}

/** The variables that the file has at all. */
export function completenessOf(series: StationSeries): readonly Completeness[] {
  return STATION_COLUMNS.flatMap((column): Completeness[] => {
    const dayCount = countPresent(series[column]);
    return dayCount === 0 ? [] : [{ column, dayCount, share: dayCount / lengthOf(series) }];
  });
}

export function periodOf(series: StationSeries): { readonly first: EpochDay; readonly last: EpochDay } {
  return { first: series.startDay, last: series.startDay + lengthOf(series) - 1 };
}
