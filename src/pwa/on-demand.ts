/**
 * Chunks that are not precached are asked for once, when nothing else is going on: the service worker keeps them, and
 * charts and dialogs work without a network too. A person who saves data is not made to pay for what they may never open.
 */
import * as v from 'valibot';

const fileList = v.array(v.pipe(v.string(), v.regex(/^assets\/[\w.-]+$/)));

/** What this needs of the browser. */
export interface OnDemandHost {
  /** Resolves when the service worker is in charge of this page; rejects where there will never be one. */
  readonly controlled: Promise<unknown>;
  readonly savesData: boolean;
  /** Without a network there is nothing to ask: every start would leave an error in the console. */
  readonly isOnline: boolean;
  readonly fetch: (file: string) => Promise<Response>;
}

/** Beside index.html; written by the build. */
const LIST_FILE = 'on-demand.json';

/** Fetches the listed files, one after another, until `signal` says stop. What fails is asked for again at the next visit. */
export async function keepOnDemand(host: OnDemandHost, signal?: AbortSignal): Promise<void> {
  if (host.savesData || !host.isOnline) return;
  try {
    await host.controlled;
    const answer = await host.fetch(LIST_FILE);
    const parsed = v.safeParse(fileList, answer.ok ? await answer.json() : null);
    // To its end: a file of which the network gave a part is not kept.
    for (const file of parsed.success ? parsed.output : []) {
      if (signal?.aborted) return;
      await (await host.fetch(file)).arrayBuffer();
    }
  } catch {
    // No network: the app works, and what is missing says so when it is opened.
  }
}

/** The browser itself. */
export function browserOnDemandHost(): OnDemandHost {
  const { serviceWorker, connection, onLine } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const controlled = new Promise<void>((resolve) => {
    if (serviceWorker?.controller) resolve();
    else serviceWorker?.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  return { controlled, savesData: connection?.saveData === true, isOnline: onLine, fetch: (file) => fetch(file) };
}
