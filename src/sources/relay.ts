/**
 * The optional relay (src/proxy) as the app sees it: a second way to a provider that the browser cannot ask by itself.
 * Where the app is served without one, nothing changes but one request that finds nothing.
 */
import type { SourceContext, SourceMeta, WeatherSource } from '../ports';

type Fetch = SourceContext['fetch'];

/** What the relay writes into each of its answers (src/proxy/problem.ts): a server without a relay does not. */
const MARK_HEADER = 'evaonline-relay';

/** The provider's own answer, or a full queue before the provider: both are for the source to read. */
const USABLE_MARKS: readonly string[] = ['answered', 'busy'];

/** The address of a provider's URL at a relay: `<base><host><path>?<query>`. */
export function relayUrl(base: string, url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${base}${host}${pathname}${search}`;
}

/**
 * Makes the relay at `base`, an address that ends in a slash. The `fetch` it gives asks the provider directly, and where
 * that fails as a browser's block does, once through the relay. When the relay cannot help either, the first failure
 * stands. Whether there is a relay is asked first, once, without coordinates.
 */
export function createRelayFetch(base: string): (fetch: Fetch, meta: Pick<SourceMeta, 'access'>) => Fetch {
  let isPresent: boolean | undefined;

  /** The answer of a relay, not of whoever else answers there. */
  async function get(fetch: Fetch, url: string, init: RequestInit): Promise<Response | undefined> {
    const response = await fetch(url, init).catch(() => undefined);
    init.signal?.throwIfAborted();
    if (response) isPresent = response.headers.has(MARK_HEADER);
    return isPresent ? response : undefined;
  }

  async function askRelay(fetch: Fetch, url: string, init: RequestInit): Promise<Response | undefined> {
    if (isPresent === undefined) await get(fetch, base, init);
    const response = isPresent ? await get(fetch, relayUrl(base, url), init) : undefined;
    return response && USABLE_MARKS.includes(response.headers.get(MARK_HEADER) ?? '') ? response : undefined;
  }

  return (fetch, { access }) => {
    switch (access) {
      case 'direct':
      case 'local':
        return fetch;
      case 'proxy-only':
        return async (url, init) => {
          const relayed = await askRelay(fetch, url, init);
          if (relayed) return relayed;
          throw new TypeError('The source can be asked through a relay only, and there is none');
        };
      case 'direct-then-proxy':
        return async (url, init) => {
          try {
            return await fetch(url, init);
          } catch (blocked) {
            init.signal?.throwIfAborted();
            const relayed = await askRelay(fetch, url, init);
            if (relayed) return relayed;
            throw blocked;
          }
        };
    }
  };
}

/**
 * The relay's address: the one given at build time, else beside the app. Every script of the built app lies one folder
 * below its page, the worker's too, whose own location says nothing of the page.
 */
export function relayBase(configured: string | undefined, scriptUrl: string): string {
  return configured ? configured.replace(/\/*$/, '/') : new URL('../relay/', scriptUrl).href;
}

/** Remembers for as long as this page or worker lives. */
const relayFetch = createRelayFetch(relayBase(import.meta.env.VITE_RELAY_URL, import.meta.url));

/** A source that asks through the relay where its record says so; any other source as it is. */
export function throughRelay(source: WeatherSource): WeatherSource {
  const { meta } = source;
  if (meta.access === 'direct' || meta.access === 'local') return source;
  return {
    ...source,
    fetchDays: (query, context) => source.fetchDays(query, { ...context, fetch: relayFetch(context.fetch, meta) }),
  };
}
