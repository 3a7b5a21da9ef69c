/** Which days the charts show and which one is pointed at: one state for all, so that they stay in step. */
import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { EpochDay } from '../../domain/calendar';
import type { Range } from './scale';

/** Closer, the days are no easier to tell apart. */
const FEWEST_DAYS = 5;

/** The range that shows every day whole: half a day of margin, because a bar stands on the middle of its day. */
export function wholeRange(startDay: EpochDay, length: number): Range {
  return [startDay - 0.5, startDay + Math.max(1, length) - 0.5];
}

/** A range of the same length that lies inside `whole`; `whole` itself when it is longer. */
export function inside([first, last]: Range, whole: Range): Range {
  const length = last - first;
  if (length >= whole[1] - whole[0]) return whole;
  const start = Math.min(Math.max(first, whole[0]), whole[1] - length);
  return [start, start + length];
}

/** `range` longer (`factor` above 1) or shorter, with `around` where it was. */
export function zoomed([first, last]: Range, factor: number, around: number, whole: Range): Range {
  const fewest = Math.min(FEWEST_DAYS, whole[1] - whole[0]);
  const length = Math.max(fewest, (last - first) * factor);
  const share = (around - first) / (last - first);
  return inside([around - share * length, around + (1 - share) * length], whole);
}

/** `range` moved just as far as `day` needs to be seen whole. */
function reaching([first, last]: Range, day: EpochDay, whole: Range): Range {
  const by = day - 0.5 < first ? day - 0.5 - first : day + 0.5 > last ? day + 0.5 - last : 0;
  return by === 0 ? [first, last] : inside([first + by, last + by], whole);
}

export interface DayWindow {
  readonly startDay: EpochDay;
  readonly length: number;
  readonly range: Accessor<Range>;
  readonly isWhole: Accessor<boolean>;
  /** The index of the day pointed at. */
  readonly pointed: Accessor<number | null>;
  point(index: number | null): void;
  /** Points at a day, and moves the window to it. */
  visit(index: number): void;
  show(range: Range): void;
  zoom(factor: number, around?: number): void;
  pan(days: number): void;
  reset(): void;
}

export function createDayWindow(startDay: EpochDay, length: number): DayWindow {
  const whole = wholeRange(startDay, length);
  const [range, setRange] = createSignal<Range>(whole, { equals: (a, b) => a[0] === b[0] && a[1] === b[1] });
  const [pointed, point] = createSignal<number | null>(null);
  const centre = () => {
    const [first, last] = range();
    const day = startDay + (pointed() ?? Number.NaN);
    return day >= first && day <= last ? day : (first + last) / 2;
  };
  return {
    startDay,
    length,
    range,
    isWhole: createMemo(() => range()[0] === whole[0] && range()[1] === whole[1]),
    pointed,
    point,
    visit(index) {
      const there = Math.min(length - 1, Math.max(0, index));
      point(there);
      setRange(reaching(range(), startDay + there, whole));
    },
    show: ([first, last]) => setRange(zoomed([first, last], 1, (first + last) / 2, whole)),
    zoom: (factor, around = centre()) => setRange(zoomed(range(), factor, around, whole)),
    pan: (days) => setRange(inside([range()[0] + days, range()[1] + days], whole)),
    reset: () => setRange(whole),
  };
}
