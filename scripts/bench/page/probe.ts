/**
 * Watches the app from inside its page: put in before the app's own scripts, it needs nothing of the app but what a
 * person sees.
 */

import { MARKS } from './marks';

export interface RunSeen {
  /** From the click to the paint that shows SUCCESS and the rows of the summary, ms. */
  readonly paintedMs: number;
  /** From the click to the last change of the page, ms. */
  readonly settledMs: number;
  /** The browser's own list of tasks over 50 ms, ms. */
  readonly longTasksMs: readonly number[];
  /** Rows of the table in the end. */
  readonly rowCount: number;
}

declare global {
  interface Window {
    /** Arms the probe for the next click; resolves when its result is painted and the page is still. */
    nextRun(): Promise<RunSeen>;
  }
}

const QUIET_MS = 500;

const resultIsShown = () =>
  [...document.querySelectorAll('[role=status] .badge')].some(({ textContent }) => textContent === 'SUCCESS') &&
  document.querySelector('table tbody tr') !== null;

const clicked = () =>
  new Promise<number>((resolve) => {
    const onClick = (event: Event) => {
      performance.mark(MARKS.click);
      resolve(event.timeStamp);
    };
    document.addEventListener('click', onClick, { capture: true, once: true });
  });

/** Two frames: the first paints what is there now, the second begins after it. */
const nextPaint = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
  });

/** Resolves when a result is shown that was not there before. */
const whenShown = () =>
  new Promise<void>((resolve) => {
    let earlierIsGone = !resultIsShown();
    const observer = new MutationObserver(() => {
      const isShown = resultIsShown();
      earlierIsGone ||= !isShown;
      if (!isShown || !earlierIsGone) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });

/** When the page last changed; resolves after it was still for a while. */
const whenStill = () =>
  new Promise<number>((resolve) => {
    let last = performance.now();
    const observer = new MutationObserver(() => {
      last = performance.now();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const timer = setInterval(() => {
      if (performance.now() - last < QUIET_MS) return;
      clearInterval(timer);
      observer.disconnect();
      resolve(last);
    }, 50);
  });

window.nextRun = async () => {
  const longTasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const start = await clicked();
  await whenShown();
  const paintedMs = (await nextPaint()) - start;
  const settledMs = (await whenStill()) - start;
  performance.mark(MARKS.settled);
  observer.disconnect();
  return {
    paintedMs,
    settledMs,
    longTasksMs: longTasks.map(({ duration }) => duration),
    rowCount: document.querySelectorAll('table tbody tr').length,
  };
};
