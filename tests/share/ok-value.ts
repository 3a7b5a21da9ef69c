import type { Result } from '../../src/domain/result';

/** The value of an outcome that a test takes for granted. */
export function okValue<T>(outcome: Result<T, { readonly code: string }>): T {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}
