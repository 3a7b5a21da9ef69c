/** The map with its own large controls. Leaflet comes with the first map; until then, and without it, the forms serve. */
import { createEffect, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import { useText } from '../../i18n';
import { CrosshairIcon, MinusIcon, PlusIcon } from '../components/icons';
import { favouriteChanges } from '../favourites';
import { useServices } from '../services';
import type { ChosenPoint } from './chosen-point';
import type { Coordinates } from './coordinates';
import type { MapHandle } from './leaflet-map';
import '../styles/map.css';

type MapState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly map: MapHandle }
  | { readonly kind: 'failed' };

export function MapView(props: { readonly point: ChosenPoint | undefined; onChoose(point: Coordinates): void }) {
  const t = useText();
  const { favourites } = useServices();
  const [state, setState] = createSignal<MapState>({ kind: 'loading' });
  const ready = () => {
    const now = state();
    return now.kind === 'ready' ? now.map : undefined;
  };
  let canvas: HTMLDivElement | undefined;
  let left = false;

  async function mount(): Promise<void> {
    try {
      const { mountMap } = await import('./leaflet-map');
      if (left || !canvas) return;
      const map = mountMap(canvas, { initial: props.point, onChoose: (point) => props.onChoose(point) });
      setState({ kind: 'ready', map });
    } catch {
      // The map's code could not be fetched: the words below say so, and the forms go on.
      setState({ kind: 'failed' });
    }
  }

  onMount(() => void mount());
  onCleanup(() => {
    left = true;
    ready()?.destroy();
  });

  createEffect(
    on([ready, () => props.point], ([map, point], before) => {
      const isFirst = before?.[0] === undefined;
      map?.show(point, !isFirst && point?.origin !== 'map');
    }),
  );

  // After the map: the places in view come first, the person's pins a moment later.
  createEffect(
    on([ready, favouriteChanges], ([map]) => {
      if (!map) return;
      favourites.list().then(
        (places) => !left && map.showPlaces(places === 'unavailable' ? [] : places),
        // Without the code that reads them there are none to show; the map is what matters here.
        () => undefined,
      );
    }),
  );

  const chooseCentre = () => {
    const map = ready();
    if (map) props.onChoose(map.centre());
  };
  // Leaflet takes the focus by script on a press, which the browser then shows as if it came from the keyboard.
  const [byPointer, setByPointer] = createSignal(false);
  const onKeyDown = (event: KeyboardEvent) => {
    setByPointer(false);
    if (event.key !== 'Enter' || event.target !== canvas) return;
    event.preventDefault();
    chooseCentre();
  };

  return (
    <section class="map" aria-label={t('home.mapLabel')}>
      {/* An application: it answers to the arrow keys itself, which a screen reader must then pass on. */}
      <div
        ref={canvas}
        class="map__canvas"
        data-by-pointer={byPointer() ? '' : undefined}
        role="application"
        aria-label={t('home.mapKeys')}
        tabindex="0"
        onPointerDown={() => setByPointer(true)}
        onBlur={() => setByPointer(false)}
        onKeyDown={onKeyDown}
      />
      <span class="map__crosshair" aria-hidden="true" />
      <Show when={state().kind === 'failed'}>
        <p class="map__failed notice notice--warn">{t('home.mapFailed')}</p>
      </Show>
      <Show when={ready()}>
        {(map) => (
          <div class="map__controls">
            <button type="button" class="map__control" aria-label={t('home.zoomIn')} onClick={() => map().zoomBy(1)}>
              <PlusIcon />
            </button>
            <button type="button" class="map__control" aria-label={t('home.zoomOut')} onClick={() => map().zoomBy(-1)}>
              <MinusIcon />
            </button>
            <button
              type="button"
              class="map__control map__control--centre"
              aria-label={t('home.chooseCentre')}
              title={t('home.chooseCentre')}
              onClick={chooseCentre}
            >
              <CrosshairIcon />
            </button>
          </div>
        )}
      </Show>
      <p class="map__credit">
        © <a href="https://www.openstreetmap.org/copyright">{t('home.osmContributors')}</a>
        {' · '}
        <a href="https://www.openstreetmap.org/fixthemap">{t('home.fixTheMap')}</a>
      </p>
    </section>
  );
}
