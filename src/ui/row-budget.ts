/** Rows added a frame at a time, so that no table holds up the page. */
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/** Half of what the table shows at once: laying out and painting them leaves most of a frame free. */
const ROWS_PER_FRAME = 12;

/** How many of `total()` rows may be there now; it begins again whenever `page()` changes. */
export function createRowBudget(page: Accessor<unknown>, total: Accessor<number>): Accessor<number> {
  const [budget, setBudget] = createSignal(0);
  createEffect(
    on(page, () => {
      // None in the first frame: it has the rest of the page to lay out.
      setBudget(0);
      let frame = requestAnimationFrame(function more() {
        if (setBudget((rows) => rows + ROWS_PER_FRAME) < total()) frame = requestAnimationFrame(more);
      });
      onCleanup(() => cancelAnimationFrame(frame));
    }),
  );
  return () => Math.min(budget(), total());
}
