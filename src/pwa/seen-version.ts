/** Which version this person saw before, so that they hear once what a new one brings. */
import { keep, read } from '../kept-values';

const SEEN = 'seen-version';

/** The version seen before this one; undefined on a first visit, and when it is the same. */
export function earlierVersion(current: string): string | undefined {
  const seen = read(SEEN);
  if (seen === null) keep(SEEN, current);
  return seen === null || seen === current ? undefined : seen;
}

export const noteSeen = (version: string) => keep(SEEN, version);
