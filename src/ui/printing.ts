/** When the page is printed: by our button, or by the browser's own menu. */
import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';
import { whenIdle } from './charts/when-idle';

interface Printing {
  /** True from just before the browser lays out the paper until it is done. */
  readonly isPrinting: Accessor<boolean>;
  /** Opens the browser's print dialog. Rejects when the report cannot be loaded. */
  print(): Promise<void>;
}

/**
 * Watches the browser's printing. For components.
 * @param load loads what is printed: beforeprint waits for nobody, so it is there before anyone asks
 */
export function createPrinting(load: () => Promise<unknown>): Printing {
  const [isLoaded, setLoaded] = createSignal(false);
  const [isPrinting, setPrinting] = createSignal(false);
  const ready = () => load().then(() => setLoaded(true));
  const begin = () => setPrinting(isLoaded());
  const end = () => setPrinting(false);
  onMount(() => {
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    // Without it the page prints as it stands.
    const cancel = whenIdle(() => ready().catch(() => undefined));
    onCleanup(() => {
      cancel();
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    });
  });
  return {
    isPrinting,
    async print() {
      await ready();
      window.print();
    },
  };
}
