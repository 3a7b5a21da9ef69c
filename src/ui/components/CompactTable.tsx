import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { useText } from '../../i18n';
import { unitText } from '../../i18n/units';
import type { ResultDays } from '../../protocol';
import { notesText, onlyEstimates, sharedNotes } from '../day-notes';
import { shortRow } from './DayRow';

/** The short table of a dialog: date, ETo and quality. */
export function CompactTable(props: { days: ResultDays }) {
  const t = useText();
  const title = createUniqueId();
  const indexes = createMemo(() => Array.from(props.days.et0Mm, (_, i) => i));
  const saidOnce = createMemo(() => onlyEstimates(sharedNotes(props.days)));
  const everyDay = () => notesText(t, saidOnce());
  return (
    <section class="table-wrap compact-table" tabindex={0} aria-label={t('results.scrollHint')}>
      <Show when={everyDay() !== ''}>
        <p class="results-table__once">{t('results.onEveryDay', everyDay())}</p>
      </Show>
      <table aria-labelledby={title}>
        <caption id={title} class="visually-hidden">
          {t('results.tableName')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('results.date')}</th>
            <th scope="col" class="num">
              {t('results.columns.et0Mm.label')} <span class="results-table__unit">{unitText('waterRate')}</span>
            </th>
            <th scope="col" class="num">
              {t('results.band.label')}
            </th>
            <th scope="col">{t('results.quality')}</th>
          </tr>
        </thead>
        <tbody>
          <Show when={props.days} keyed>
            {(days) => <For each={indexes()}>{(index) => shortRow(t, days, { index, saidOnce: saidOnce() })}</For>}
          </Show>
        </tbody>
      </table>
    </section>
  );
}
