/** The map with its own large controls. Leaflet comes with the first map; until then, and without it, the forms serve. */
import { createSignal, Show } from 'solid-js';
import { useText } from '../../i18n';
import { whileOf } from '../async-state';
import { CrosshairIcon, MinusIcon, PlusIcon } from '../components/icons';
import '../styles/map.css';
import { createMountedMap, type MountedMapProps } from './mounted-map';

export function MapView(props: MountedMapProps) {
  const t = useText();
  let canvas: HTMLDivElement | undefined;
  const at = whileOf(createMountedMap(() => canvas, props));
  const ready = () => at('ready')?.map;
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
      <Show when={at('failed')}>
        <p class="map__failed notice notice--warn">{t('home.mapFailed')}</p>
      </Show>
      <Show when={ready()}>
        {(map) => <Controls onZoom={(steps) => map().zoomBy(steps)} onCentre={chooseCentre} />}
      </Show>
      <Credit />
    </section>
  );
}

function Controls(props: { onZoom(steps: number): void; onCentre(): void }) {
  const t = useText();
  return (
    <div class="map__controls">
      <button type="button" class="map__control" aria-label={t('home.zoomIn')} onClick={() => props.onZoom(1)}>
        <PlusIcon />
      </button>
      <button type="button" class="map__control" aria-label={t('home.zoomOut')} onClick={() => props.onZoom(-1)}>
        <MinusIcon />
      </button>
      <button
        type="button"
        class="map__control map__control--centre"
        aria-label={t('home.chooseCentre')}
        title={t('home.chooseCentre')}
        onClick={() => props.onCentre()}
      >
        <CrosshairIcon />
      </button>
    </div>
  );
}

/** What OpenStreetMap asks for its tiles. */
function Credit() {
  const t = useText();
  return (
    <p class="map__credit">
      © <a href="https://www.openstreetmap.org/copyright">{t('home.osmContributors')}</a>
      {' · '}
      <a href="https://www.openstreetmap.org/fixthemap">{t('home.fixTheMap')}</a>
    </p>
  );
}
