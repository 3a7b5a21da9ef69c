import type { EpochMs } from '../../protocol';
import type { JsonAnswer } from '../http';

/** The clock of this device may be wrong: an answer is kept at least a minute and at most a day. */
const SHORTEST_MS = 60_000;
const LONGEST_MS = 86_400_000;

/** Before this the service must not be asked again (its Expires header); undefined without a valid one. */
export function expiresAt({ headers, retrievedAt }: JsonAnswer): EpochMs | undefined {
  const stated = Date.parse(headers.get('expires') ?? '');
  if (Number.isNaN(stated)) return undefined;
  return Math.min(Math.max(stated, retrievedAt + SHORTEST_MS), retrievedAt + LONGEST_MS);
}
