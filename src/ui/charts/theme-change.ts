import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/** Changes whenever the theme does: a canvas keeps the colours it was drawn with. */
export function createThemeChange(): Accessor<number> {
  const [count, setCount] = createSignal(0);
  const changed = () => setCount((n) => n + 1);
  onMount(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', changed);
    const attribute = new MutationObserver(changed);
    attribute.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    onCleanup(() => {
      dark.removeEventListener('change', changed);
      attribute.disconnect();
    });
  });
  return count;
}
