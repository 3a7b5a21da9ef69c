import { Show } from 'solid-js';
import { lengthOf } from '../../domain/series';
import type { StationRead } from '../../domain/station/types';
import { formatNumber, formatPeriod } from '../../i18n/format';
import { useStationText } from '../../i18n/station';
import type { TruthCount } from '../services';
import { periodOf } from '../station/read-report';

/** What was read, in four figures. */
export function StationReadFacts(props: { read: StationRead; truth: TruthCount | undefined }) {
  const t = useStationText();
  const period = () => {
    const { first, last } = periodOf(props.read.series);
    const dayCount = lengthOf(props.read.series);
    const days = t('station.days', dayCount, formatNumber(dayCount, 0));
    return t('station.period', { period: formatPeriod(first, last), days });
  };
  return (
    <dl class="station-facts">
      <div>
        <dt>{t('station.report.period')}</dt>
        <dd>{period()}</dd>
      </div>
      <div>
        <dt>{t('station.report.rejected')}</dt>
        <dd>{formatNumber(props.read.rejected.length, 0)}</dd>
      </div>
      <div>
        <dt>{t('station.report.blanked')}</dt>
        <dd>{formatNumber(props.read.blanked.length, 0)}</dd>
      </div>
      <Show when={props.truth}>
        {(truth) => (
          <div>
            <dt>{t('station.report.truth')}</dt>
            <dd>
              {t('station.report.truthLine', {
                given: formatNumber(truth().givenCount, 0),
                computed: formatNumber(truth().computedCount, 0),
              })}
            </dd>
          </div>
        )}
      </Show>
    </dl>
  );
}
