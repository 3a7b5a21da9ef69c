/** The normal of a day of the year as two harmonics. */
import { at } from '../at';
import type { Climatology } from './model';

const YEAR_DAYS = 365.25;

/** 1, and the sine and cosine of the year and the half year, on day J. */
export function seasonBasis(dayOfYear: number): readonly [number, number, number, number, number] {
  const angle = (2 * Math.PI * dayOfYear) / YEAR_DAYS;
  return [1, Math.sin(angle), Math.cos(angle), Math.sin(2 * angle), Math.cos(2 * angle)];
}

/** The normal ETo of day J, mm d⁻¹. */
export function normalEt0(climatology: Climatology, dayOfYear: number): number {
  const basis = seasonBasis(dayOfYear);
  return climatology.reduce((sum, coefficient, k) => sum + coefficient * at(basis, k), 0);
}
