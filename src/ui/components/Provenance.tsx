import { Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatAge, formatClock, formatCoordinates } from '../../i18n/format';
import { useSourcesText } from '../../i18n/sources';
import { formatWithUnit } from '../../i18n/units';
import type { ElevationSource, Method, ResolvedSite, RunResult } from '../../protocol';
import { ReportsTable } from './ReportsTable';
import { WeightsTable } from './WeightsTable';

export const ELEVATION_ORIGIN = {
  typed: 'results.elevationTyped',
  'open-meteo-dem': 'results.elevationDem',
  'weather-source': 'results.elevationOfSource',
  assumed: 'results.elevationAssumed',
} as const satisfies Record<ElevationSource, string>;

export const FUSION = {
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
        })}{' '}
        ({formatClock(props.result.computedAt, null)})
      </dd>
    </dl>
  );
}

function SiteLines(props: { site: ResolvedSite }) {
  const t = useSourcesText();
  const zone = () => {
    const { timeZone, timeZoneSource } = props.site;
    if (timeZone === null) return t('results.timeZoneUnknown');
    const origin = timeZoneSource === null ? '' : `, ${t(`sources.zoneFrom.${timeZoneSource}`)}`;
    return `${t('results.timeZone', timeZone)}${origin}`;
  };
  return (
    <>
      {formatCoordinates(props.site)}
      <br />
      {t('results.elevationLine', {
        elevation: formatWithUnit('elevation', props.site.elevationM),
        origin: t(ELEVATION_ORIGIN[props.site.elevationSource]),
      })}
      <br />
      {zone()}
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
