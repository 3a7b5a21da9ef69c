import { createUniqueId, For } from 'solid-js';
import { useText } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { YearPage } from '../year-pages';

/** Chooses the year that a long table shows. */
export function YearPager(props: {
  pages: readonly YearPage[];
  chosen: number;
  total: number;
  onChoose: (page: number) => void;
}) {
  const t = useText();
  const field = createUniqueId();
  const whole = (count: number) => formatNumber(count, 0);
  const shown = () => props.pages[props.chosen];
  return (
    <div class="pager cluster">
      <button
        type="button"
        class="button"
        disabled={props.chosen === 0}
        aria-label={t('results.previousYear')}
        onClick={() => props.onChoose(props.chosen - 1)}
      >
        <span aria-hidden="true">←</span>
      </button>
      <label class="visually-hidden" for={field}>
        {t('results.year')}
      </label>
      <select
        id={field}
        class="pager__year"
        value={props.chosen}
        onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
      >
        <For each={props.pages}>{(page, i) => <option value={i()}>{page.year}</option>}</For>
      </select>
      <button
        type="button"
        class="button"
        disabled={props.chosen === props.pages.length - 1}
        aria-label={t('results.nextYear')}
        onClick={() => props.onChoose(props.chosen + 1)}
      >
        <span aria-hidden="true">→</span>
      </button>
      <span class="soft">
        {t('results.daysShown', {
          from: whole((shown()?.from ?? 0) + 1),
          to: whole(shown()?.to ?? 0),
          total: whole(props.total),
        })}
      </span>
    </div>
  );
}
