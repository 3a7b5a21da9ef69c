import { expect, test } from 'vitest';
import { type Release, releasesSince } from '../../src/pwa/releases';

const release = (version: string | null): Release => ({ version, notes: [] });
const RELEASES = [release(null), release('0.3.0'), release('0.2.0'), release('0.1.0')];
const versions = (lastSeen: string) => releasesSince(RELEASES, lastSeen).map(({ version }) => version);

test('gives the numbered releases after the one seen last, newest first', () => {
  expect(versions('0.1.0')).toEqual(['0.3.0', '0.2.0']);
  expect(versions('0.2.0')).toEqual(['0.3.0']);
  expect(versions('0.3.0')).toEqual([]);
});

test('gives the newest alone to someone who saw a version that is not in the list', () => {
  expect(versions('0.0.7')).toEqual(['0.3.0']);
});
