/** The page may be busy for this long before the work is done all the same, ms. */
const LONGEST_WAIT_MS = 500;

/** Runs `work` when the page has a moment; soon where the browser cannot tell. Returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 1);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: LONGEST_WAIT_MS });
  return () => cancelIdleCallback(request);
}
