import { Show } from 'solid-js';
import { useStatisticsText } from '../../i18n/statistics';
import type { VariableStatistics } from '../../share/result-statistics';

/** The level of the tests. */
const LEVEL = 0.05;

/** In words, which variables the test of Shapiro and Wilk lets pass as normal; nothing where it was not made. */
export function StatisticsShape(props: { variables: readonly VariableStatistics[] }) {
  const t = useStatisticsText();
  const labelsOf = (isMeant: (p: number) => boolean) =>
    props.variables
      .filter(({ values: { shapiroWilkP } }) => shapiroWilkP !== null && isMeant(shapiroWilkP))
      .map(({ variable }) => t(`results.columns.${variable}.label`))
      .join(', ');
  const normal = () => labelsOf((p) => p >= LEVEL);
  const notNormal = () => labelsOf((p) => p < LEVEL);
  return (
    <Show when={normal() !== '' || notNormal() !== ''}>
      <div class="statistics__words">
        <h3>{t('statistics.normality.title')}</h3>
        <Show when={normal()}>{(variables) => <p>{t('statistics.normality.normal', variables())}</p>}</Show>
        <Show when={notNormal()}>{(variables) => <p>{t('statistics.normality.notNormal', variables())}</p>}</Show>
        <p class="statistics__notes">{t('statistics.normality.note')}</p>
      </div>
    </Show>
  );
}
