/** Of a long table only the rows that can be seen, and some around them, so that thirty years scroll like thirty days. */
import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from 'solid-js';

/** Rows `from` up to, but not including, `to`. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

interface Scrolled {
  readonly scrollTop: number;
  readonly viewHeight: number;
  readonly rowHeight: number;
  readonly rowCount: number;
}

/** Up to here a table has all its rows: two months, which find-in-page and print then have too. */
export const ROWS_WITHOUT_WINDOW = 62;
/** Rows kept above and below what is seen: a turn of the wheel finds them there. */
const ROWS_AROUND = 10;

/** The rows that a scrolled table needs. */
export function rowWindow({ scrollTop, viewHeight, rowHeight, rowCount }: Scrolled): RowWindow {
  if (rowCount <= ROWS_WITHOUT_WINDOW) return { from: 0, to: rowCount };
  const first = Math.min(Math.floor(scrollTop / rowHeight), rowCount - 1);
  const seen = Math.ceil(viewHeight / rowHeight);
  return { from: Math.max(0, first - ROWS_AROUND), to: Math.min(rowCount, first + seen + ROWS_AROUND) };
}

interface RowWindowControl {
  readonly window: Accessor<RowWindow>;
  /** The height of the rows that are not there. */
  readonly above: Accessor<number>;
  readonly below: Accessor<number>;
  /** Brings a row into sight; it is there when this returns. */
  scrollTo(row: number): void;
}

/** What stands for a row's height until one has been measured, px. */
const LIKELY_ROW_HEIGHT = 38;
const LIKELY_VIEW_HEIGHT = 640;

/** The window of the rows in a scrolled `frame`. */
export function createRowWindow(
  frame: Accessor<HTMLElement | undefined>,
  rowCount: Accessor<number>,
): RowWindowControl {
  const [view, setView] = createSignal({
    scrollTop: 0,
    viewHeight: LIKELY_VIEW_HEIGHT,
    rowHeight: LIKELY_ROW_HEIGHT,
  });
  const shown = createMemo(() => rowWindow({ ...view(), rowCount: rowCount() }), undefined, {
    equals: (a, b) => a.from === b.from && a.to === b.to,
  });
  const look = () => {
    const box = frame();
    if (!box) return;
    // Measured, not assumed: it grows with the reader's text.
    const rowHeight = box.querySelector('tbody tr[aria-rowindex]')?.getBoundingClientRect().height || LIKELY_ROW_HEIGHT;
    setView({ scrollTop: box.scrollTop, viewHeight: box.clientHeight, rowHeight });
  };
  createEffect(() => {
    const box = frame();
    if (!box) return;
    const resized = new ResizeObserver(look);
    resized.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    onCleanup(() => {
      resized.disconnect();
      box.removeEventListener('scroll', look);
    });
  });
  return {
    window: shown,
    above: () => shown().from * view().rowHeight,
    below: () => (rowCount() - shown().to) * view().rowHeight,
    scrollTo(row) {
      const { rowHeight, viewHeight } = view();
      frame()?.scrollTo({ top: row * rowHeight - viewHeight / 3, behavior: 'instant' });
      look();
    },
  };
}
