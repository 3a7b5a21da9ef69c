import { at } from '../../../domain/at';

export interface Correlation {
  /** −1 to 1; NaN for fewer than three pairs, or where one side never varies. */
  readonly r: number;
  readonly pairCount: number;
}

/** Pearson's product-moment correlation over the days on which both have a value. */
export function pearson(x: Float64Array, y: Float64Array): Correlation {
  const { pairCount, meanX, meanY } = meansOfPairs(x, y);
  if (pairCount < 3) return { r: Number.NaN, pairCount };
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const dx = at(x, i) - meanX;
    const dy = at(y, i) - meanY;
    if (Number.isNaN(dx + dy)) continue;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  if (isRounding(xx, meanX, pairCount) || isRounding(yy, meanY, pairCount)) return { r: Number.NaN, pairCount };
  return { r: Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))), pairCount };
}

function meansOfPairs(x: Float64Array, y: Float64Array) {
  let [pairCount, sumX, sumY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(at(x, i) + at(y, i))) continue;
    pairCount++;
    sumX += at(x, i);
    sumY += at(y, i);
  }
  return { pairCount, meanX: sumX / pairCount, meanY: sumY / pairCount };
}

/** Whether a sum of squares is no more than what rounding leaves of equal values. */
function isRounding(squares: number, mean: number, count: number): boolean {
  return squares <= count * (4 * Number.EPSILON * mean) ** 2;
}
