/** What the nearest station saw last: a glance at the weather outside, no part of any result. */
import { Match, Switch } from 'solid-js';
import { type Text, useText } from '../../i18n';
import { formatAge, formatClock } from '../../i18n/format';
import { formatWithUnit, type Quantity } from '../../i18n/units';
import type { SourceFailure, StationObservation } from '../../protocol';
import type { ChosenPoint } from '../map/chosen-point';
import { createLookup, knownValue } from '../map/point-details';
import { createNow } from '../now';
import { useServices } from '../services';
import { sourceFailureText } from '../source-failure-text';
import { stationPlaceText } from '../source-words';

interface ObservationCardProps {
  readonly point: ChosenPoint;
  /** IANA zone of the point; null is the device's own. */
  readonly timeZone: string | null;
}

export function ObservationCard(props: ObservationCardProps) {
  const t = useText();
  const { places } = useServices();
  const lookup = createLookup(
    () => props.point,
    ({ latitudeDeg, longitudeDeg }, signal) => places.latestObservation(latitudeDeg, longitudeDeg, signal),
  );
  const answer = () => knownValue(lookup());
  const observation = () => {
    const given = answer();
    return given?.ok ? given.value : undefined;
  };
  const failure = () => {
    const given = answer();
    return given && !given.ok ? given.error : undefined;
  };
  return (
    <section class="observation" aria-label={t('card.observation')} aria-busy={lookup().kind === 'loading'}>
      <h3>{t('card.observation')}</h3>
      <Switch fallback={<p class="soft">{t('card.observationNone')}</p>}>
        <Match when={lookup().kind === 'loading'}>
          <p class="soft">{t('card.observationLoading')}</p>
        </Match>
        <Match when={observation()}>{(seen) => <Observation seen={seen()} timeZone={props.timeZone} />}</Match>
        <Match when={failure()}>{(why) => <p class="soft">{failureWords(t, why())}</p>}</Match>
      </Switch>
    </section>
  );
}

/** Nobody near has reported: that is no fault to explain. */
function failureWords(t: Text, failure: SourceFailure): string {
  if (failure.code === 'no-data') return t('card.observationNone');
  return sourceFailureText(t, { source: 'nws-observations', failure });
}

function Observation(props: { readonly seen: StationObservation; readonly timeZone: string | null }) {
  const t = useText();
  const nowMs = createNow();
  const value = (quantity: Quantity, metric: number | null) =>
    metric === null ? t('results.noValue') : formatWithUnit(quantity, metric);
  return (
    <>
      <dl class="observation__values">
        <Value label={t('card.temperature')} value={value('temperature', props.seen.tempC)} />
        <Value label={t('card.humidity')} value={value('humidity', props.seen.humidityPct)} />
        <Value label={t('card.wind')} value={value('windSpeed', props.seen.wind2mMps)} />
      </dl>
      <p class="soft">
        {t('card.station', props.seen)}, {stationPlaceText(t, props.seen)}
        <br />
        {t('card.observedAt', {
          age: formatAge(props.seen.observedAt, nowMs()),
          clock: formatClock(props.seen.observedAt, props.timeZone),
        })}
      </p>
    </>
  );
}

function Value(props: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
