/** Which pages may use the relay: those it serves itself, and those of the configured origins. Pure. */
import type { IncomingHttpHeaders } from 'node:http';

/** `allowedOrigin`: to be named in Access-Control-Allow-Origin; none is needed for the relay's own pages. */
export type Visitor = { readonly kind: 'stranger' } | { readonly kind: 'guest'; readonly allowedOrigin?: string };

type VisitorHeaders = Pick<IncomingHttpHeaders, 'origin' | 'host' | 'sec-fetch-site'>;

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Who asks. A page of a foreign origin is a stranger even where it sends no Origin (an image, a script): the browser
 * then says `Sec-Fetch-Site: cross-site`. A program that sends neither is a guest: CORS is no lock, and is not used as one.
 */
export function visitorOf(headers: VisitorHeaders, origins: readonly string[]): Visitor {
  const { origin, host } = headers;
  if (origin === undefined)
    return { kind: /^(cross|same)-site$/.test(headers['sec-fetch-site'] ?? '') ? 'stranger' : 'guest' };
  if (origins.includes(origin)) return { kind: 'guest', allowedOrigin: origin };
  return { kind: isOwn(origin, host) ? 'guest' : 'stranger' };
}
