/** Something that is loaded, as a union: the screens show each of its states and never wait in silence. */
import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';

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
