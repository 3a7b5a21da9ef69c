import { expect, test } from 'vitest';
import { ok } from '../../src/domain/result';
import { runPipeline } from '../../src/pipeline/run';
import type { PipelinePorts } from '../../src/ports';
import { type FakeSource, fakePorts, fakeSource, recorder, requestOf, seriesOf } from './fakes';

/** What a run over one source says of its waits. */
async function waitsOf(source: FakeSource, changes: Partial<Pick<PipelinePorts, 'exclusive'>> = {}) {
  const { events, options } = recorder();
  await runPipeline(requestOf({ sources: [source.meta.id] }), fakePorts([source], changes), options);
  return events.flatMap(({ detail }) => (detail?.kind === 'source-waiting' ? [detail] : []));
}

test('a source that waits for the provider’s sake says why and for how long', async () => {
  const source = fakeSource('open-meteo-archive', (query, context) => {
    context.onWait?.({ reason: 'turn', waitMs: null });
    context.onWait?.({ reason: 'allowance', waitMs: 42_000 });
    return ok(seriesOf(query));
  });
  expect(await waitsOf(source)).toEqual([
    { kind: 'source-waiting', source: 'open-meteo-archive', reason: 'turn', waitMs: null },
    { kind: 'source-waiting', source: 'open-meteo-archive', reason: 'allowance', waitMs: 42_000 },
  ]);
});

test('a source that waits for an equal question of another tab says so', async () => {
  const exclusive: PipelinePorts['exclusive'] = (_name, { onWait }, work) => {
    onWait?.({ reason: 'turn', waitMs: null });
    return work();
  };
  expect(await waitsOf(fakeSource('nasa-power'), { exclusive })).toEqual([
    { kind: 'source-waiting', source: 'nasa-power', reason: 'turn', waitMs: null },
  ]);
});

test('an elevation that waits for the provider’s sake says why and for how long, and when it does no longer', async () => {
  const ports = fakePorts([fakeSource('nasa-power')]);
  const elevation: PipelinePorts['place']['elevation'] = async (_latitudeDeg, _longitudeDeg, _signal, onWait) => {
    onWait?.({ reason: 'allowance', waitMs: 42_000 });
    return ok(524);
  };
  const { events, options } = recorder();
  await runPipeline(
    requestOf({ sources: ['nasa-power'] }),
    { ...ports, place: { ...ports.place, elevation } },
    options,
  );
  expect(events.flatMap(({ detail }) => (detail?.kind.startsWith('elevation-') ? [detail] : []))).toEqual([
    { kind: 'elevation-waiting', reason: 'allowance', waitMs: 42_000 },
    { kind: 'elevation-answered' },
  ]);
});
