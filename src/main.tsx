/** The composition root: joins the screens to the tasks, the places and the storage. */
import { render } from 'solid-js/web';
import { civilDayAt } from './domain/calendar';
import { showLanguage } from './i18n';
import { startLanguage } from './i18n/preferences';
import { installOffer } from './pwa/install';
import { createTaskStore } from './tasks/task-store';
import { App, preloadHome } from './ui/App';
import type { AppServices } from './ui/services';
import { paintKeptTheme } from './ui/theme';
import { createPipelineClient } from './worker/client';

paintKeptTheme();
// Before anything is waited for: the browser says only once that the app may be installed.
installOffer();

/** Longer than the longest wait of a source between two messages (its time-out and its retry's wait). */
const SILENCE_LIMIT_MS = 90_000;

const client = createPipelineClient(
  () => new Worker(new URL('./worker/pipeline.worker.ts', import.meta.url), { type: 'module', name: 'pipeline' }),
);

const tasks = createTaskStore({
  client,
  now: () => Date.now(),
  newTaskId: () => crypto.randomUUID(),
  silenceLimitMs: SILENCE_LIMIT_MS,
  // biome-ignore lint/suspicious/noConsole: a message that was skipped must leave a trace for whoever looks.
  log: (text, what) => console.warn(text, what),
});

/** Places, saved runs and stations come in a chunk of their own, at the first question. */
let loaded: Promise<ReturnType<typeof import('./place-services').createPlaceServices>> | undefined;
const onDemand = () => {
  loaded ??= import('./place-services').then(({ createPlaceServices }) => createPlaceServices());
  return loaded;
};

const services: AppServices = {
  tasks,
  places: {
    search: async (...question) => (await onDemand()).places.search(...question),
    elevation: async (...question) => (await onDemand()).places.elevation(...question),
    land: async (...question) => (await onDemand()).places.land(...question),
    timeZone: async (...question) => (await onDemand()).places.timeZone(...question),
    countries: async (...question) => (await onDemand()).places.countries(...question),
    latestObservation: async (...question) => (await onDemand()).places.latestObservation(...question),
  },
  savedRuns: {
    list: async () => (await onDemand()).savedRuns.list(),
    load: async (id) => (await onDemand()).savedRuns.load(id),
    remove: async (id) => (await onDemand()).savedRuns.remove(id),
    keep: async (...what) => (await onDemand()).savedRuns.keep(...what),
    reword: async (...what) => (await onDemand()).savedRuns.reword(...what),
    keptIdOf: async (result) => (await onDemand()).savedRuns.keptIdOf(result),
  },
  favourites: {
    list: async () => (await onDemand()).favourites.list(),
    save: async (place) => (await onDemand()).favourites.save(place),
    remove: async (id) => (await onDemand()).favourites.remove(id),
  },
  backup: {
    write: async (preferences) => (await onDemand()).backup.write(preferences),
    read: async (text) => (await onDemand()).backup.read(text),
  },
  storage: {
    use: async () => (await onDemand()).storage.use(),
    clearWeather: async () => (await onDemand()).storage.clearWeather(),
    persistence: async () => (await onDemand()).storage.persistence(),
    askToPersist: async () => (await onDemand()).storage.askToPersist(),
  },
  stations: {
    ...client.station,
    at: async (...question) => (await onDemand()).stations.at(...question),
    list: async () => (await onDemand()).stations.list(),
    save: async (station) => (await onDemand()).stations.save(station),
    remove: async (id) => (await onDemand()).stations.remove(id),
  },
  today: (timeZone) => civilDayAt(Date.now(), timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
};

/** A page that is behind another paints nothing: it is not waited for longer than this, ms. */
const FIRST_PAINT_LIMIT_MS = 100;

/** When the words of index.html have been painted: building the page before would only hold them up. */
const firstPaint = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FIRST_PAINT_LIMIT_MS);
  });

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');
const language = startLanguage();
// Its texts first, so that nothing is read twice; without them (offline before they were ever kept) English.
if (language !== 'en') await showLanguage(language).catch(() => undefined);
// The first words of Home stand in the page already: the page itself takes their place in one go.
if (document.documentElement.dataset.firstPage === 'home') await Promise.all([preloadHome(), firstPaint()]);
root.textContent = '';
render(() => <App services={services} />, root);

const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1000));
whenIdle(() => client.warm());
