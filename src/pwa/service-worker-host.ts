/** What the update prompt needs of the browser, and the real browser behind it. Tests put a fake in its place. */

/** How one version of the app took its place: `isUpdate` and `isExternal` as workbox-window defines them. */
export interface WorkerEvent {
  readonly isUpdate?: boolean;
  readonly isExternal?: boolean;
}

/** The part of workbox-window's `Workbox` that is used. */
export interface AppWorker {
  addEventListener(type: 'installed' | 'waiting' | 'controlling', listener: (event: WorkerEvent) => void): void;
  register(): Promise<unknown>;
  update(): Promise<void>;
  messageSkipWaiting(): void;
}

export interface ServiceWorkerHost {
  /** False in development, and where the browser has no service workers (private windows, plain http). */
  isSupported(): boolean;
  /** Whether a service worker answers this page's requests already. */
  isControlled(): boolean;
  /** The app's service worker, not yet registered. Loads its library after the page has loaded. */
  open(): Promise<AppWorker>;
  /** Calls `check` at the moments at which a new version is worth asking for. */
  onTimeToCheck(check: () => void): void;
  /** Resolves when what is not precached is kept as well, or cannot be, or the signal says stop; never rejects. */
  keepRest(signal: AbortSignal): Promise<void>;
  reload(): void;
  /** Notes for the next page of this tab that a new version was asked for and had not come when this page left. */
  noteReload(): void;
  /** Whether this page comes after such a note and the new version is in charge: then the old one has answered it. */
  isLeftBehind(): Promise<boolean>;
}

const RELOAD_NOTE = 'evaonline.updating';

/** One request an hour for a file of a few kB; a tab may stay open for weeks. */
const CHECK_EVERY_MS = 3_600_000;

export const browserHost: ServiceWorkerHost = {
  isSupported: () => import.meta.env.PROD && 'serviceWorker' in navigator,
  isControlled: () => navigator.serviceWorker.controller !== null,
  async open() {
    await pageLoaded();
    const { Workbox } = await import('workbox-window');
    return new Workbox('./sw.js', { scope: './' });
  },
  onTimeToCheck(check) {
    const checkWhenSeen = () => {
      if (document.visibilityState === 'visible' && navigator.onLine) check();
    };
    document.addEventListener('visibilitychange', checkWhenSeen);
    setInterval(checkWhenSeen, CHECK_EVERY_MS);
  },
  async keepRest(signal) {
    await pageIdle();
    try {
      const { keepOnDemand, browserOnDemandHost } = await import('./on-demand');
      await keepOnDemand(browserOnDemandHost(), signal);
    } catch {
      // Its own code could not be fetched: the next visit tries again.
    }
  },
  reload: () => location.reload(),
  noteReload() {
    try {
      sessionStorage.setItem(RELOAD_NOTE, '1');
    } catch {
      // A browser that keeps nothing for this site: the notice of a new version comes again.
    }
  },
  async isLeftBehind() {
    try {
      if (sessionStorage.getItem(RELOAD_NOTE) === null) return false;
      sessionStorage.removeItem(RELOAD_NOTE);
      return (await navigator.serviceWorker.ready).waiting === null;
    } catch {
      // As above.
      return false;
    }
  },
};

function pageIdle(): Promise<void> {
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1000));
  return new Promise((resolve) => whenIdle(() => resolve()));
}

function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}
