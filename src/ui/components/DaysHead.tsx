import { For, Show } from 'solid-js';
import { useDaysText } from '../../i18n/days';
import { columnLabel, columnUnit } from '../days/column-text';
import type { DayColumn } from '../days/columns';
import type { SortOrder } from '../days/sort';

/** The heads of the table of days; each but the notes' sorts it. */
export function DaysHead(props: { columns: readonly DayColumn[]; order: SortOrder; onSort: (column: string) => void }) {
  const direction = (column: DayColumn) => (props.order.column === column.id ? props.order.direction : undefined);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <For each={props.columns}>
          {(column) => (
            <th scope="col" class={headLook(column)} aria-sort={direction(column)}>
              <Show when={column.kind !== 'notes'} fallback={<Words column={column} />}>
                <button type="button" class="days-sort" onClick={() => props.onSort(column.id)}>
                  <Words column={column} direction={direction(column)} />
                </button>
              </Show>
            </th>
          )}
        </For>
      </tr>
    </thead>
  );
}

const ARROWS = { ascending: '▲', descending: '▼' } as const;

function Words(props: { column: DayColumn; direction?: SortOrder['direction'] | undefined }) {
  const t = useDaysText();
  return (
    <>
      {columnLabel(t, props.column)}{' '}
      <span class="results-table__unit">
        {columnUnit(props.column)}
        <Show when={props.direction}>
          {(direction) => (
            <span class="days-sort__arrow" aria-hidden="true">
              {ARROWS[direction()]}
            </span>
          )}
        </Show>
      </span>
    </>
  );
}

/** The class that gives a column its width and its side. */
function headLook(column: DayColumn): string {
  if (column.kind === 'source') return 'num results-table__source';
  if (column.kind !== 'number') {
    return `${column.kind === 'band' || column.kind === 'chance' ? 'num ' : ''}results-table__${column.kind}`;
  }
  if (column.name === 'et0Mm' || column.name === 'equationEt0Mm') return 'num results-table__et0';
  if (column.name === 'shortwaveMjM2') return 'num results-table__radiation';
  return column.name.startsWith('temp') ? 'num results-table__temperature' : 'num results-table__input';
}
