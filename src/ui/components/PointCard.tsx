/** What is known of the chosen point, and the two ways on from it. Made anew for every point. */
import { createSignal, createUniqueId, ErrorBoundary, lazy, Show, Suspense } from 'solid-js';
import { useText } from '../../i18n';
import type { LandVerdict } from '../../ports';
import type { RunRequest } from '../../protocol';
import { metaOf, servesPoint } from '../../sources/registry';
import type { ChosenPoint } from '../map/chosen-point';
import { nauticalZone } from '../map/nautical-zone';
import { createPointDetails, knownValue, type Lookup } from '../map/point-details';
import type { TypedElevation } from '../map/typed-elevation';
import { useServices } from '../services';
import { ObservationCard } from './ObservationCard';
import { PointFacts } from './PointFacts';
import { PointSources } from './PointSources';

/** On demand: the card comes first, and stands without it. */
const FavouriteStar = lazy(() => import('./FavouriteStar'));

/** *ETo today* shows today and the days that led to it. */
const DAYS_SHOWN = 7;

interface PointCardProps {
  readonly point: ChosenPoint;
  onEtoToday(request: RunRequest): void;
  onChoosePeriod(typedElevationM: number | undefined): void;
}

export function PointCard(props: PointCardProps) {
  const t = useText();
  const services = useServices();
  const details = createPointDetails(() => props.point, services.places);
  const [typed, setTyped] = createSignal<TypedElevation>({ kind: 'looked-up' });
  const verdictId = createUniqueId();
  const headingId = createUniqueId();

  const today = () => services.today(knownValue(details.timeZone()) ?? nauticalZone(props.point.longitudeDeg));
  /** As a run decides it: the outline leaves out islets, so the elevation must agree. */
  const isSea = () =>
    knownValue(details.land()) === 'sea' && knownValue(details.elevationM()) === 0 && typed().kind !== 'typed';
  /** Before the zone is known, today may be the neighbouring day. */
  const isTodayKnown = () => details.timeZone().kind === 'known';
  /** Empty until the countries are known; then null where nobody could tell. */
  const countries = () => (details.countries().kind === 'known' ? knownValue(details.countries()) : []);
  const hasStation = () => countries() !== null && servesPoint(metaOf('nws-observations'), countries());
  const typedElevationM = () => {
    const now = typed();
    return now.kind === 'typed' ? now.elevationM : undefined;
  };

  const etoToday = () => {
    const { latitudeDeg, longitudeDeg } = props.point;
    const elevationM = typedElevationM();
    props.onEtoToday({
      latitudeDeg,
      longitudeDeg,
      ...(elevationM === undefined ? {} : { elevationM }),
      start: today() - DAYS_SHOWN + 1,
      end: today(),
      sources: 'auto',
    });
  };

  return (
    <section class="point" aria-labelledby={headingId}>
      <header>
        <h2 id={headingId} class="point__name">
          {props.point.place?.name ?? t('card.unnamed')}
        </h2>
        <Show when={props.point.place}>{(place) => <p class="soft">{place().region}</p>}</Show>
        <ErrorBoundary fallback={null}>
          <Suspense>
            <FavouriteStar point={props.point} />
          </Suspense>
        </ErrorBoundary>
      </header>
      <PointFacts point={props.point} details={details} typed={typed()} onType={setTyped} />
      <LandNotice id={verdictId} verdict={details.land()} isSea={isSea()} />
      <div class="point__actions">
        <button
          type="button"
          class="button button--primary"
          disabled={isSea() || !isTodayKnown() || typed().kind === 'invalid'}
          aria-describedby={verdictId}
          onClick={etoToday}
        >
          {t('card.etoToday')}
        </button>
        <button
          type="button"
          class="button"
          disabled={typed().kind === 'invalid'}
          onClick={() => props.onChoosePeriod(typedElevationM())}
        >
          {t('card.choosePeriod')}
        </button>
      </div>
      <Show when={hasStation()}>
        <ObservationCard point={props.point} timeZone={knownValue(details.timeZone())} />
      </Show>
      <PointSources today={today()} countries={countries()} />
    </section>
  );
}

function LandNotice(props: {
  readonly id: string;
  readonly verdict: Lookup<LandVerdict | null>;
  readonly isSea: boolean;
}) {
  const t = useText();
  const verdict = () => (props.verdict.kind === 'known' ? (props.verdict.value ?? 'unchecked') : 'land');
  return (
    <div id={props.id} role="status">
      <Show when={props.isSea}>
        <p class="notice notice--warn">{t('card.sea')}</p>
      </Show>
      <Show when={verdict() === 'near-coast'}>
        <p class="notice notice--info">{t('card.nearCoast')}</p>
      </Show>
      <Show when={verdict() === 'unchecked' || (verdict() === 'sea' && !props.isSea)}>
        <p class="notice">{t('card.landUnchecked')}</p>
      </Show>
    </div>
  );
}
