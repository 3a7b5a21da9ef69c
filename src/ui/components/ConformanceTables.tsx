/** What is loaded when someone runs the conformance table: the vectors, and a table for each group of them. */
import { createSignal, For, Show } from 'solid-js';
import type { ConformanceRow } from '../../conformance/run-conformance';
import { useAboutText } from '../../i18n/about';
import { ConformanceTable, grouped } from './ConformanceTable';
import '../styles/conformance.css';

export { runConformance } from '../../conformance/run-conformance';

/** How many of the rows pass. */
export function tally(rows: readonly ConformanceRow[]): { passed: number; total: number } {
  return { passed: rows.filter(({ pass }) => pass).length, total: rows.length };
}

export function ConformanceTables(props: { rows: readonly ConformanceRow[] }) {
  return (
    <For each={grouped(props.rows, ({ group }) => group)}>{([group, rows]) => <Group group={group} rows={rows} />}</For>
  );
}

/** One table, drawn when it is opened: the longest has 180 rows. */
function Group(props: { group: ConformanceRow['group']; rows: readonly ConformanceRow[] }) {
  const t = useAboutText();
  const [opened, setOpened] = createSignal(false);
  const name = () => t(`about.conformance.groups.${props.group}`);
  return (
    <details class="conformance__group" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {name()} <span class="conformance__count">{t('about.conformance.count', tally(props.rows))}</span>
      </summary>
      <Show when={opened()}>
        <ConformanceTable name={name()} rows={props.rows} />
      </Show>
    </details>
  );
}
