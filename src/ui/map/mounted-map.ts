/** The map in the life of its component: loaded and mounted, in step with what is chosen, taken away. */
import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from 'solid-js';
import { whileOf } from '../async-state';
import { favouriteChanges } from '../favourites';
import { useServices } from '../services';
import type { ChosenPoint } from './chosen-point';
import type { Coordinates } from './coordinates';
import type { MapHandle } from './leaflet-map';

type MapState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly map: MapHandle }
  | { readonly kind: 'failed' };

export interface MountedMapProps {
  readonly point: ChosenPoint | undefined;
  onChoose(point: Coordinates): void;
}

/** The map in its element, in step with the chosen point and the favourites. */
export function createMountedMap(element: () => HTMLElement | undefined, props: MountedMapProps): Accessor<MapState> {
  const { favourites } = useServices();
  const [state, setState] = createSignal<MapState>({ kind: 'loading' });
  const at = whileOf(state);
  const ready = () => at('ready')?.map;
  let left = false;

  async function mount(): Promise<void> {
    try {
      const { mountMap } = await import('./leaflet-map');
      const canvas = element();
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
      let isWanted = true;
      onCleanup(() => {
        isWanted = false;
      });
      favourites.list().then(
        (places) => isWanted && map.showPlaces(places === 'unavailable' ? [] : places),
        // Without the code that reads them there are none to show; the map is what matters here.
        () => undefined,
      );
    }),
  );
  return state;
}
