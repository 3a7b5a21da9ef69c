import { expose } from 'comlink';
import { afterEach, expect, test } from 'vitest';
import type { StationMapping } from '../../src/domain/station/types';
import { createPipelineClient } from '../../src/worker/client';
import { createStationApi, type StationWorkerApi } from '../../src/worker/station-api';
import { fakePorts } from '../pipeline/fakes';
import { sampleSeries, sampleStation } from '../storage/sample-station';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A worker made of a message channel: what crosses is a structured clone. */
function workerOf(api: Partial<StationWorkerApi>) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose(api, port1);
  const worker = port2 as unknown as Worker & { terminated: boolean };
  worker.terminated = false;
  worker.terminate = () => {
    worker.terminated = true;
  };
  return worker;
}

const FILE = 'date;tmax (°C);tmin (°C)\n2020-01-15;30,5;20,1\n2020-01-16;31,5;abc';
const client = () => createPipelineClient(() => workerOf(createStationApi(fakePorts([])))).station;

async function read() {
  const preview = await client().preview(FILE, {}).outcome;
  if (!preview.ok) throw new Error(preview.error.detail);
  return client().read(FILE, preview.value.draft as StationMapping).outcome;
}

test('a file is looked at and read in the worker, and its columns arrive as typed arrays', async () => {
  const outcome = await read();
  if (!outcome.ok || !outcome.value.ok) throw new Error('not read');
  const { series, blanked, acceptedCount } = outcome.value.read;
  expect(series.tempMaxC).toEqual(Float64Array.of(30.5, 31.5));
  expect(acceptedCount).toBe(2);
  expect(blanked).toEqual([{ line: 3, target: 'tempMinC', reason: { code: 'not-a-number', text: 'abc' } }]);
});

test('the format of the dates of another column is guessed in the worker', async () => {
  const dialect = { separator: ';', headerLine: 1, firstDataLine: 2 } as const;
  const outcome = await client().guessDates(FILE, dialect, 0).outcome;
  expect(outcome).toEqual({ ok: true, value: { kind: 'format', format: 'YYYY-MM-DD' } });
});

test('the days with ETo are counted in the worker', async () => {
  const outcome = await client().countTruth(sampleSeries(), { latitudeDeg: -22.7, elevationM: 546 }).outcome;
  expect(outcome).toEqual({ ok: true, value: { givenCount: 2, computedCount: 0 } });
});

test('a failure of learning keeps its fields', async () => {
  const outcome = await client().calibrate(sampleStation(), () => undefined).outcome;
  expect(outcome).toEqual({ ok: false, failure: { code: 'too-few-days', dayCount: 2, neededDayCount: 30 } });
});

test('a worker that breaks is a value', async () => {
  const broken = createPipelineClient(() =>
    workerOf({
      readStation: () => {
        throw new Error('a bug in the worker');
      },
    }),
  );
  const outcome = await broken.station.read(FILE, {} as StationMapping).outcome;
  expect(outcome).toEqual({ ok: false, error: { code: 'worker-crashed', detail: 'a bug in the worker' } });
});

test('stopping terminates the worker', () => {
  const worker = workerOf({ calibrateStation: () => new Promise(() => undefined) });
  const job = createPipelineClient(() => worker).station.calibrate(sampleStation(), () => undefined);
  job.stop();
  expect(worker.terminated).toBe(true);
});
