import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/** Drawn before it comes into sight. */
const MARGIN = '300px';

/** Becomes true, for good, when an element comes near the window: what nobody looks at is not drawn. */
export function createNear(element: () => Element | undefined): Accessor<boolean> {
  const [isNear, setNear] = createSignal(false);
  onMount(() => {
    const target = element();
    if (!target) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(target);
    onCleanup(() => observer.disconnect());
  });
  return isNear;
}
