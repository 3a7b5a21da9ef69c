/** What the relay itself has to say, as problem+json (RFC 9457), and the mark that tells it from a provider's answer. */
import type { RelayProblem } from './relay';
import type { TargetProblem } from './target';

/**
 * `ready`: there is a relay · `answered`: the provider's answer follows · `busy`: come back later · `refused`: never here · `failed`: the provider
 * could not be reached. A server without a relay sends no such header; src/sources/relay.ts reads it.
 */
export const RELAY_HEADER = 'evaonline-relay';
export type RelayMark = 'ready' | 'answered' | 'busy' | 'refused' | 'failed';

export interface Problem {
  readonly mark: Exclude<RelayMark, 'ready' | 'answered'>;
  readonly status: number;
  readonly detail: string;
  readonly retryAfterS?: number;
}

const REFUSALS: Readonly<Record<TargetProblem | 'method' | 'stranger', readonly [status: number, detail: string]>> = {
  malformed: [400, 'Not an address of the form /relay/<host>/<path>?<query>.'],
  'too-long': [414, 'The address is too long.'],
  'off-list': [403, 'This address is not on the list of the relay.'],
  method: [405, 'The relay answers GET only.'],
  stranger: [403, 'The relay does not serve pages of this origin.'],
};

const FAILURES: Readonly<Record<Exclude<RelayProblem['kind'], 'busy'>, readonly [status: number, detail: string]>> = {
  redirected: [502, 'The provider answered with a redirect, which the relay does not follow.'],
  'too-large': [502, 'The answer of the provider is too large for the relay.'],
  'private-address': [502, 'The name of the provider leads into a private network.'],
  unreachable: [502, 'The relay could not reach the provider.'],
  'too-slow': [504, 'The provider did not answer the relay in time.'],
};

/** A request that the relay does not take. */
export function refusal(kind: keyof typeof REFUSALS): Problem {
  const [status, detail] = REFUSALS[kind];
  return { mark: 'refused', status, detail };
}

/** A request that it took and could not answer. */
export function problemOf(problem: RelayProblem): Problem {
  if (problem.kind === 'busy') {
    const retryAfterS = Math.max(1, Math.ceil(problem.waitMs / 1000));
    return { mark: 'busy', status: 429, detail: 'Too many requests wait for this provider.', retryAfterS };
  }
  const [status, detail] = FAILURES[problem.kind];
  return { mark: 'failed', status, detail };
}
