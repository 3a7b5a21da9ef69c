import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { useDaysText } from '../../i18n/days';
import type { ResultDays, RunResult } from '../../protocol';
import { type DayNotes, notesText, sharedNotes } from '../day-notes';
import { createDayOrder, type DayOrder } from '../days/day-order';
import { createRowWindow, ROWS_WITHOUT_WINDOW, type RowWindow } from '../days/row-window';
import '../styles/days.css';
import '../styles/day-keys.css';
import { ColumnChooser } from './ColumnChooser';
import { fullRow } from './DayRow';
import { DaysHead } from './DaysHead';
import { createDayTip, DayTip } from './DayTip';
import { createOpenDay, type OpenDayState, OpenExplanation } from './ExplainOpener';
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

  const view = createDayOrder(days);
  const rows = createRowWindow(frame, length);
  const openerOf = (index: number) => section.querySelector<HTMLElement>(`[data-opens="${index}"]`);
  const bringIntoSight = (index: number) => rows.scrollTo(view.sorted().indexOf(index));
  const explained = createOpenDay(days, openerOf, (index) => {
    if (!openerOf(index)) bringIntoSight(index);
    openerOf(index)?.focus();
  });
  const jump = (index: number) => {
    bringIntoSight(index);
    openerOf(index)?.focus({ preventScroll: true });
  };
  const leave = () => section.querySelector<HTMLElement>('.column-key summary')?.focus();
  const sortBy = (column: string) => {
    view.sortBy(column);
    rows.scrollTo(0);
  };
  const tip = createDayTip(() => section);
  const saidOnce = createMemo(() => sharedNotes(days()));
  return (
    <section ref={section} class="results-table" aria-labelledby={title}>
      <div class="results-table__head cluster">
        <h2 id={title} class="results-table__title">
          {t('results.tableName')}
        </h2>
        <Show when={length() > ROWS_WITHOUT_WINDOW}>
          <JumpToDate first={days().startDay} last={days().startDay + length() - 1} onJump={jump} />
        </Show>
      </div>
      <p class="explain-hint">{t('days.sortHint')}</p>
      <ColumnChooser days={days()} chosen={view.chosen()} onChoose={view.choose} />
      <SaidOnce notes={saidOnce()} />
      {/* Every row has stops of its own: by keyboard, thirty years would never end. */}
      <button type="button" class="button results-table__skip visually-hidden" onClick={leave}>
        {t('days.skipTable')}
      </button>
      <section
        ref={setFrame}
        class="table-wrap results-table__wrap"
        tabindex={0}
        aria-label={t('results.scrollHint')}
        onScroll={tip.close}
      >
        <table aria-labelledby={title} aria-rowcount={length() + 1}>
          <DaysHead columns={view.columns()} order={view.order()} onSort={sortBy} />
          <Spacer height={rows.above()} />
          <Rows
            days={days()}
            view={view}
            window={rows.window()}
            saidOnce={saidOnce()}
            tipId={tip.id}
            explained={explained}
          />
          <Spacer height={rows.below()} />
        </table>
      </section>
      <DayTip days={days()} tip={tip} />
      <OpenExplanation result={props.result} state={explained} />
      <SignKey days={days()} />
      <ColumnKey columns={view.columns()} />
    </section>
  );
}

/** What holds of every day, above the table. */
function SaidOnce(props: { notes: DayNotes }) {
  const t = useDaysText();
  const text = () => notesText(t, props.notes);
  return (
    <Show when={text() !== ''}>
      <p class="results-table__once">{t('results.onEveryDay', text())}</p>
    </Show>
  );
}

interface RowsProps {
  readonly days: ResultDays;
  readonly view: DayOrder;
  readonly window: RowWindow;
  readonly saidOnce: DayNotes;
  readonly tipId: string;
  readonly explained: OpenDayState;
}

/** The rows in sight. They are made of constants: other days, other columns or another order make them anew. */
function Rows(props: RowsProps) {
  const t = useDaysText();
  const positions = createMemo(() => {
    const { from, to } = props.window;
    return Array.from({ length: to - from }, (_, i) => from + i);
  });
  return (
    <Show when={{ days: props.days, columns: props.view.columns(), sorted: props.view.sorted() }} keyed>
      {({ days, columns, sorted }) => (
        <tbody>
          <For each={positions()}>
            {(position) => {
              const { saidOnce, tipId, explained } = props;
              return fullRow(t, days, { position, index: sorted[position] ?? 0, columns, saidOnce, tipId, explained });
            }}
          </For>
        </tbody>
      )}
    </Show>
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
