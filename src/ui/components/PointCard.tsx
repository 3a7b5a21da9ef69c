/** What is known of the chosen point, and the two ways on from it. Made anew for every point. */
import { createSignal, createUniqueId, ErrorBoundary, For, lazy, Show, Suspense } from 'solid-js';
import { useText } from '../../i18n';
import { formatClock, formatCoordinates, formatPeriod } from '../../i18n/format';
import type { LandVerdict, SourceMeta } from '../../ports';
import type { RunRequest } from '../../protocol';
import { metaOf, SOURCE_METAS, servesPoint, windowFor } from '../../sources/registry';
import type { ChosenPoint } from '../map/chosen-point';
import { nauticalZone } from '../map/nautical-zone';
import { createPointDetails, type Lookup } from '../map/point-details';
import type { TypedElevation } from '../map/typed-elevation';
import { createNow } from '../now';
import { useServices } from '../services';
import { SOURCE_GROUPS, sourcesOf } from '../source-words';
import { ElevationField } from './ElevationField';
import { ObservationCard } from './ObservationCard';

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
  const elevationId = createUniqueId();

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
      <dl class="point__facts">
        <div>
          <dt>{t('card.coordinates')}</dt>
          <dd>{formatCoordinates(props.point)}</dd>
        </div>
        <div>
          <dt>{t('card.localTime')}</dt>
          <dd>
            <LocalTime zone={details.timeZone()} longitudeDeg={props.point.longitudeDeg} />
          </dd>
        </div>
        <div>
          <dt>
            <label for={elevationId}>{t('card.elevation')}</label>
          </dt>
          <dd>
            <ElevationField id={elevationId} lookup={details.elevationM()} typed={typed()} onType={setTyped} />
          </dd>
        </div>
      </dl>
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
      <SourceWindows today={today()} countries={countries()} />
    </section>
  );
}

function knownValue<T>(lookup: Lookup<T | null>): T | null {
  return lookup.kind === 'known' ? lookup.value : null;
}

function LocalTime(props: { readonly zone: Lookup<string | null>; readonly longitudeDeg: number }) {
  const t = useText();
  const nowMs = createNow();
  const zone = () => knownValue(props.zone);
  return (
    <Show when={props.zone.kind === 'known'} fallback="—">
      <span class="point__clock">{formatClock(nowMs(), zone() ?? nauticalZone(props.longitudeDeg))}</span>{' '}
      <span class="soft">{zone() ?? t('card.zoneUnknown')}</span>
    </Show>
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

/** The sources that serve the point, each with the days it has. The simulated climate serves none. */
function SourceWindows(props: { readonly today: number; readonly countries: readonly string[] | null }) {
  const t = useText();
  const sources = () =>
    SOURCE_GROUPS.flatMap((group) => sourcesOf(group, SOURCE_METAS)).filter((meta) =>
      servesPoint(meta, props.countries),
    );
  const daysOf = (meta: SourceMeta) => {
    const { first, last } = windowFor(meta, props.today);
    return formatPeriod(first, last);
  };
  return (
    <div class="point__sources">
      <h3>{t('card.sources')}</h3>
      <ul class="plain-list">
        <For each={sources()}>
          {(meta) => (
            <li>
              <span>{meta.name}</span> <span class="soft">{daysOf(meta)}</span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
