/** The first screen: choose a point, by name, by numbers, by the device or on the map, and go on from its card. */
import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createSignal, createUniqueId, lazy, on, Show, Suspense } from 'solid-js';
import { useText } from '../../i18n';
import { formatCoordinates } from '../../i18n/format';
import type { Place, RunRequest } from '../../protocol';
import { CoordinateForm } from '../components/CoordinateForm';
import { LocateButton } from '../components/LocateButton';
import { PlaceSearch } from '../components/PlaceSearch';
import { PointCard } from '../components/PointCard';
import {
  type ChosenPoint,
  choosePoint,
  isSamePoint,
  type PointOrigin,
  pointOfQuery,
  queryOfPoint,
} from '../map/chosen-point';
import type { Coordinates } from '../map/coordinates';
import { MapView } from '../map/MapView';

const EtoTodayDialog = lazy(() => import('../components/EtoTodayDialog'));

/** From here on there is room for the open form, in the column beside the map. */
const WIDE = '(min-width: 44rem)';

export default function Home() {
  const t = useText();
  const location = useLocation();
  const navigate = useNavigate();
  const [point, setPoint] = createSignal<ChosenPoint | undefined>(pointOfQuery(location.search));
  const [isTyping, setIsTyping] = createSignal(matchMedia(WIDE).matches);
  const formId = createUniqueId();
  const [running, setRunning] = createSignal<RunRequest>();

  // The address may change under the page: the way back, an edited link, the way Home without a point.
  createEffect(
    on(
      () => pointOfQuery(location.search),
      (linked) => {
        // On the way to another page the address is no longer this page's.
        if (location.pathname !== '/' || isSamePoint(linked, point())) return;
        setPoint(linked);
        // A dialog that is open tells of the point before.
        setRunning(undefined);
      },
      { defer: true },
    ),
  );

  const choose = (origin: PointOrigin) => (coordinates: Coordinates, place?: Place) => {
    const chosen = choosePoint(coordinates, origin, place);
    setPoint(chosen);
    // The address keeps the point, so that going back from a result comes back to it.
    navigate(`/?${queryOfPoint(chosen)}`, { replace: true, scroll: false });
  };
  const choosePeriod = (at: ChosenPoint, elevationM: number | undefined) =>
    navigate(`/eto?${queryOfPoint(at, elevationM)}`);
  const nameOf = (at: ChosenPoint) => at.place?.name ?? formatCoordinates(at);

  return (
    <div class="home" classList={{ 'home--chosen': point() !== undefined }}>
      <div class="home__finder">
        <h1 class="home__title">{t('home.title')}</h1>
        <PlaceSearch onChoose={choose('search')} />
        <div class="finder__more">
          <LocateButton point={point()} onChoose={choose('device')} />
          <button
            type="button"
            class="button button--quiet"
            aria-expanded={isTyping()}
            aria-controls={formId}
            onClick={() => setIsTyping(!isTyping())}
          >
            {t('search.typeCoordinates')}
          </button>
          <div id={formId} class="finder__coordinates">
            <Show when={isTyping()}>
              <CoordinateForm onChoose={choose('typed')} />
            </Show>
          </div>
        </div>
      </div>
      <div class="home__card">
        <Show when={point()} keyed fallback={<Introduction />}>
          {(at) => (
            <PointCard
              point={at}
              onEtoToday={setRunning}
              onChoosePeriod={(elevationM) => choosePeriod(at, elevationM)}
            />
          )}
        </Show>
      </div>
      <MapView point={point()} onChoose={choose('map')} />
      <p class="visually-hidden" role="status">
        <Show when={point()}>{(at) => <>{t('home.chosen', nameOf(at()))}</>}</Show>
      </p>
      <Show when={running()}>
        {(request) => (
          <Show when={point()}>
            {(at) => (
              <Suspense>
                <EtoTodayDialog request={request()} placeName={nameOf(at())} onClose={() => setRunning(undefined)} />
              </Suspense>
            )}
          </Show>
        )}
      </Show>
    </div>
  );
}

/** What this is and what to do, until a point is chosen. */
function Introduction() {
  const t = useText();
  return (
    <section class="intro">
      <p class="intro__lead">{t('home.lead')}</p>
      <p class="soft">{t('home.howTo')}</p>
    </section>
  );
}
