/** The elevation a person types for a point, in the place of the one looked up. */
import { feetToMetres } from '../../domain/units';
import { REQUEST_LIMITS } from '../../request';

/** `looked-up`: nothing is typed. */
export type TypedElevation =
  | { readonly kind: 'looked-up' }
  | { readonly kind: 'typed'; readonly elevationM: number }
  | { readonly kind: 'invalid' };

/**
 * A number with point or comma, hyphen or true minus, and a unit or none. Three decimals are refused: in `1,720` the comma
 * may stand for thousands, and 1.72 m would be a wrong number in silence.
 */
const ELEVATION = /^([-−]?)(\d+)(?:[.,](\d{1,2}))?\s*(m|ft)?$/i;

/** What a text in the field means: metres, feet where it says so. */
export function readElevation(text: string): TypedElevation {
  if (text.trim() === '') return { kind: 'looked-up' };
  const [, sign, whole, decimals = '0', unit] = ELEVATION.exec(text.trim()) ?? [];
  const length = Number(`${sign ? '-' : ''}${whole}.${decimals}`);
  const elevationM = unit?.toLowerCase() === 'ft' ? feetToMetres(length) : length;
  const { min, max } = REQUEST_LIMITS.elevationM;
  // Not `< min || > max`: what is no number must be invalid.
  return elevationM >= min && elevationM <= max ? { kind: 'typed', elevationM } : { kind: 'invalid' };
}
