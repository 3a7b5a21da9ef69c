import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/** The inner width of an element in whole pixels; 0 until it is known. */
export function createWidth(element: () => Element | undefined): Accessor<number> {
  const [width, setWidth] = createSignal(0);
  onMount(() => {
    const target = element();
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(target);
    onCleanup(() => observer.disconnect());
  });
  return width;
}
