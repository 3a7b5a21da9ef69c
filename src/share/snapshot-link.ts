/** A result inside an address: `#/shared/1.<data>`. What stands behind the # is never sent to a server. */
import { fail, ok, type Result } from '../domain/result';
import type { RunResult } from '../protocol';
import { fromBase64Url, toBase64Url } from './base64url';
import { deflate, inflate } from './deflate';
import { decodeSnapshot, encodeSnapshot, type PackProblem, type SnapshotProblem } from './snapshot';

/** The version of the format, before the point. */
const PREFIX = '1.';

/** A longer address is cut off by some of the programs that pass it on. */
export const MAX_LINK_LENGTH = 32_000;

/** Sixty years of several sources are less; a link that holds more was not made here. */
const MAX_BYTES = 4_000_000;

/** The part of an address that holds a result: the version, a point, DEFLATE in base64url. */
export async function packSnapshot(result: RunResult): Promise<Result<string, PackProblem>> {
  const encoded = encodeSnapshot(result);
  return encoded.ok ? ok(PREFIX + toBase64Url(await deflate(encoded.value))) : encoded;
}

/** The result in such a part. Never throws, whatever it is given. */
export async function unpackSnapshot(part: string): Promise<Result<RunResult, SnapshotProblem>> {
  if (!part.startsWith(PREFIX)) return fail({ code: /^\d{1,3}\./.test(part) ? 'unknown-version' : 'broken' });
  const packed = part.length > MAX_BYTES ? undefined : fromBase64Url(part.slice(PREFIX.length));
  const bytes = packed && (await inflate(packed, MAX_BYTES));
  return bytes ? decodeSnapshot(bytes) : fail({ code: 'broken' });
}
