import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { EpochMs } from '../protocol';

const STEP_MS = 10_000;

/** The time now, moving on every few seconds. */
export function createNow(): Accessor<EpochMs> {
  const [nowMs, setNowMs] = createSignal(Date.now());
  const timer = setInterval(() => setNowMs(Date.now()), STEP_MS);
  onCleanup(() => clearInterval(timer));
  return nowMs;
}
