/** What is looked up about a chosen point, each answer by itself, as it comes. */
import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import type { LandVerdict } from '../../ports';
import type { AppServices } from '../services';
import type { ChosenPoint } from './chosen-point';

export type Lookup<T> = { readonly kind: 'loading' } | { readonly kind: 'known'; readonly value: T };

export interface PointDetails {
  /** Metres above sea level; null when nobody could say. */
  readonly elevationM: Accessor<Lookup<number | null>>;
  /** IANA zone; null when unknown. */
  readonly timeZone: Accessor<Lookup<string | null>>;
  /** Null when the outline could not be read. */
  readonly land: Accessor<Lookup<LandVerdict | null>>;
  /** The countries the point may lie in (ISO 3166-1 numeric); null when the outline could not be read. */
  readonly countries: Accessor<Lookup<readonly string[] | null>>;
}

/** The lookups of the point, begun anew and the old ones given up whenever it changes. */
export function createPointDetails(point: Accessor<ChosenPoint>, places: AppServices['places']): PointDetails {
  return {
    elevationM: createLookup(point, async ({ latitudeDeg, longitudeDeg }, signal) => {
      const elevation = await places.elevation(latitudeDeg, longitudeDeg, signal);
      return elevation.ok ? elevation.value : null;
    }),
    timeZone: createLookup(point, async ({ latitudeDeg, longitudeDeg, place }) => {
      // The geocoder's own zone comes from finer borders than the shipped polygons.
      return place?.timeZone ?? places.timeZone(latitudeDeg, longitudeDeg);
    }),
    land: createLookup(point, ({ latitudeDeg, longitudeDeg }) => places.land(latitudeDeg, longitudeDeg)),
    countries: createLookup(point, ({ latitudeDeg, longitudeDeg }) => places.countries(latitudeDeg, longitudeDeg)),
  };
}

/** The latest answer to `ask` for the point; answers to an earlier point are dropped. */
export function createLookup<T>(
  point: Accessor<ChosenPoint>,
  ask: (point: ChosenPoint, signal: AbortSignal) => Promise<T>,
): Accessor<Lookup<T | null>> {
  const [lookup, setLookup] = createSignal<Lookup<T | null>>({ kind: 'loading' });
  createEffect(() => {
    const controller = new AbortController();
    onCleanup(() => controller.abort());
    setLookup({ kind: 'loading' });
    const answer = (value: T | null) => {
      if (!controller.signal.aborted) setLookup({ kind: 'known', value });
    };
    // A rejection means that the signal aborted or that the lookup could not be loaded: unknown either way.
    ask(point(), controller.signal).then(answer, () => answer(null));
  });
  return lookup;
}

/** What a lookup found; null until it has, and where nobody could say. */
export function knownValue<T>(lookup: Lookup<T | null>): T | null {
  return lookup.kind === 'known' ? lookup.value : null;
}
