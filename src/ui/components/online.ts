/** Whether the device has a network, as the browser sees it: false is certain, true may still mean no internet. */
import { type Accessor, createSignal, onCleanup } from 'solid-js';

export function createOnline(): Accessor<boolean> {
  const [isOnline, setIsOnline] = createSignal(navigator.onLine);
  const controller = new AbortController();
  onCleanup(() => controller.abort());
  for (const type of ['online', 'offline']) {
    addEventListener(type, () => setIsOnline(navigator.onLine), { signal: controller.signal });
  }
  return isOnline;
}
