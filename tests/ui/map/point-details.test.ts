import { createRoot, createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { fail, ok } from '../../../src/domain/result';
import { type ChosenPoint, choosePoint } from '../../../src/ui/map/chosen-point';
import { createPointDetails } from '../../../src/ui/map/point-details';
import type { AppServices } from '../../../src/ui/services';

type Places = AppServices['places'];

const PLACES: Places = {
  search: async () => ok([]),
  elevation: async () => ok(524),
  land: async () => 'land',
  timeZone: async () => 'America/Sao_Paulo',
  countries: async () => ['076'],
  latestObservation: async () => fail({ code: 'outside-area' }),
};
const POINT = choosePoint({ latitudeDeg: -22.725, longitudeDeg: -47.6476 }, 'map');

/** The details of a point that `move` changes. */
function start(places: Partial<Places>, first: ChosenPoint = POINT) {
  return createRoot(() => {
    const [point, move] = createSignal(first);
    return { details: createPointDetails(point, { ...PLACES, ...places }), move };
  });
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('each answer comes by itself, and until then it is loading', async () => {
  const { details } = start({ elevation: () => new Promise(() => undefined) });
  await settle();
  expect(details.elevationM()).toEqual({ kind: 'loading' });
  expect(details.land()).toEqual({ kind: 'known', value: 'land' });
  expect(details.timeZone()).toEqual({ kind: 'known', value: 'America/Sao_Paulo' });
  expect(details.countries()).toEqual({ kind: 'known', value: ['076'] });
});

test('an elevation that could not be looked up is unknown, not zero', async () => {
  const { details } = start({ elevation: async () => fail({ code: 'offline' }) });
  await settle();
  expect(details.elevationM()).toEqual({ kind: 'known', value: null });
});

test('a lookup that rejects is unknown', async () => {
  const { details } = start({ timeZone: () => Promise.reject(new Error('chunk not loaded')) });
  await settle();
  expect(details.timeZone()).toEqual({ kind: 'known', value: null });
});

test('a new point gives up the lookup of the old one and never shows its answer', async () => {
  const asked: { signal: AbortSignal; answer: (elevationM: number) => void }[] = [];
  const { details, move } = start({
    elevation: (_lat, _lon, signal) =>
      new Promise((resolve) => asked.push({ signal, answer: (elevationM) => resolve(ok(elevationM)) })),
  });
  move(choosePoint({ latitudeDeg: 0, longitudeDeg: 0 }, 'map'));
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  asked[0]?.answer(524);
  await settle();
  expect(details.elevationM()).toEqual({ kind: 'loading' });
  asked[1]?.answer(3);
  await settle();
  expect(details.elevationM()).toEqual({ kind: 'known', value: 3 });
});

test('a place that came with its zone is not asked for it again', async () => {
  const timeZone = vi.fn(PLACES.timeZone);
  const place = {
    name: 'Balsas',
    region: 'Maranhão, Brazil',
    latitudeDeg: -7.53,
    longitudeDeg: -46.04,
    elevationM: null,
    timeZone: 'America/Fortaleza',
  };
  const { details } = start({ timeZone }, choosePoint(place, 'search', place));
  await settle();
  expect(details.timeZone()).toEqual({ kind: 'known', value: 'America/Fortaleza' });
  expect(timeZone).not.toHaveBeenCalled();
});
