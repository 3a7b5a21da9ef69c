/** States as unions: the screens show each of them and never wait in silence. */
import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';

/** Something that is loaded. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed' };

/**
 * Loads whenever `key` changes; an answer that comes after the next key is dropped. It does not suspend, so a page
 * keeps what it shows.
 */
export function createLoaded<Key, T>(key: Accessor<Key>, load: (key: Key) => Promise<T>): Accessor<Loaded<T>> {
  const [state, setState] = createSignal<Loaded<T>>({ kind: 'loading' });
  createEffect(() => {
    let wanted = true;
    onCleanup(() => {
      wanted = false;
    });
    setState({ kind: 'loading' });
    load(key()).then(
      (value) => wanted && setState({ kind: 'ready', value }),
      () => wanted && setState({ kind: 'failed' }),
    );
  });
  return state;
}

/** What was loaded; undefined until it is there, and where it is not to be had. */
export function readyValue<T>(loaded: Loaded<T>): T | undefined {
  return loaded.kind === 'ready' ? loaded.value : undefined;
}

/** Gives a state while it is of the kind that is asked for, else undefined: for a `Match` that needs its fields. */
export function whileOf<State extends { readonly kind: string }>(state: Accessor<State>) {
  return <Kind extends State['kind']>(kind: Kind) => {
    const now = state();
    return now.kind === kind ? (now as Extract<State, { readonly kind: Kind }>) : undefined;
  };
}
