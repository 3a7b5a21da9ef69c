import { For, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatAge, formatCoordinates, formatNumber } from '../../i18n/format';
import type { ElevationSource, Method, ResolvedSite, RunResult, SourceReport } from '../../protocol';
import { metaOf } from '../../sources/registry';
import { sourceFailureText } from '../failure-text';
import { WeightsTable } from './WeightsTable';

const ELEVATION_ORIGIN = {
  typed: 'results.elevationTyped',
  'open-meteo-dem': 'results.elevationDem',
  'weather-source': 'results.elevationOfSource',
  assumed: 'results.elevationAssumed',
} as const satisfies Record<ElevationSource, string>;

/** Where a result stands, how it was computed and from what. */
export function Provenance(props: { result: RunResult }) {
  const t = useText();
  return (
    <dl class="provenance">
      <dt>{t('results.site')}</dt>
      <dd>
        <SiteLines site={props.result.site} />
      </dd>
      <dt>{t('results.method')}</dt>
      <dd>
        <MethodLines method={props.result.method} />
      </dd>
      <dt>{t('results.sourcesTitle')}</dt>
      <dd>
        <ul class="plain-list">
          <For each={props.result.sources}>{(report) => <ReportLine report={report} />}</For>
        </ul>
      </dd>
      <dt>{t('results.made')}</dt>
      <dd>
        {t('results.computed', {
          time: formatAge(props.result.computedAt, Date.now()),
          version: props.result.appVersion,
        })}
      </dd>
    </dl>
  );
}

function SiteLines(props: { site: ResolvedSite }) {
  const t = useText();
  return (
    <>
      {formatCoordinates(props.site)}
      <br />
      {t('results.elevationLine', {
        elevation: formatNumber(props.site.elevationM, 0),
        origin: t(ELEVATION_ORIGIN[props.site.elevationSource]),
      })}
      <br />
      {props.site.timeZone === null ? t('results.timeZoneUnknown') : t('results.timeZone', props.site.timeZone)}
    </>
  );
}

function MethodLines(props: { method: Method }) {
  const t = useText();
  return (
    <>
      {t('results.equation')}
      <br />
      {t(`results.vapor.${props.method.vaporForm}`)}
      <br />
      {t(props.method.fusion === 'single-source' ? 'results.singleSource' : 'results.weightedMean')}
      <Show when={props.method.fusion === 'weighted-mean'}>
        <WeightsTable weights={props.method.weights} />
      </Show>
    </>
  );
}

/** What a source gave: how many days, from where and when; or why it gave nothing. */
function ReportLine(props: { report: SourceReport }) {
  const t = useText();
  const origin = () => {
    const { id, cache, retrievedAt } = props.report;
    if (metaOf(id).access === 'local') return t('sources.computedHere');
    if (cache === null || retrievedAt === null) return t('sources.gaveNothing');
    return t(`sources.${cache}`, formatAge(retrievedAt, Date.now()));
  };
  const days = () => t('sources.dayCount', props.report.dayCount, formatNumber(props.report.dayCount, 0));
  return (
    <li>
      <Show
        when={props.report.failure}
        fallback={
          <>
            {metaOf(props.report.id).name}: {days()}, {origin()}
          </>
        }
      >
        {(failure) => sourceFailureText(t, { source: props.report.id, failure: failure() })}
      </Show>
      <Show when={props.report.url?.startsWith('https:') && props.report.url}>
        {(url) => (
          <>
            {' '}
            <a href={url()}>{t('sources.request')}</a>
          </>
        )}
      </Show>
    </li>
  );
}
