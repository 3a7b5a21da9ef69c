import { createUniqueId, For } from 'solid-js';
import type { StationRead } from '../../domain/station/types';
import { formatNumber } from '../../i18n/format';
import { useStationText } from '../../i18n/station';
import { completenessOf } from '../station/read-report';
import { targetText } from '../station/station-words';

/** How many days each variable has. A share is rounded down: 100 % is every day. */
export function StationCompleteness(props: { read: StationRead }) {
  const t = useStationText();
  const caption = createUniqueId();
  return (
    <div class="table-wrap">
      <table aria-labelledby={caption}>
        <caption id={caption} class="visually-hidden">
          {t('station.report.completeness')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('station.report.variable')}</th>
            <th scope="col" class="num">
              {t('station.report.daysWith')}
            </th>
            <th scope="col" class="num">
              {t('station.report.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={completenessOf(props.read.series)}>
            {({ column, dayCount, share }) => (
              <tr>
                <th scope="row">{targetText(t, column)}</th>
                <td class="num">{formatNumber(dayCount, 0)}</td>
                <td class="num">{formatNumber(Math.floor(1000 * share) / 10, 1)} %</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
