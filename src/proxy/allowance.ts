/** A provider's allowance in fixed windows of the clock, for all visitors of the relay together. */
import type { Lane } from '../ports';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Window {
  readonly lengthMs: number;
  readonly most: number;
  index: number;
  used: number;
}

/**
 * Counts requests against an allowance. Each call asks for one more: 0 when it is granted, else the time until it would
 * be, ms.
 */
export function createAllowance(allowance: Lane['allowance'], now: () => number): () => number {
  if (!allowance) return () => 0;
  const windows: readonly Window[] = [
    { lengthMs: MINUTE_MS, most: allowance.perMinute, index: 0, used: 0 },
    { lengthMs: HOUR_MS, most: allowance.perHour, index: 0, used: 0 },
    { lengthMs: DAY_MS, most: allowance.perDay, index: 0, used: 0 },
  ];
  return () => {
    const at = now();
    for (const window of windows) turnOver(window, at);
    const waitMs = Math.max(
      ...windows.map(({ used, most, lengthMs }) => (used < most ? 0 : lengthMs - (at % lengthMs))),
    );
    if (waitMs === 0) for (const window of windows) window.used++;
    return waitMs;
  };
}

function turnOver(window: Window, at: number): void {
  const index = Math.floor(at / window.lengthMs);
  if (index === window.index) return;
  window.index = index;
  window.used = 0;
}
