/** The elevation a person types for the chosen point, in the place of the one looked up. */
import { REQUEST_LIMITS } from '../../request';

/** `looked-up`: nothing is typed. */
export type TypedElevation =
  | { readonly kind: 'looked-up' }
  | { readonly kind: 'typed'; readonly elevationM: number }
  | { readonly kind: 'invalid' };

/** What a text in the field means. */
export function readElevation(text: string): TypedElevation {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  if (plain === '') return { kind: 'looked-up' };
  const elevationM = Number(plain);
  const { min, max } = REQUEST_LIMITS.elevationM;
  return elevationM >= min && elevationM <= max ? { kind: 'typed', elevationM } : { kind: 'invalid' };
}
