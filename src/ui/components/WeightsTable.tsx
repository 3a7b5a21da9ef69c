import { For } from 'solid-js';
import { INPUT_VARIABLES } from '../../domain/series';
import { useText } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { Method } from '../../protocol';
import { SOURCE_IDS } from '../../request';
import { metaOf } from '../../sources/registry';
import { FoldedTable } from './FoldedTable';

/** How much each source counts, variable by variable. */
export function WeightsTable(props: { weights: Method['weights'] }) {
  const t = useText();
  const rows = () => SOURCE_IDS.flatMap((id) => (props.weights[id] ? [{ id, weights: props.weights[id] }] : []));
  return (
    <FoldedTable title={t('results.weights')}>
      <thead>
        <tr>
          <th scope="col">{t('results.source')}</th>
          <For each={INPUT_VARIABLES}>
            {(variable) => (
              <th scope="col" class="num">
                {t(`results.columns.${variable}.label`)}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {({ id, weights }) => (
            <tr>
              <th scope="row">{metaOf(id).name}</th>
              <For each={INPUT_VARIABLES}>
                {(variable) => <td class="num">{formatNumber(weights[variable], 2)}</td>}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </FoldedTable>
  );
}
