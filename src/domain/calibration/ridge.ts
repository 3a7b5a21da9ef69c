/**
 * Ridge regression towards a prior. Each column is measured in its own standard deviations, so that one penalty serves
 * terms of different size. Source: A. E. Hoerl & R. W. Kennard, "Ridge Regression", Technometrics 12 (1), 1970.
 */
import { solveSymmetric } from '../linear-algebra';
import { at } from '../series';

/** Rows of a design without its intercept, one after the other in one array. */
export interface Design {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: Float64Array;
}

export interface Fit {
  readonly intercept: number;
  readonly coefficients: Float64Array;
}

interface Moments {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

function momentsOf({ rowCount, columnCount, values }: Design): Moments {
  const means = new Float64Array(columnCount);
  const deviations = new Float64Array(columnCount);
  for (let i = 0; i < values.length; i++)
    means[i % columnCount] = at(means, i % columnCount) + at(values, i) / rowCount;
  for (let i = 0; i < values.length; i++) {
    const k = i % columnCount;
    deviations[k] = at(deviations, k) + (at(values, i) - at(means, k)) ** 2 / rowCount;
  }
  // A column that does not vary has nothing to say; its coefficient becomes 0.
  return { means, deviations: deviations.map((variance) => (variance > 0 ? Math.sqrt(variance) : 1)) };
}

/**
 * Minimises Σ (y − c₀ − Σ cₖ xₖ)² + λ Σ (sₖ (cₖ − priorₖ))², with sₖ the standard deviation of column k.
 * @param penalty λ, in days: so many days at the prior's own word weigh as much as it
 */
export function fitRidge(design: Design, target: Float64Array, penalty: number, prior?: Float64Array): Fit {
  const { rowCount, columnCount, values } = design;
  const rest = prior ? target.map((y, row) => y - rowTimes(design, row, prior)) : target;
  const { means, deviations } = momentsOf(design);
  const meanRest = rest.reduce((sum, y) => sum + y, 0) / rowCount;
  const normal = Array.from({ length: columnCount }, () => new Float64Array(columnCount));
  const right = new Float64Array(columnCount);
  const row = new Float64Array(columnCount);
  for (let i = 0; i < rowCount; i++) {
    for (let k = 0; k < columnCount; k++) row[k] = (at(values, i * columnCount + k) - at(means, k)) / at(deviations, k);
    addRow(normal, right, row, at(rest, i) - meanRest);
  }
  normal.forEach((line, k) => {
    line[k] = at(line, k) + penalty;
    for (let j = k + 1; j < columnCount; j++) line[j] = at(normal[j] ?? line, k);
  });
  const change = solveSymmetric(normal, right).map((value, k) => value / at(deviations, k));
  const intercept = meanRest - change.reduce((sum, value, k) => sum + value * at(means, k), 0);
  return { intercept, coefficients: prior ? change.map((value, k) => value + at(prior, k)) : change };
}

/** Adds one row to the lower triangle of the normal equations. */
function addRow(normal: readonly Float64Array[], right: Float64Array, row: Float64Array, y: number): void {
  for (let k = 0; k < row.length; k++) {
    const line = normal[k] ?? row;
    const value = at(row, k);
    right[k] = at(right, k) + value * y;
    for (let j = 0; j <= k; j++) line[j] = at(line, j) + value * at(row, j);
  }
}

function rowTimes({ columnCount, values }: Design, row: number, coefficients: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < columnCount; k++) sum += at(values, row * columnCount + k) * at(coefficients, k);
  return sum;
}
