/** The paths of columns of days. A missing day is a gap, never a line across it. */
import { at } from '../../../domain/at';
import { px } from './node';

/** From days and metric values to pixels. */
export interface ToPixels {
  readonly x: (day: number) => number;
  readonly y: (shown: number) => number;
  /** The metric value in the unit on the screen. */
  readonly value: (metric: number) => number;
  readonly dayWidthPx: number;
}

/** The runs of days on which every column has a value: first index, index after the last. */
function presentRuns(columns: readonly Float64Array[]): readonly (readonly [number, number])[] {
  const length = columns[0]?.length ?? 0;
  const runs: (readonly [number, number])[] = [];
  let start = -1;
  for (let i = 0; i <= length; i++) {
    const isPresent = i < length && columns.every((column) => !Number.isNaN(at(column, i)));
    if (isPresent && start < 0) start = i;
    if (!isPresent && start >= 0) {
      runs.push([start, i]);
      start = -1;
    }
  }
  return runs;
}

/** The points of a run, in the order given. */
function points(column: Float64Array, indices: readonly number[], startDay: number, to: ToPixels): string {
  return indices.map((i) => `${px(to.x(startDay + i))} ${px(to.y(to.value(at(column, i))))}`).join('L');
}

function indicesOf([start, end]: readonly [number, number]): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** A line through the days; a day alone is a dot as wide as the line (a line of no length with a square end). */
export function linePath(column: Float64Array, startDay: number, to: ToPixels): string {
  return presentRuns([column])
    .map((run) => `M${points(column, indicesOf(run), startDay, to)}${run[1] - run[0] === 1 ? 'h.01' : ''}`)
    .join('');
}

/** The ground between two columns. */
export function areaPath(high: Float64Array, low: Float64Array, startDay: number, to: ToPixels): string {
  return presentRuns([high, low])
    .map((run) => {
      const there = indicesOf(run);
      return `M${points(high, there, startDay, to)}L${points(low, there.toReversed(), startDay, to)}Z`;
    })
    .join('');
}

/** A bar a day from zero, a little narrower than the day. */
export function barsPath(column: Float64Array, startDay: number, to: ToPixels): string {
  const width = px(Math.max(0.5, to.dayWidthPx * 0.8));
  const zero = px(to.y(to.value(0)));
  return Array.from(column.keys())
    .filter((i) => at(column, i) !== 0 && !Number.isNaN(at(column, i)))
    .map((i) => {
      const left = px(to.x(startDay + i) - width / 2);
      return `M${left} ${zero}V${px(to.y(to.value(at(column, i))))}h${width}V${zero}Z`;
    })
    .join('');
}
