/** Rows added a frame at a time, so that no table holds up the page. */
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/** As many as the table shows at once; a frame of them takes about ten milliseconds. */
const ROWS_PER_FRAME = 24;

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
