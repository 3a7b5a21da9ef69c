import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { type DayFlag, hasFlag } from '../../domain/quality/flags';
import { INPUT_VARIABLES } from '../../domain/series';
import { useText } from '../../i18n';
import type { ResultDays, RunResult } from '../../protocol';
import { notesText, sharedNotes } from '../day-notes';
import { ROW_VARIABLES, type RowVariable } from '../day-row';
import { createRowBudget } from '../row-budget';
import { yearPages } from '../year-pages';
import { fullRow } from './DayRow';
import { createOpenDay, OpenExplanation } from './ExplainOpener';
import { YearPager } from './YearPager';

/** Every day with its inputs, ETo, quality and notes; a long period by calendar years. */
export function ResultsTable(props: { result: RunResult }) {
  const t = useText();
  const days = () => props.result.days;
  const title = createUniqueId();
  const pages = createMemo(() => yearPages(days().startDay, days().et0Mm.length));
  const [chosen, setChosen] = createSignal(0);
  const page = () => pages()[chosen()] ?? { year: 0, from: 0, to: 0 };
  const rows = createRowBudget(page, () => page().to - page().from);
  const saidOnce = createMemo(() => sharedNotes(days()));
  const everyDay = () => notesText(t, saidOnce());
  const explained = createOpenDay(() => [days(), page()]);
  const indexes = createMemo(() => Array.from({ length: rows() }, (_, i) => page().from + i));
  return (
    <section class="results-table" aria-labelledby={title}>
      <div class="results-table__head cluster">
        <h2 id={title} class="results-table__title">
          {t('results.tableName')}
        </h2>
        <Show when={pages().length > 1}>
          <YearPager pages={pages()} chosen={chosen()} onChoose={setChosen} total={days().et0Mm.length} />
        </Show>
      </div>
      <p class="explain-hint">{t('explain.hint')}</p>
      <Show when={everyDay() !== ''}>
        <p class="results-table__once">{t('results.onEveryDay', everyDay())}</p>
      </Show>
      <section class="table-wrap results-table__wrap" tabindex={0} aria-label={t('results.scrollHint')}>
        <table aria-labelledby={title} aria-rowcount={days().et0Mm.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" class="results-table__date">
                {t('results.date')}
              </th>
              <ColumnHead variable="et0Mm" />
              <th scope="col" class="num results-table__band">
                {t('results.band.label')} <span class="results-table__unit">{t('results.band.unit')}</span>
              </th>
              <th scope="col" class="results-table__quality">
                {t('results.quality')}
              </th>
              <For each={INPUT_VARIABLES}>{(variable) => <ColumnHead variable={variable} />}</For>
              <th scope="col" class="results-table__notes">
                {t('results.flags')}
              </th>
            </tr>
          </thead>
          <tbody>
            <Show when={days()} keyed>
              {(shown) => (
                <For each={indexes()}>
                  {(index) => fullRow(t, shown, { index, saidOnce: saidOnce(), onExplain: explained.toggle })}
                </For>
              )}
            </Show>
          </tbody>
        </table>
      </section>
      <OpenExplanation result={props.result} state={explained} />
      <SignKey days={days()} />
      <ColumnKey />
    </section>
  );
}

/** The class that gives a column of numbers its width. */
function columnLook(variable: RowVariable): string {
  if (variable === 'et0Mm') return 'results-table__et0';
  return variable.startsWith('temp') ? 'results-table__temperature' : 'results-table__input';
}

function ColumnHead(props: { variable: RowVariable }) {
  const t = useText();
  return (
    <th scope="col" class={`num ${columnLook(props.variable)}`}>
      {t(`results.columns.${props.variable}.label`)}{' '}
      <span class="results-table__unit">{t(`results.columns.${props.variable}.unit`)}</span>
    </th>
  );
}

/** What the signs beside values mean, where there are any. */
function SignKey(props: { days: ResultDays }) {
  const t = useText();
  const has = (flag: DayFlag) => props.days.flags.some((bits) => hasFlag(bits, flag));
  return (
    <Show when={has('estimated-value') || has('doubtful-value')}>
      <ul class="plain-list sign-key cluster" aria-label={t('results.signs')}>
        <Show when={has('estimated-value')}>
          <li>
            <span class="value--estimated">
              <span class="value__sign">{t('results.estimatedSign')}</span>
            </span>{' '}
            {t('results.estimatedLegend')}
          </li>
        </Show>
        <Show when={has('doubtful-value')}>
          <li>
            <span class="value--doubtful">
              <span class="value__sign">{t('results.doubtfulSign')}</span>
            </span>{' '}
            {t('results.doubtfulLegend')}
          </li>
        </Show>
      </ul>
    </Show>
  );
}

function ColumnKey() {
  const t = useText();
  return (
    <details class="column-key">
      <summary>{t('results.columnKey')}</summary>
      <dl class="column-key__list">
        <For each={ROW_VARIABLES}>
          {(variable) => (
            <div>
              <dt>
                {t(`results.columns.${variable}.label`)}, {t(`results.columns.${variable}.unit`)}
              </dt>
              <dd>{t(`results.columns.${variable}.meaning`)}</dd>
            </div>
          )}
        </For>
        <div>
          <dt>
            {t('results.band.label')}, {t('results.band.unit')}
          </dt>
          <dd>{t('results.band.meaning')}</dd>
        </div>
      </dl>
      <p>{t('results.missingLegend')}</p>
    </details>
  );
}
