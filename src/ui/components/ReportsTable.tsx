import { For, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatAge, formatClock, formatNumber } from '../../i18n/format';
import type { ForecastBand, SourceReport } from '../../protocol';
import { metaOf } from '../../sources/registry';
import { sourceFailureText } from '../source-failure-text';
import { kindText, stationText } from '../source-words';

/** Where the weather of a result comes from: a row a source, with the request that was asked and what it gave. */
export function ReportsTable(props: { reports: readonly SourceReport[]; band: ForecastBand | undefined }) {
  const t = useText();
  return (
    <>
      <section class="table-wrap" tabindex={0} aria-label={t('results.sourcesTitle')}>
        <table class="reports">
          <thead>
            <tr>
              <th scope="col" class="reports__source">
                {t('results.source')}
              </th>
              <th scope="col">{t('sources.kind')}</th>
              <th scope="col" class="reports__days">
                {t('sources.days')}
              </th>
              <th scope="col">{t('sources.retrieved')}</th>
              <th scope="col">{t('sources.dayDefinition')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.reports}>{(report) => <ReportRow report={report} />}</For>
          </tbody>
        </table>
      </section>
      <Show when={props.band}>
        {(band) => (
          <p class="reports__band">
            {t('sources.bandSource', formatNumber(band().memberCount, 0))}{' '}
            <RequestLink url={band().url} name={t('sources.bandName')} />
          </p>
        )}
      </Show>
    </>
  );
}

function ReportRow(props: { report: SourceReport }) {
  const t = useText();
  const meta = () => metaOf(props.report.id);
  return (
    <tr>
      <th scope="row">
        {meta().name}
        <Show when={props.report.station}>
          {(station) => <span class="reports__more">{stationText(t, station())}</span>}
        </Show>
      </th>
      <Show
        when={props.report.failure}
        fallback={
          <>
            <td>{kindText(t, meta())}</td>
            <td>
              <DayCounts report={props.report} />
            </td>
            <td>
              <Retrieved report={props.report} />
            </td>
            <td>{t(`sources.dayDefinitions.${props.report.dayDefinition}`)}</td>
          </>
        }
      >
        {(failure) => <td colSpan={4}>{sourceFailureText(t, { source: props.report.id, failure: failure() })}</td>}
      </Show>
    </tr>
  );
}

function DayCounts(props: { report: SourceReport }) {
  const t = useText();
  const whole = (count: number) => formatNumber(count, 0);
  return (
    <>
      {t('sources.dayCount', props.report.dayCount, whole(props.report.dayCount))}
      <Show when={props.report.partialDayCount > 0}>
        <span class="reports__more">
          {t('sources.partialDays', props.report.partialDayCount, whole(props.report.partialDayCount))}
        </span>
      </Show>
    </>
  );
}

/** When, from where, and the request itself. */
function Retrieved(props: { report: SourceReport }) {
  const t = useText();
  const origin = () => {
    const { id, cache, retrievedAt } = props.report;
    if (id === 'simulated') return t('sources.computedHere');
    if (cache === null || retrievedAt === null) return t('sources.gaveNothing');
    const age = formatAge(retrievedAt, Date.now());
    return id === 'own-station' ? t('sources.importedHere', age) : t(`sources.${cache}`, age);
  };
  const exactly = () => {
    const { retrievedAt } = props.report;
    return retrievedAt === null ? undefined : formatClock(retrievedAt, null);
  };
  return (
    <>
      <span title={exactly()}>{origin()}</span>
      <Show when={props.report.url?.startsWith('https:') && props.report.url}>
        {(url) => (
          <span class="reports__more">
            <RequestLink url={url()} name={metaOf(props.report.id).name} />
          </span>
        )}
      </Show>
    </>
  );
}

function RequestLink(props: { url: string; name: string }) {
  const t = useText();
  return (
    <a href={props.url} aria-label={t('sources.requestOf', props.name)}>
      {t('sources.request')}
    </a>
  );
}
