/** Which columns the table of days shows, and in which order its days stand. */
import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import type { ResultDays } from '../../protocol';
import { keepColumns, startColumns } from './column-choice';
import { type ColumnChoice, columnsOf, type DayColumn, sortValue } from './columns';
import { BY_DATE, nextOrder, type SortOrder, sortedDays } from './sort';

export interface DayOrder {
  readonly chosen: Accessor<readonly ColumnChoice[]>;
  readonly columns: Accessor<readonly DayColumn[]>;
  readonly order: Accessor<SortOrder>;
  /** The index of the day at each position. */
  readonly sorted: Accessor<Uint32Array>;
  /** Shows these columns, here and in the tables to come. */
  choose(choice: readonly ColumnChoice[]): void;
  sortBy(column: string): void;
}

const DATE: DayColumn = { kind: 'date', id: 'date' };

export function createDayOrder(days: Accessor<ResultDays>): DayOrder {
  const [chosen, setChosen] = createSignal(startColumns());
  const [order, setOrder] = createSignal(BY_DATE);
  const columns = createMemo(() => columnsOf(days(), chosen()));
  const sortColumn = () => columns().find(({ id }) => id === order().column);
  const sorted = createMemo(() => {
    const column = sortColumn() ?? DATE;
    return sortedDays(days().et0Mm.length, (index) => sortValue(days(), column, index), order().direction);
  });
  const choose = (choice: readonly ColumnChoice[]) =>
    batch(() => {
      setChosen(choice);
      keepColumns(choice);
      if (!sortColumn()) setOrder(BY_DATE);
    });
  return { chosen, columns, order, sorted, choose, sortBy: (column) => setOrder((now) => nextOrder(now, column)) };
}
