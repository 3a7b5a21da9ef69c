/** The conformance catalogue, computed: for the page, where a visitor's own browser does it, and for the tests. */
import { CATALOGUE } from './catalogue';
import type { F64Figure, PrintedFigure, Vector } from './vector';

/** A vector, and what came out. */
export interface ConformanceRow extends Omit<Vector, 'compute'> {
  /** In double precision where that is known, else as printed. */
  readonly expected: number;
  readonly computed: number;
  /** `computed` − `expected`. */
  readonly difference: number;
  /** Whether `computed` lies within every tolerance that the vector has. */
  readonly pass: boolean;
}

/** A rounding of the comparison itself is not a deviation of the value. */
const COMPARISON_ROUNDING = 1 + 1e-9;

/** Whether two values lie no more than a tolerance apart; a missing one (NaN) never does. */
export function isWithin(computed: number, expected: number, tolerance: number): boolean {
  return Math.abs(computed - expected) <= tolerance * COMPARISON_ROUNDING;
}

/** Whether a value is the one that a publication prints; true where it prints none. */
export function meetsPrinted(computed: number, printed: PrintedFigure | undefined): boolean {
  return printed === undefined || isWithin(computed, printed.value, printed.tolerance);
}

/** Whether a value is the one of double precision; true where none is known. */
export function meetsF64(computed: number, f64: F64Figure | undefined): boolean {
  return f64 === undefined || isWithin(computed, f64.value, f64.relTolerance * Math.abs(f64.value));
}

/** One vector, computed. */
export function runVector({ compute, ...vector }: Vector): ConformanceRow {
  const computed = compute();
  const expected = vector.f64?.value ?? vector.printed?.value ?? Number.NaN;
  const pass = meetsPrinted(computed, vector.printed) && meetsF64(computed, vector.f64);
  return { ...vector, expected, computed, difference: computed - expected, pass };
}

/** Every vector, computed. */
export function runConformance(vectors: readonly Vector[] = CATALOGUE): readonly ConformanceRow[] {
  return vectors.map(runVector);
}
