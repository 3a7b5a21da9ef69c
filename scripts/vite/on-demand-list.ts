/**
 * What is precached and what is kept later: the page's code follows from a list of what a first visit does, and the rest
 * is listed for the page to ask for when it is idle (src/pwa/on-demand.ts).
 */
import type { Plugin, Rolldown } from 'vite';
import { LANGUAGES } from '../../src/i18n/languages';
import { filesOf, staticClosure, withStyles, workerFilesOf } from './bundle';

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

/** A language is kept when it is chosen, not before: nobody reads four. English is in the page's own code. */
const LANGUAGE_MODULES = LANGUAGES.filter((language) => language !== 'en').map(
  (language) => `src/i18n/${language.split('-')[0]}/index.ts`,
);

/** Beside index.html. */
export const LIST_FILE = 'on-demand.json';

const isCode = (file: string) => /^assets\/.*\.(js|css)$/.test(file);

/** The page's chunks that are no part of the first visit, and the worker's that are named above. */
function onDemandFiles(bundle: Rolldown.OutputBundle): string[] {
  const ofFirstVisit = withStyles(bundle, staticClosure(bundle, filesOf(bundle, FIRST_VISIT)));
  const ofPage = withStyles(bundle, Object.keys(bundle));
  const ofWorker = new Set(workerFilesOf(bundle, WORKER_CHUNKS));
  const ofLanguages = new Set(filesOf(bundle, LANGUAGE_MODULES));
  const isLater = (file: string) => (ofPage.has(file) ? !ofFirstVisit.has(file) : ofWorker.has(file));
  return Object.keys(bundle).filter((file) => isCode(file) && isLater(file) && !ofLanguages.has(file));
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
        notPrecached = new Set([...files, ...filesOf(bundle, LANGUAGE_MODULES)]);
        this.emitFile({ type: 'asset', fileName: LIST_FILE, source: JSON.stringify(files) });
      },
    },
  };
  return { plugin, isPrecached: (file: string) => !notPrecached.has(file) };
}
