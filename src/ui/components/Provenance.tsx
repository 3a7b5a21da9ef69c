import { Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatAge, formatCoordinates, formatNumber } from '../../i18n/format';
import type { ElevationSource, Method, ResolvedSite, RunResult } from '../../protocol';
import { ReportsTable } from './ReportsTable';
import { WeightsTable } from './WeightsTable';

const ELEVATION_ORIGIN = {
  typed: 'results.elevationTyped',
  'open-meteo-dem': 'results.elevationDem',
  'weather-source': 'results.elevationOfSource',
  assumed: 'results.elevationAssumed',
} as const satisfies Record<ElevationSource, string>;

const FUSION = {
  'single-source': 'results.singleSource',
  'weighted-mean': 'results.weightedMean',
  'kalman-update': 'results.kalmanUpdate',
} as const satisfies Record<Method['fusion'], string>;

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
        <ReportsTable reports={props.result.sources} band={props.result.days.forecastBand} />
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
      {t(FUSION[props.method.fusion])}
      <Show when={Object.keys(props.method.weights).length > 0}>
        <WeightsTable weights={props.method.weights} />
      </Show>
    </>
  );
}

/** What a source gave: how many days, from where and when; or why it gave nothing. */
