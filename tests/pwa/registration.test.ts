import { describe, expect, test, vi } from 'vitest';
import { createUpdatePrompt } from '../../src/pwa/registration';
import type { AppWorker, ServiceWorkerHost, WorkerEvent } from '../../src/pwa/service-worker-host';

interface World {
  readonly calls: string[];
  readonly emit: (type: string, event?: WorkerEvent) => void;
  readonly checkNow: () => void;
  readonly host: ServiceWorkerHost;
}

function world(options: Partial<ServiceWorkerHost & AppWorker> = {}): World {
  const calls: string[] = [];
  const listeners = new Map<string, (event: WorkerEvent) => void>();
  let check = () => {};
  const worker: AppWorker = {
    addEventListener: (type, listener) => void listeners.set(type, listener),
    register: async () => void calls.push('register'),
    update: async () => void calls.push('update'),
    messageSkipWaiting: () => void calls.push('skip waiting'),
    ...options,
  };
  const host: ServiceWorkerHost = {
    isSupported: () => true,
    isControlled: () => false,
    open: async () => worker,
    onTimeToCheck: (callback) => {
      check = callback;
    },
    keepRest: async () => {},
    reload: () => void calls.push('reload'),
    noteReload: () => void calls.push('note'),
    isLeftBehind: async () => false,
    ...options,
  };
  return { calls, host, checkNow: () => check(), emit: (type, event = {}) => listeners.get(type)?.(event) };
}

const settled = () =>
  vi.isFakeTimers() ? vi.advanceTimersByTimeAsync(1) : new Promise((resolve) => setTimeout(resolve));

async function started(options: Partial<ServiceWorkerHost & AppWorker> = {}) {
  const browser = world(options);
  const prompt = createUpdatePrompt(browser.host);
  await settled();
  return { ...browser, prompt };
}

const VISITED_BEFORE = { isControlled: () => true };

describe('registration', () => {
  test('does not register where it is not supported, as in development', async () => {
    const { prompt, calls } = await started({ isSupported: () => false });
    expect(prompt.state()).toBe('unsupported');
    expect(calls).toEqual([]);
  });

  test('says nothing when the app that is kept is the newest', async () => {
    const { prompt, calls } = await started(VISITED_BEFORE);
    expect(calls).toEqual(['register']);
    expect(prompt.state()).toBe('registered');
    expect(prompt.needRefresh() || prompt.offlineReady()).toBe(false);
  });

  test.each([
    ['the library cannot be loaded', { open: () => Promise.reject(new TypeError('Failed to fetch')) }],
    ['the browser refuses', { register: () => Promise.reject(new DOMException('denied', 'SecurityError')) }],
  ])('is failed, without a throw, when %s', async (_case, broken) => {
    const { prompt } = await started(broken);
    expect(prompt.state()).toBe('failed');
    expect(prompt.needRefresh()).toBe(false);
  });
});

describe('the first visit', () => {
  test('tells once that the app opens offline, until dismissed', async () => {
    const { prompt, emit } = await started();
    emit('installed');
    await settled();
    expect(prompt.offlineReady()).toBe(true);
    prompt.dismiss();
    expect(prompt.offlineReady()).toBe(false);
  });

  test('tells it when the charts and dialogs are kept too, not before', async () => {
    let keep = () => {};
    const rest = new Promise<void>((resolve) => {
      keep = resolve;
    });
    const { prompt, emit } = await started({ keepRest: () => rest });
    emit('installed');
    emit('controlling');
    await settled();
    expect(prompt.offlineReady()).toBe(false);
    keep();
    await settled();
    expect(prompt.offlineReady()).toBe(true);
  });

  test('does not hide a new version behind the news that it opens offline', async () => {
    let keep = () => {};
    const rest = new Promise<void>((resolve) => {
      keep = resolve;
    });
    const { prompt, emit } = await started({ keepRest: () => rest });
    emit('installed');
    emit('waiting', { isUpdate: true });
    keep();
    await settled();
    expect(prompt.state()).toBe('update-waiting');
  });

  test('is not taken for an update when the new worker claims the page', async () => {
    const { prompt, calls, emit } = await started();
    emit('installed');
    emit('controlling');
    await settled();
    expect(prompt.needRefresh()).toBe(false);
    expect(calls).not.toContain('reload');
  });
});

describe('an update', () => {
  test('waits for the person', async () => {
    const { prompt, calls, emit } = await started(VISITED_BEFORE);
    emit('installed', { isUpdate: true });
    emit('waiting', { isUpdate: true });
    expect(prompt.needRefresh()).toBe(true);
    expect(prompt.offlineReady()).toBe(false);
    expect(calls).toEqual(['register']);
  });

  test('reloads the page once the new version is in charge, not before', async () => {
    const { prompt, calls, emit } = await started(VISITED_BEFORE);
    emit('waiting', { isUpdate: true });
    prompt.update();
    await settled();
    expect(calls).toEqual(['register', 'skip waiting']);
    emit('controlling', { isUpdate: true });
    expect(calls).toEqual(['register', 'skip waiting', 'reload']);
  });

  test('lets the version in charge finish what it keeps, and tells it to stop, before it is asked to go', async () => {
    let keep = () => {};
    let told: AbortSignal | undefined;
    const keepRest = (signal: AbortSignal) => {
      told = signal;
      return new Promise<void>((resolve) => {
        keep = resolve;
      });
    };
    const { prompt, calls, emit } = await started({ ...VISITED_BEFORE, keepRest });
    emit('waiting', { isUpdate: true });
    expect(told?.aborted).toBe(false);
    prompt.update();
    await settled();
    expect(told?.aborted).toBe(true);
    expect(calls).toEqual(['register']);
    keep();
    await settled();
    expect(calls).toEqual(['register', 'skip waiting']);
  });

  test('reloads after a while though nothing was told, and once more if the take-over comes then', async () => {
    vi.useFakeTimers();
    try {
      const { prompt, calls, emit } = await started(VISITED_BEFORE);
      emit('waiting', { isUpdate: true });
      prompt.update();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(calls).toEqual(['register', 'skip waiting', 'note', 'reload']);
      emit('controlling', { isUpdate: true });
      expect(calls).toEqual(['register', 'skip waiting', 'note', 'reload', 'reload']);
    } finally {
      vi.useRealTimers();
    }
  });

  test('whose reload the old version answered is reloaded once more', async () => {
    const { calls } = await started({ ...VISITED_BEFORE, isLeftBehind: async () => true });
    expect(calls).toEqual(['register', 'reload']);
  });

  test('reloads once, though the new version tells twice that it is in charge', async () => {
    const { prompt, calls, emit } = await started(VISITED_BEFORE);
    emit('waiting', { isUpdate: true });
    prompt.update();
    emit('controlling', { isUpdate: true });
    emit('controlling', { isUpdate: true });
    expect(calls.filter((call) => call === 'reload')).toHaveLength(1);
  });

  test('can be put off', async () => {
    const { prompt, calls, emit } = await started(VISITED_BEFORE);
    emit('waiting', { isUpdate: true });
    prompt.dismiss();
    expect(prompt.needRefresh()).toBe(false);
    prompt.update();
    expect(calls).toEqual(['register']);
  });

  test('taken in another tab does not reload this one, where a run may be going on, but asks to', async () => {
    const { prompt, calls, emit } = await started(VISITED_BEFORE);
    emit('controlling', { isExternal: true });
    expect(prompt.state()).toBe('superseded');
    expect(prompt.needRefresh()).toBe(true);
    expect(calls).not.toContain('reload');
    prompt.update();
    expect(calls).toContain('reload');
  });

  test('is looked for when it is time to, and a check without a network changes nothing', async () => {
    let updates = 0;
    const { prompt, checkNow } = await started({
      ...VISITED_BEFORE,
      update: () => {
        updates++;
        return Promise.reject(new TypeError('Failed to update'));
      },
    });
    checkNow();
    checkNow();
    await settled();
    expect(updates).toBe(2);
    expect(prompt.state()).toBe('registered');
  });
});
