import { batch, createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { useDaysText } from '../../i18n/days';
import type { RunResult } from '../../protocol';
import { notesText, sharedNotes } from '../day-notes';
import { keepColumns, startColumns } from '../days/column-choice';
import { type ColumnChoice, columnsOf, sortValue } from '../days/columns';
import { createRowWindow, ROWS_WITHOUT_WINDOW } from '../days/row-window';
import { BY_DATE, nextOrder, sortedDays } from '../days/sort';
import '../styles/days.css';
import { ColumnChooser } from './ColumnChooser';
import { fullRow } from './DayRow';
import { DaysHead } from './DaysHead';
import { createDayTip, DayTip } from './DayTip';
import { createOpenDay, OpenExplanation } from './ExplainOpener';
import { JumpToDate } from './JumpToDate';
import { ColumnKey, SignKey } from './TableKeys';

/** Every day of a result: sorted as a person likes, with the columns that they want, thirty years as smooth as a week. */
export function ResultsTable(props: { result: RunResult }) {
  const t = useDaysText();
  const days = () => props.result.days;
  const length = () => days().et0Mm.length;
  const title = createUniqueId();
  let section!: HTMLElement;
  const [frame, setFrame] = createSignal<HTMLElement>();

  const [chosen, setChosen] = createSignal(startColumns());
  const columns = createMemo(() => columnsOf(days(), chosen()));
  const [order, setOrder] = createSignal(BY_DATE);
  const sortColumn = () => columns().find(({ id }) => id === order().column);
  const sorted = createMemo(() => {
    const column = sortColumn() ?? ({ kind: 'date', id: 'date' } as const);
    return sortedDays(length(), (index) => sortValue(days(), column, index), order().direction);
  });

  const rows = createRowWindow(frame, length);
  const positions = createMemo(() => {
    const { from, to } = rows.window();
    return Array.from({ length: to - from }, (_, i) => from + i);
  });
  const openerOf = (index: number) => section.querySelector<HTMLElement>(`[data-opens="${index}"]`);
  const focusDay = (index: number) => {
    rows.scrollTo(sorted().indexOf(index));
    openerOf(index)?.focus({ preventScroll: true });
  };
  const explained = createOpenDay(days, openerOf, (index) => {
    if (!openerOf(index)) rows.scrollTo(sorted().indexOf(index));
    openerOf(index)?.focus();
  });
  const tip = createDayTip(() => section);
  const saidOnce = createMemo(() => sharedNotes(days()));
  const everyDay = () => notesText(t, saidOnce());

  const choose = (choice: readonly ColumnChoice[]) =>
    batch(() => {
      setChosen(choice);
      keepColumns(choice);
      if (!sortColumn()) setOrder(BY_DATE);
    });
  const sortBy = (column: string) => {
    setOrder((current) => nextOrder(current, column));
    rows.scrollTo(0);
  };
  return (
    <section ref={section} class="results-table" aria-labelledby={title}>
      <div class="results-table__head cluster">
        <h2 id={title} class="results-table__title">
          {t('results.tableName')}
        </h2>
        <Show when={length() > ROWS_WITHOUT_WINDOW}>
          <JumpToDate first={days().startDay} last={days().startDay + length() - 1} onJump={focusDay} />
        </Show>
      </div>
      <p class="explain-hint">{t('days.sortHint')}</p>
      <ColumnChooser days={days()} chosen={chosen()} onChoose={choose} />
      <Show when={everyDay() !== ''}>
        <p class="results-table__once">{t('results.onEveryDay', everyDay())}</p>
      </Show>
      <section
        ref={setFrame}
        class="table-wrap results-table__wrap"
        tabindex={0}
        aria-label={t('results.scrollHint')}
        onScroll={tip.close}
      >
        <table aria-labelledby={title} aria-rowcount={length() + 1}>
          <DaysHead columns={columns()} order={order()} onSort={sortBy} />
          <Spacer height={rows.above()} />
          <Show when={{ days: days(), columns: columns(), sorted: sorted() }} keyed>
            {(shown) => (
              <tbody>
                <For each={positions()}>
                  {(position) =>
                    fullRow(t, shown.days, {
                      position,
                      index: shown.sorted[position] ?? 0,
                      columns: shown.columns,
                      saidOnce: saidOnce(),
                      tipId: tip.id,
                      explained,
                    })
                  }
                </For>
              </tbody>
            )}
          </Show>
          <Spacer height={rows.below()} />
        </table>
      </section>
      <DayTip days={days()} tip={tip} />
      <OpenExplanation result={props.result} state={explained} />
      <SignKey days={days()} />
      <ColumnKey columns={columns()} />
    </section>
  );
}

/** The room of the rows that are not there. */
function Spacer(props: { height: number }) {
  return (
    <Show when={props.height > 0}>
      <tbody aria-hidden="true" class="results-table__spacer">
        <tr>
          <td style={{ height: `${props.height}px` }} />
        </tr>
      </tbody>
    </Show>
  );
}
