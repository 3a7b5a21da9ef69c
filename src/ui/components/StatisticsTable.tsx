import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { type StatisticsText, useStatisticsText } from '../../i18n/statistics';
import { unitText } from '../../i18n/units';
import {
  type NotGivenReason,
  STATISTICS,
  type Statistic,
  type VariableStatistics,
} from '../../share/result-statistics';
import { formatStatistic, QUANTITY_OF } from '../statistics-format';

/** A row a statistic, a column a variable; what is not given is a dash, and why stands below. */
export function StatisticsTable(props: { variables: readonly VariableStatistics[] }) {
  const t = useStatisticsText();
  return (
    <>
      <section class="table-wrap" tabindex={0} aria-label={t('statistics.caption')}>
        <table class="statistics-table">
          <caption class="visually-hidden">{t('statistics.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('statistics.statistic')}</th>
              <For each={props.variables}>{(column) => <VariableHead column={column} />}</For>
            </tr>
          </thead>
          <tbody>
            <For each={STATISTICS}>{(statistic) => <Row statistic={statistic} variables={props.variables} />}</For>
          </tbody>
        </table>
      </section>
      <WhyNot variables={props.variables} />
    </>
  );
}

function VariableHead(props: { column: VariableStatistics }) {
  const t = useStatisticsText();
  return (
    <th scope="col" class="num">
      <abbr title={t(`results.columns.${props.column.variable}.meaning`)}>
        {t(`results.columns.${props.column.variable}.label`)}
      </abbr>
      <span class="statistics-table__unit">{unitText(QUANTITY_OF[props.column.variable])}</span>
    </th>
  );
}

function Row(props: { statistic: Statistic; variables: readonly VariableStatistics[] }) {
  const t = useStatisticsText();
  return (
    <tr>
      <th scope="row">{t(`statistics.names.${props.statistic}`)}</th>
      <For each={props.variables}>
        {({ variable, values }) => (
          <td class="num">{formatStatistic(variable, props.statistic, values[props.statistic])}</td>
        )}
      </For>
    </tr>
  );
}

/** Why there are dashes, a line a reason, with the variables it holds for. */
function WhyNot(props: { variables: readonly VariableStatistics[] }) {
  const t = useStatisticsText();
  const title = createUniqueId();
  const lines = createMemo(() => whyNotLines(t, props.variables));
  return (
    <Show when={lines().length > 0}>
      <p id={title} class="visually-hidden">
        {t('statistics.whyNotTitle')}
      </p>
      <ul class="plain-list statistics__notes" aria-labelledby={title}>
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
    </Show>
  );
}

function whyNotLines(t: StatisticsText, variables: readonly VariableStatistics[]): string[] {
  const names = new Map<NotGivenReason, string[]>();
  for (const { variable, notGiven } of variables) {
    for (const reason of new Set(Object.values(notGiven))) {
      names.set(reason, [...(names.get(reason) ?? []), t(`results.columns.${variable}.label`)]);
    }
  }
  return [...names].map(([reason, labels]) =>
    t('statistics.whyNot', { names: labels.join(', '), reason: t(`statistics.notGiven.${reason}`) }),
  );
}
