import { expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { weightTiers } from '../../src/domain/fusion/weights';
import { runPipeline } from '../../src/pipeline/run';
import type { StationStore } from '../../src/ports';
import type { RunOutcome, Station } from '../../src/protocol';
import { createOwnStation } from '../../src/sources/own-station';
import { fakePorts, fakeSource, NO_STATIONS, recorder, requestOf } from '../pipeline/fakes';
import { sampleSeries, sampleStation } from '../storage/sample-station';

const { context: world } = fakePorts([]);
const context = { ...world, signal: new AbortController().signal };

/** A browser with one station, whatever the point. */
const keeping = (station: Station): StationStore => ({ ...NO_STATIONS, at: async () => station });

const START = epochDayOf(2020, 1, 1);
const query = { latitudeDeg: -22.7, longitudeDeg: -47.64, start: START, end: START + 2 };

test('gives the days of the file, and asks nobody', async () => {
  const answer = await createOwnStation(keeping(sampleStation())).fetchDays(query, context);
  expect(answer.ok && answer.value.series.startDay).toBe(START);
  expect(answer.ok && [...answer.value.series.tempMaxC]).toEqual([31, 32, 30.5]);
  expect(answer.ok && [...answer.value.series.wind2mMps]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(answer.ok && answer.value.retrievedAt).toBe(sampleStation().importedAt);
});

test('names the station, its file and how far it stands', async () => {
  const north = { ...query, latitudeDeg: -22.69 };
  const answer = await createOwnStation(keeping(sampleStation())).fetchDays(north, context);
  expect(answer.ok && answer.value.station).toEqual({
    id: 'areao.csv',
    name: 'Fazenda Areão',
    // A hundredth of a degree of latitude on a sphere of 6,371 km.
    distanceKm: expect.closeTo(1.11195, 3),
    elevationM: 546,
  });
});

test('has nothing where no station stands', async () => {
  const answer = await createOwnStation(NO_STATIONS).fetchDays(query, context);
  expect(answer).toEqual({ ok: false, error: { code: 'outside-area' } });
});

test('says which days it has when others are wanted', async () => {
  const later = { ...query, start: START + 3, end: START + 9 };
  const answer = await createOwnStation(keeping(sampleStation())).fetchDays(later, context);
  expect(answer).toEqual({ ok: false, error: { code: 'outside-coverage', first: START, last: START + 2 } });
});

test('stops when the run is stopped', async () => {
  const signal = AbortSignal.abort();
  await expect(createOwnStation(NO_STATIONS).fetchDays(query, { ...context, signal })).rejects.toThrow();
});

test('comes before every other source', () => {
  expect(Object.keys(weightTiers(null)[0] ?? {})).toEqual(['own-station']);
});

/** A station with 2010's first five days, all inputs given. */
function completeStation(changes: Partial<Station> = {}): Station {
  const column = (value: number) => new Float64Array(5).fill(value);
  const absent = column(Number.NaN);
  const names = Object.keys(sampleSeries()).filter((name) => name !== 'startDay');
  const series = {
    ...(Object.fromEntries(names.map((name) => [name, absent])) as unknown as Station['series']),
    startDay: epochDayOf(2010, 1, 1),
    tempMaxC: column(25),
    tempMinC: column(15),
    humidityMeanPct: column(60),
    wind2mMps: column(1.5),
    shortwaveMjM2: column(18),
    precipitationMm: column(0),
  };
  return sampleStation({ latitudeDeg: -7.53, longitudeDeg: -46.04, series, ...changes });
}

async function runWith(station: Station | null, sources: Parameters<typeof requestOf>[0] = {}): Promise<RunOutcome> {
  const stations: StationStore = { ...NO_STATIONS, at: async () => station };
  const ports = fakePorts([fakeSource('nasa-power'), createOwnStation(stations)], { stations });
  return runPipeline(requestOf(sources), ports, recorder().options);
}

function resultOf(outcome: RunOutcome) {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.result;
}

test('a run takes the measured inputs where the station has them, and the sources elsewhere', async () => {
  const { days, sources } = resultOf(await runWith(completeStation()));
  expect([...days.tempMaxC]).toEqual([25, 25, 25, 25, 25, 32, 32, 32, 32, 32]);
  expect(sources.map(({ id, dayCount }) => [id, dayCount])).toEqual([
    ['nasa-power', 10],
    ['own-station', 5],
  ]);
  expect(sources[1]).toMatchObject({ kind: 'measured', station: { name: 'Fazenda Areão' } });
});

test.each([
  ['no station stands there', null],
  ['it is not to be a source', completeStation({ isSource: false })],
])('an automatic run leaves it out when %s, without a word', async (_name, station) => {
  const { sources, warnings } = resultOf(await runWith(station));
  expect(sources.map(({ id }) => id)).toEqual(['nasa-power']);
  expect(warnings.filter(({ code }) => code === 'source-failed')).toEqual([]);
});

test('an automatic run of other days than the file has leaves it out without a word', async () => {
  const request = { start: epochDayOf(2011, 1, 1), end: epochDayOf(2011, 1, 10) };
  const { sources, warnings } = resultOf(await runWith(completeStation(), request));
  expect(sources.map(({ id }) => id)).toEqual(['nasa-power']);
  expect(warnings.filter(({ code }) => code === 'source-failed')).toEqual([]);
});

test('a run of other sources, chosen by the person, leaves it out', async () => {
  const { sources } = resultOf(await runWith(completeStation(), { sources: ['nasa-power'] }));
  expect(sources.map(({ id }) => id)).toEqual(['nasa-power']);
});

test('it can be the only source', async () => {
  const { days } = resultOf(await runWith(completeStation({ isSource: false }), { sources: ['own-station'] }));
  expect([...days.et0Mm].map(Number.isNaN)).toEqual([...Array(5).fill(false), ...Array(5).fill(true)]);
});

test('a link that names it says so where it is not on this device', async () => {
  const outcome = await runWith(null, { sources: ['own-station'] });
  expect(outcome).toEqual({
    ok: false,
    failure: {
      code: 'no-source-for-dates',
      sources: [{ source: 'own-station', failure: { code: 'outside-area' } }],
    },
  });
});
