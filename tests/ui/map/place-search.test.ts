import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '../../../src/domain/result';
import type { Place } from '../../../src/protocol';
import { createPlaceSearch, type PlaceSearchModel } from '../../../src/ui/map/place-search';
import type { AppServices } from '../../../src/ui/services';

type Search = AppServices['places']['search'];

const BALSAS: Place = {
  name: 'Balsas',
  region: 'Maranhão, Brazil',
  latitudeDeg: -7.53,
  longitudeDeg: -46.04,
  elevationM: 247,
  timeZone: 'America/Fortaleza',
};

/** A search with a model around it, in a root that `end` disposes. */
function start(search: Search): { model: PlaceSearchModel; end: () => void } {
  return createRoot((end) => ({ model: createPlaceSearch(search), end }));
}

const pause = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a place search', () => {
  test('asks once, after a pause in typing, for what was typed last', async () => {
    const search = vi.fn<Search>(async () => ok([BALSAS]));
    const { model } = start(search);
    for (const text of ['Ba', 'Bals', 'Balsas ']) model.type(text);
    expect(model.state()).toEqual({ kind: 'searching' });
    await pause();
    expect(search.mock.calls.map(([name]) => name)).toEqual(['Balsas']);
    expect(model.state()).toEqual({ kind: 'found', places: [BALSAS] });
  });

  test('gives up the request before, and drops its answer should it still come', async () => {
    const answers: ((places: readonly Place[]) => void)[] = [];
    const signals: AbortSignal[] = [];
    const { model } = start((_, signal) => {
      signals.push(signal);
      return new Promise((resolve) => answers.push((places) => resolve(ok(places))));
    });
    model.type('Ba');
    await pause();
    model.type('Balsas');
    await pause();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    answers[1]?.([BALSAS]);
    answers[0]?.([]);
    await pause();
    expect(model.state()).toEqual({ kind: 'found', places: [BALSAS] });
  });

  test('reads coordinates instead of asking for a place of that name', async () => {
    const search = vi.fn<Search>(async () => ok([]));
    const { model } = start(search);
    model.type('−22.725, −47.648');
    await pause();
    expect(search).not.toHaveBeenCalled();
    expect(model.state()).toEqual({
      kind: 'coordinates',
      coordinates: { latitudeDeg: -22.725, longitudeDeg: -47.648 },
    });
  });

  test('does not ask for a single letter', async () => {
    const search = vi.fn<Search>(async () => ok([]));
    const { model } = start(search);
    model.type(' B ');
    await pause();
    expect(search).not.toHaveBeenCalled();
    expect(model.state()).toEqual({ kind: 'idle' });
  });

  test('says what it did not find', async () => {
    const { model } = start(async () => ok([]));
    model.type('Xyzzy');
    await pause();
    expect(model.state()).toEqual({ kind: 'nothing', name: 'Xyzzy' });
  });

  test('passes a failure on as it is', async () => {
    const { model } = start(async () => fail({ code: 'offline' }));
    model.type('Balsas');
    await pause();
    expect(model.state()).toEqual({ kind: 'failed', failure: { code: 'offline' } });
  });

  test('stops with its page', async () => {
    const search = vi.fn<Search>(async () => ok([BALSAS]));
    const { model, end } = start(search);
    model.type('Balsas');
    end();
    await pause();
    expect(search).not.toHaveBeenCalled();
  });
});
