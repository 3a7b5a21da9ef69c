/** Reads what a request to the relay wants. Pure; strict on purpose, because it stands between strangers and the network. */
import { fail, ok, type Result } from '../domain/result';
import type { AllowedAddress } from './allow-list';

/** An address off the list is not told apart from one that does not exist. */
export type TargetProblem = 'malformed' | 'too-long' | 'off-list';

export interface Target {
  readonly address: AllowedAddress;
  /** As it came, percent-encoding kept; without the question mark. */
  readonly query: string;
}

/** `/relay/<host>/<path>?<query>` in printable ASCII. No second reading: nothing is decoded, resolved or lower-cased. */
const RELAY_URL = /^\/relay\/(?<host>[^/?#]+)(?<path>\/[^?#]*)(?:\?(?<query>[^#]*))?$/;
const PRINTABLE_ASCII = /^[!-~]+$/;

/** The target of a request line's URL, where it is on the list letter by letter. */
export function readTarget(
  url: string,
  allowed: readonly AllowedAddress[],
  maxChars: number,
): Result<Target, TargetProblem> {
  if (url.length > maxChars) return fail('too-long');
  const parts = PRINTABLE_ASCII.test(url) ? RELAY_URL.exec(url)?.groups : undefined;
  if (!parts) return fail('malformed');
  const address = allowed.find(({ host, path }) => host === parts.host && path === parts.path);
  return address ? ok({ address, query: parts.query ?? '' }) : fail('off-list');
}
