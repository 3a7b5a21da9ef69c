/** How long an answer may be given again, by the provider's own headers (RFC 9111 for a shared cache). Pure. */
import type { UpstreamAnswer } from './upstream';

type Headers = UpstreamAnswer['headers'];

const FORBIDDING = ['no-store', 'no-cache', 'private'];

function directivesOf(headers: Headers): ReadonlyMap<string, string> {
  const parts = (headers['cache-control'] ?? '').toLowerCase().split(',');
  return new Map(
    parts.map((part) => {
      const [name = '', value = ''] = part.trim().split('=');
      return [name, value.replaceAll('"', '')];
    }),
  );
}

/** Whether an answer may be kept at all. Errors never are. */
export function isStorable({ status, headers }: Pick<UpstreamAnswer, 'status' | 'headers'>): boolean {
  const directives = directivesOf(headers);
  return status === 200 && headers.vary !== '*' && !FORBIDDING.some((name) => directives.has(name));
}

/**
 * Until when (ms since 1970) an answer received at `receivedAt` is fresh: `s-maxage`, `max-age`, or `Expires` by the
 * provider's own clock, less the time it lay in other caches. Without any of them, not at all.
 */
export function freshUntil(headers: Headers, receivedAt: number): number {
  const directives = directivesOf(headers);
  const ageMs = 1000 * (Number(headers.age) || 0);
  const maxAge = directives.get('s-maxage') ?? directives.get('max-age');
  if (maxAge !== undefined) return receivedAt + (/^\d+$/.test(maxAge) ? 1000 * Number(maxAge) : 0) - ageMs;
  const expires = Date.parse(headers.expires ?? '');
  if (Number.isNaN(expires)) return receivedAt;
  const sentAt = Date.parse(headers.date ?? '');
  return receivedAt + expires - (Number.isNaN(sentAt) ? receivedAt : sentAt) - ageMs;
}
