/** What the built app weighs, from Vite's manifest and the service worker: the pure part of check:size. */

/** One entry of `.vite/manifest.json`, as far as it is read here. Keys of the manifest are source paths. */
export interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
export type ViteManifest = Readonly<Record<string, ManifestChunk>>;

/** Something with a limit, in bytes. */
export interface Budget {
  readonly name: string;
  readonly bytes: number;
  readonly limitBytes: number;
}

/** The page that opens without a link. Its code is loaded on a first visit, whether it is split off or not. */
const FIRST_PAGE = 'src/ui/pages/Home.tsx';

/**
 * The JavaScript files of a first visit: the entry, the first page, and all that they import statically.
 * @throws when the manifest has no entry, or names an import that it does not hold
 */
export function firstLoadFiles(manifest: ViteManifest): string[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry || key === FIRST_PAGE);
  if (!entries.some((key) => manifest[key]?.isEntry)) throw new Error('The build manifest has no entry');
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of chunkOf(manifest, key).imports ?? []) visit(imported);
  };
  entries.forEach(visit);
  return [...new Set([...seen].map((key) => chunkOf(manifest, key).file))]
    .filter((file) => file.endsWith('.js'))
    .sort();
}

function chunkOf(manifest: ViteManifest, key: string): ManifestChunk {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build manifest names ${key} but does not hold it`);
  return chunk;
}

/**
 * The files that the service worker fetches at its installation, each once.
 * @throws when none is found, which means that the service worker is written in another form than expected
 */
export function precachedFiles(serviceWorker: string): string[] {
  const list = /precacheAndRoute\(\[(.*?)\]/s.exec(serviceWorker)?.[1] ?? '';
  const urls = [...list.matchAll(/"?url"?:\s*"([^"]+)"/g)].flatMap(([, url]) => url ?? []);
  if (urls.length === 0) throw new Error('No precache list found in the service worker');
  return [...new Set(urls)].sort();
}

/** Whether a budget holds. Exactly at the limit is within it. */
export function isWithin({ bytes, limitBytes }: Budget): boolean {
  return bytes <= limitBytes;
}

/** Kilobytes of 1000 bytes, one decimal. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
