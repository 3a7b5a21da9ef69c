/**
 * What is precached and what is kept later: the page's code follows from a list of what a first visit does, and the rest
 * is listed for the page to ask for when it is idle (src/pwa/on-demand.ts).
 */
import type { Plugin, Rolldown } from 'vite';

/**
 * What a person can do at once after a first visit, without a network: by module, with everything that it imports
 * statically. A screen that is not here is fetched when it is opened or the page is idle.
 */
const FIRST_VISIT = [
  'index.html',
  'src/ui/pages/Home.tsx',
  'src/ui/pages/Eto.tsx',
  'src/ui/pages/Saved.tsx',
  'src/ui/pages/SavedRun.tsx',
  'src/ui/components/EtoTodayDialog.tsx',
  'src/ui/components/ResultsDisplay.tsx',
  'src/ui/map/leaflet-map.ts',
  'src/place-services.ts',
  'src/domain/crops/irrigation.ts',
  'src/pwa/on-demand.ts',
  'workbox-window',
];

/**
 * Chunks of the worker, which is a build of its own: the time zones of the world, which a first run fetches anyway, what a
 * station needs, and the sources of single countries.
 */
const WORKER_CHUNKS = [
  'tz',
  'station-api',
  'nws-observations',
  'nws-forecast',
  'met-norway',
  'bright-sky',
  'geosphere-austria',
  'daily-from-hourly',
];

/** A language is kept when it is chosen, not before: nobody reads four. */
const LANGUAGES = ['pt', 'es', 'fr'].map((name) => `src/i18n/${name}/index.ts`);

/** Beside index.html. */
export const LIST_FILE = 'on-demand.json';

const isCode = (file: string) => /^assets\/.*\.(js|css)$/.test(file);
const isOf = (modules: readonly string[]) => (chunk: Rolldown.OutputChunk) =>
  modules.some((name) => chunk.facadeModuleId?.includes(name));

/** The files of chunks and of all that they import statically, with their style sheets. */
function closureOf(bundle: Rolldown.OutputBundle, roots: readonly string[]): Set<string> {
  const files = new Set<string>();
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || files.has(file)) return;
    files.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    chunk.imports.forEach(visit);
  };
  roots.forEach(visit);
  return files;
}

function filesOf(bundle: Rolldown.OutputBundle, modules: readonly string[]): string[] {
  const isRoot = isOf(modules);
  return Object.values(bundle).flatMap((item) => (item.type === 'chunk' && isRoot(item) ? item.fileName : []));
}

/** The page's chunks that are no part of the first visit, and the worker's that are named above. */
function onDemandFiles(bundle: Rolldown.OutputBundle): string[] {
  const first = closureOf(bundle, filesOf(bundle, FIRST_VISIT));
  const spoken = new Set(filesOf(bundle, LANGUAGES));
  const pageFiles = new Set<string>();
  for (const item of Object.values(bundle)) {
    if (item.type !== 'chunk') continue;
    pageFiles.add(item.fileName);
    for (const style of item.viteMetadata?.importedCss ?? []) pageFiles.add(style);
  }
  const isLater = (file: string) =>
    pageFiles.has(file) ? !first.has(file) : WORKER_CHUNKS.some((name) => file.startsWith(`assets/${name}-`));
  return Object.keys(bundle).filter((file) => isCode(file) && isLater(file) && !spoken.has(file));
}

/** Decides what is precached, and writes the list of the rest. */
export function onDemandList() {
  let notPrecached = new Set<string>();
  const plugin: Plugin = {
    name: 'evaonline:on-demand-list',
    apply: 'build',
    generateBundle: {
      // After the style sheets have been written.
      order: 'post',
      handler(_, bundle) {
        const files = onDemandFiles(bundle).sort();
        notPrecached = new Set([...files, ...filesOf(bundle, LANGUAGES)]);
        this.emitFile({ type: 'asset', fileName: LIST_FILE, source: JSON.stringify(files) });
      },
    },
  };
  return { plugin, isPrecached: (file: string) => !notPrecached.has(file) };
}
