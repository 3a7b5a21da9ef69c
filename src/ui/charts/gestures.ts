/** Wheel and fingers over a chart: Ctrl and wheel or two fingers zoom, Shift and drag or one finger moves along. */
import type { DayWindow } from './day-window';

/** Zoom of one notch of a wheel. */
const PER_WHEEL_PX = 0.002;

interface Surface {
  readonly over: HTMLElement;
  readonly window: DayWindow;
  /** The index of the day nearest to a place, px from the left. */
  readonly indexAt: (left: number) => number;
}

/** Listens to the plotting area of a chart, which takes its listeners away with it. */
export function listenToGestures({ over, window, indexAt }: Surface): void {
  const leftOf = (event: MouseEvent) => event.clientX - over.getBoundingClientRect().left;
  const daysPerPx = () => (window.range()[1] - window.range()[0]) / Math.max(1, over.clientWidth);
  const dayAt = (left: number) => window.range()[0] + left * daysPerPx();
  const fingers = new Map<number, number>();

  over.addEventListener(
    'wheel',
    (event) => {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.ctrlKey && (!isSideways || window.isWhole())) return;
      event.preventDefault();
      if (event.ctrlKey) window.zoom(Math.exp(event.deltaY * PER_WHEEL_PX), dayAt(leftOf(event)));
      else window.pan(event.deltaX * daysPerPx());
    },
    { passive: false },
  );
  over.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && !event.shiftKey) return;
    over.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, leftOf(event));
  });
  over.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const now = leftOf(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) window.zoom(spread(before, other) / spread(now, other), dayAt(other));
    else if (window.isWhole()) window.point(indexAt(now));
    else window.pan((before - now) * daysPerPx());
    fingers.set(event.pointerId, now);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    over.addEventListener(end, ({ pointerId }) => fingers.delete(pointerId));
}

/** How far two fingers are apart, never so little that a zoom jumps. */
function spread(a: number, b: number): number {
  return Math.max(20, Math.abs(a - b));
}
