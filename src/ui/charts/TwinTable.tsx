import { createSignal, For, Show } from 'solid-js';
import { useChartsText } from '../../i18n/charts';
import type { ChartTable } from './model';

/** The numbers of a chart, made when they are asked for. */
export function TwinTable(props: { title: string; table: () => ChartTable }) {
  const t = useChartsText();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="chart__numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('charts.numbers', props.title)}</summary>
      <Show when={isOpen()}>
        <section class="table-wrap chart__table" tabindex="0" aria-label={t('charts.tableOf', props.title)}>
          <Rows title={t('charts.tableOf', props.title)} table={props.table()} />
        </section>
      </Show>
    </details>
  );
}

function Rows(props: { title: string; table: ChartTable }) {
  return (
    <table aria-label={props.title}>
      <thead>
        <tr>
          <For each={props.table.head}>{(text, i) => <th class={i() > 0 ? 'num' : undefined}>{text}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.table.rows}>
          {([name, ...values]) => (
            <tr>
              <th scope="row">{name}</th>
              <For each={values}>{(value) => <td class="num">{value}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
