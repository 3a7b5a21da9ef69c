import { type Accessor, createMemo, createSignal, onCleanup, onMount } from 'solid-js';

/** Drawn before it comes into sight. */
const MARGIN = '300px';

export interface Nearness {
  /** Whether the element is near the window now. */
  readonly isNear: Accessor<boolean>;
  /** Whether it has ever been: what nobody looks at is not drawn, what is drawn stays. */
  readonly wasNear: Accessor<boolean>;
}

export function createNear(element: () => Element | undefined): Nearness {
  const [isNear, setNear] = createSignal(false);
  onMount(() => {
    const target = element();
    if (!target) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    });
    observer.observe(target);
    onCleanup(() => observer.disconnect());
  });
  return { isNear, wasNear: createMemo((was: boolean) => was || isNear(), false) };
}
