/** Keeps the app offline and up to date: registers the service worker and tells the shell when a version waits. */
import { type Accessor, createSignal } from 'solid-js';
import { type AppWorker, browserHost, type ServiceWorkerHost, type WorkerEvent } from './service-worker-host';

/**
 * `unsupported`: development, or a browser without service workers · `failed`: registering was refused; the app works,
 * but not offline · `registered`: nothing to say · `offline-ready`: the first install has just finished, and
 * so has what is kept after it · `update-waiting`: a new version is there and waits for the person · `updating`: they
 * said yes · `reloading`: the new version is in charge and this page is leaving · `superseded`: another tab said yes, so
 * this page runs on files that are no longer kept.
 */
export type OfflineState =
  | 'unsupported'
  | 'starting'
  | 'failed'
  | 'registered'
  | 'offline-ready'
  | 'update-waiting'
  | 'updating'
  | 'reloading'
  | 'superseded';

export interface UpdatePrompt {
  readonly state: Accessor<OfflineState>;
  /** A reload would bring a new version. */
  readonly needRefresh: Accessor<boolean>;
  /** The app has just become able to open without a network. */
  readonly offlineReady: Accessor<boolean>;
  /** Changes to the new version and reloads this page; other tabs are only told, since a run may be going on there. */
  update(): void;
  /** Hides the notice; a waiting version is taken when all tabs are closed. */
  dismiss(): void;
}

/** How long a new version may take from the person's word to its take-over, ms. */
const TAKEOVER_LIMIT_MS = 4_000;

const afterMs = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Registers the service worker once the page has loaded. Call once; never throws, and a failure is a state. */
export function createUpdatePrompt(host: ServiceWorkerHost = browserHost): UpdatePrompt {
  const [state, setState] = createSignal<OfflineState>(host.isSupported() ? 'starting' : 'unsupported');
  let worker: AppWorker | undefined;
  let isControlled = false;
  let restKept: Promise<void> | undefined;
  const updating = new AbortController();

  const reload = () => {
    setState('reloading');
    host.reload();
  };
  const onInstalled = ({ isUpdate, isExternal }: WorkerEvent) => {
    if (!isUpdate && !isExternal && !isControlled) void restKept?.then(tellReady);
  };
  const tellReady = () => setState((now) => (now === 'starting' || now === 'registered' ? 'offline-ready' : now));
  const onControlling = () => {
    if (state() === 'updating') reload();
    // A new version tells twice: when it takes over, and when it claims its pages.
    else if (isControlled && state() !== 'reloading') setState('superseded');
    isControlled = true;
  };

  /**
   * In Chromium a version that is asked to go while it still answers this page never becomes idle, and its successor waits
   * until the page is left: so it is asked when the file under way has been kept. The reload at the end is for a browser
   * that takes over without a word.
   */
  async function takeOver(): Promise<void> {
    updating.abort();
    await Promise.race([restKept, afterMs(TAKEOVER_LIMIT_MS)]);
    worker?.messageSkipWaiting();
    await afterMs(TAKEOVER_LIMIT_MS);
    if (state() !== 'updating') return;
    // Still `updating`: a take-over in this moment reloads once more, because the version that leaves answers this one. One
    // that comes after this page is gone is found by the next page.
    host.noteReload();
    host.reload();
  }

  async function start(): Promise<void> {
    worker = await host.open();
    isControlled = host.isControlled();
    worker.addEventListener('installed', onInstalled);
    worker.addEventListener('waiting', () => setState('update-waiting'));
    worker.addEventListener('controlling', onControlling);
    restKept = host.keepRest(updating.signal);
    await worker.register();
    if (await host.isLeftBehind()) return reload();
    setState((now) => (now === 'starting' ? 'registered' : now));
    // A check that fails (no network, server away) is made again at the next occasion.
    host.onTimeToCheck(() => void worker?.update().catch(() => undefined));
  }
  if (state() === 'starting') start().catch(() => setState('failed'));

  return {
    state,
    needRefresh: () => state() === 'update-waiting' || state() === 'superseded',
    offlineReady: () => state() === 'offline-ready',
    update() {
      if (state() === 'superseded') reload();
      if (state() !== 'update-waiting') return;
      setState('updating');
      void takeOver();
    },
    dismiss: () => setState('registered'),
  };
}
