import { describe, expect, test } from 'vitest';
import { keepOnDemand, type OnDemandHost } from '../../src/pwa/on-demand';

function hostWith(list: unknown, changes: Partial<OnDemandHost> = {}) {
  const asked: string[] = [];
  const host: OnDemandHost = {
    controlled: Promise.resolve(),
    savesData: false,
    isOnline: true,
    fetch: async (file) => {
      asked.push(file);
      return Response.json(file.endsWith('.json') ? list : {});
    },
    ...changes,
  };
  return { host, asked };
}

describe('keepOnDemand', () => {
  test('asks for every file of the list, one after another', async () => {
    const { host, asked } = hostWith(['assets/EtoChart-a1.js', 'assets/EtoChart-a1.css']);
    await keepOnDemand(host);
    expect(asked).toEqual(['on-demand.json', 'assets/EtoChart-a1.js', 'assets/EtoChart-a1.css']);
  });

  test('stops after the file under way when told to', async () => {
    const stop = new AbortController();
    const { host, asked } = hostWith(['assets/EtoChart-a1.js', 'assets/EtoChart-a1.css']);
    const stopping: OnDemandHost = {
      ...host,
      fetch: (file) => {
        if (file.endsWith('.js')) stop.abort();
        return host.fetch(file);
      },
    };
    await keepOnDemand(stopping, stop.signal);
    expect(asked).toEqual(['on-demand.json', 'assets/EtoChart-a1.js']);
  });

  test('asks for nothing when the person saves data', async () => {
    const { host, asked } = hostWith(['assets/EtoChart-a1.js'], { savesData: true });
    await keepOnDemand(host);
    expect(asked).toEqual([]);
  });

  test('asks for nothing while there is no network', async () => {
    const { host, asked } = hostWith(['assets/EtoChart-a1.js'], { isOnline: false });
    await keepOnDemand(host);
    expect(asked).toEqual([]);
  });

  test('waits until the service worker is in charge, which would not keep them before', async () => {
    let take = (_: unknown) => {};
    const controlled = new Promise((resolve) => {
      take = resolve;
    });
    const { host, asked } = hostWith([], { controlled });
    const kept = keepOnDemand(host);
    await Promise.resolve();
    expect(asked).toEqual([]);
    take(undefined);
    await kept;
    expect(asked).toEqual(['on-demand.json']);
  });

  test.each([[['https://elsewhere.example/x.js']], [['../x.js']], [{ files: [] }], [null]])(
    'asks for nothing of a list that is not one of its own files: %j',
    async (list) => {
      const { host, asked } = hostWith(list);
      await keepOnDemand(host);
      expect(asked).toEqual(['on-demand.json']);
    },
  );

  test('ends without a word when there is no network', async () => {
    const { host } = hostWith([], { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    await expect(keepOnDemand(host)).resolves.toBeUndefined();
  });
});
