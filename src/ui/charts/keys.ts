import type { DayWindow } from './day-window';
import { addMonths } from './months';

/** How much a press of + shows. */
const ZOOM = 0.6;
const DAYS_PER_WEEK = 7;

/** Does what a key means in a chart; false for a key that means nothing. */
export function pressKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, window: DayWindow): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const [first, last] = window.range();
  const inSight = { first: Math.ceil(first) - window.startDay, last: Math.floor(last) - window.startDay };
  // The first press points at the near end of what is seen; the next ones move on from there.
  const move = (days: number) =>
    window.visit((window.pointed() ?? (days > 0 ? inSight.first - days : inSight.last - days)) + days);
  const moveMonths = (count: number) => {
    const day = window.startDay + (window.pointed() ?? (count > 0 ? inSight.first : inSight.last));
    window.visit(addMonths(day, count) - window.startDay);
  };
  const actions: Readonly<Record<string, () => void>> = {
    ArrowRight: () => move(shiftKey ? DAYS_PER_WEEK : 1),
    ArrowLeft: () => move(shiftKey ? -DAYS_PER_WEEK : -1),
    PageDown: () => moveMonths(1),
    PageUp: () => moveMonths(-1),
    Home: () => window.visit(0),
    End: () => window.visit(window.length - 1),
    '+': () => window.zoom(ZOOM),
    '=': () => window.zoom(ZOOM),
    '-': () => window.zoom(1 / ZOOM),
    '0': () => window.reset(),
  };
  const action = actions[key];
  action?.();
  return action !== undefined;
}
