/** The page's Content-Security-Policy: one table, from which the built page's meta tag and the preview's header are made. */
import type { Plugin } from 'vite';

export interface ForeignOrigins {
  /** Where the page and its worker fetch data from: the registry of sources. */
  readonly data: readonly string[];
  /**
   * Where the map's tiles come from: images of the page, and fetches of the service worker, which keeps the tiles a
   * person has seen.
   */
  readonly tiles: readonly string[];
}

const CHARSET_TAG = /<meta charset="utf-8"\s*\/?>/i;

/**
 * The policy of the page: nothing but its own files, the weather services and the map tiles.
 * @throws when an origin is not one bare https origin (a path, a wildcard, http)
 */
export function contentSecurityPolicy({ data, tiles }: ForeignOrigins): string {
  for (const origin of [...data, ...tiles]) assertHttpsOrigin(origin);
  const connect = [...new Set([...data, ...tiles])].sort();
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self'", 'data:', 'blob:', ...tiles],
    ['connect-src', "'self'", ...connect],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['font-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/**
 * The page with the policy as a meta tag, before anything that loads.
 * @throws when the page has no charset tag to put it behind
 */
export function withPolicyTag(html: string, policy: string): string {
  if (!CHARSET_TAG.test(html)) throw new Error('index.html has no <meta charset="utf-8"> to put the policy behind');
  const content = policy.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const tag = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  return html.replace(CHARSET_TAG, (charset) => `${charset}\n    ${tag}`);
}

/** Puts the policy into the built page. The development server is left alone: hot reload injects styles. */
export function policyPlugin(policy: string): Plugin {
  return {
    name: 'evaonline:content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicyTag(html, policy) },
  };
}

function assertHttpsOrigin(origin: string): void {
  if (!/^https:\/\/[a-z0-9.-]+$/.test(origin)) throw new Error(`Not one bare https origin: ${origin}`);
}
