/** Whatever the sources say, and in whatever order: nothing is invented, nothing is silent, nothing depends on chance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ESTIMATE_FLAGS, valueBit } from '../../src/domain/quality/value-flags';
import { INPUT_VARIABLES, type InputVariable, SOURCE_VARIABLES } from '../../src/domain/series';
import { runPipeline } from '../../src/pipeline/run';
import type { PipelinePorts } from '../../src/ports';
import type { ResultDays, RunOutcome, RunRequest, SourceId } from '../../src/protocol';
import { metaOf, windowFor } from '../../src/sources/registry';
import { fakePorts, recorder, requestOf, TODAY } from '../pipeline/fakes';
import { ANY_SOURCES, type AnyWeather, failureIn, saidOf, sourcesOf } from './any-weather';

const CASES = 2_000;

interface Case {
  readonly weather: AnyWeather;
  readonly ids: readonly SourceId[];
  readonly startOffset: number;
  readonly length: number;
  readonly delays: readonly [number, number];
  readonly country: '076' | '276' | '040' | '840' | '578' | null;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  weather: fc.record({
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
    gaps: fc.constantFrom(0, 0.05, 0.3, 0.8),
    nonsense: fc.constantFrom(0, 0, 0.05, 0.3),
    failures: fc.constantFrom(0, 0.3, 0.9),
  }),
  ids: fc.subarray([...ANY_SOURCES], { minLength: 1 }),
  startOffset: fc.integer({ min: -40, max: 3 }),
  length: fc.integer({ min: 1, max: 45 }),
  delays: fc.tuple(fc.nat(), fc.nat()),
  country: fc.constantFrom('076', '276', '040', '840', '578', null),
});

interface Run {
  readonly outcome: RunOutcome;
  readonly progress: readonly number[];
  readonly savedCount: number;
}

async function runOf({ weather, ids, country }: Case, request: RunRequest, delays: number): Promise<Run> {
  const place: Partial<PipelinePorts['place']> = { countries: async () => (country === null ? null : [country]) };
  const ports = fakePorts(sourcesOf(weather, ids, delays), { place });
  const { events, options } = recorder();
  const outcome = await runPipeline(request, ports, options);
  return { outcome, progress: events.map(({ progress }) => progress), savedCount: ports.savedRuns.length };
}

function requestIn({ ids, startOffset, length }: Case): RunRequest {
  const start = TODAY + startOffset;
  return requestOf({ start, end: start + length - 1, sources: ids });
}

const ESTIMATES = ESTIMATE_FLAGS.reduce((bits, flag) => bits | valueBit(flag), 0);

/** What the sources that did not fail gave of a variable on a day. */
function givenOn({ weather, ids }: Case, name: InputVariable, day: number): number[] {
  return ids
    .filter((id) => !failureIn(weather, id))
    .filter((id) => windowFor(metaOf(id), TODAY).first <= day && day <= windowFor(metaOf(id), TODAY).last)
    .map((id) => {
      if (name !== 'tempMeanC') return saidOf(weather, id, name, day);
      return (saidOf(weather, id, 'tempMaxC', day) + saidOf(weather, id, 'tempMinC', day)) / 2;
    })
    .filter((value) => !Number.isNaN(value));
}

const isBetween = (value: number, given: readonly number[]) =>
  value >= Math.min(...given) - 1e-9 && value <= Math.max(...given) + 1e-9;

/** Why a value is not what the sources gave that day; undefined where it is, or where it is declared an estimate. */
function strangeness(one: Case, days: ResultDays, name: InputVariable, i: number): string | undefined {
  const value = days[name][i] ?? Number.NaN;
  const bits = days.valueFlags[name][i] ?? 0;
  if (Number.isNaN(value)) return undefined;
  const given = givenOn(one, name, days.startDay + i);
  if ((bits & ESTIMATES) === 0) {
    if (isBetween(value, given)) return undefined;
    const [high = Number.NaN, low = Number.NaN] = [days.tempMaxC[i], days.tempMinC[i]];
    const isMean = name === 'tempMeanC' && Math.abs(value - (high + low) / 2) < 1e-9;
    return isMean ? undefined : `${name}[${i}] = ${value}, given ${given}`;
  }
  if (name === 'precipitationMm') return `precipitation[${i}] is an estimate`;
  if ((bits & valueBit('interpolated')) === 0) return undefined;
  const near = [-3, -2, -1, 1, 2, 3].flatMap((step) => givenOn(one, name, days.startDay + i + step));
  return isBetween(value, near) ? undefined : `${name}[${i}] = ${value} bridged from ${near}`;
}

function expectNothingInvented(one: Case, days: ResultDays): void {
  for (let i = 0; i < days.et0Mm.length; i++) {
    for (const name of INPUT_VARIABLES) expect(strangeness(one, days, name, i)).toBeUndefined();
    if (Number.isNaN(days.et0Mm[i])) continue;
    for (const name of INPUT_VARIABLES)
      if (name !== 'precipitationMm') expect(days[name][i], `${name} of a day with ETo`).not.toBeNaN();
  }
}

/** What one source says of a day stays with that source and that day. */
function expectSourcesApart(one: Case, days: ResultDays): void {
  for (const [id, source] of Object.entries(days.bySource)) {
    for (const name of SOURCE_VARIABLES) {
      source[name].forEach((value, i) => {
        if (!Number.isNaN(value)) expect(value).toBe(saidOf(one.weather, id as SourceId, name, days.startDay + i));
      });
    }
  }
}

function expectEstimatesCounted({ ok, ...rest }: RunOutcome): void {
  if (!ok || !('result' in rest)) return;
  const { days, warnings } = rest.result;
  for (const method of ESTIMATE_FLAGS) {
    let count = 0;
    for (const name of INPUT_VARIABLES) {
      if (name === 'tempMeanC') continue;
      days.valueFlags[name].forEach((bits, i) => {
        if ((bits & valueBit(method)) !== 0 && !Number.isNaN(days.et0Mm[i])) count++;
      });
    }
    const told = warnings.find((warning) => warning.code === 'values-estimated' && warning.method === method);
    expect(told && 'valueCount' in told ? told.valueCount : 0).toBe(count);
  }
}

/** Sums over sources in another order differ in the last bits only. */
function expectSameDays(a: ResultDays, b: ResultDays): void {
  for (const name of [...INPUT_VARIABLES, 'et0Mm'] as const) {
    a[name].forEach((value, i) => {
      const other = b[name][i] ?? Number.NaN;
      expect(Number.isNaN(value) ? Number.isNaN(other) : Math.abs(value - other) <= 1e-9, `${name}[${i}]`).toBe(true);
    });
  }
  expect(b.flags).toEqual(a.flags);
  expect(b.quality).toEqual(a.quality);
  expect(b.valueFlags).toEqual(a.valueFlags);
}

function withoutOrder(outcome: RunOutcome): unknown {
  const list = outcome.ok ? outcome.result.warnings : 'sources' in outcome.failure ? outcome.failure.sources : [];
  return list.map((entry) => JSON.stringify(entry)).sort();
}

describe(`in ${CASES} random weathers`, () => {
  test('nothing is invented, all is told, and no order matters', { timeout: 120_000 }, async () => {
    let results = 0;
    const beganAt = performance.now();
    const property = fc.asyncProperty(anyCase, async (one) => {
      const request = requestIn(one);
      const run = await runOf(one, request, one.delays[0]);
      const late = await runOf(one, request, one.delays[1]);
      const reversed = await runOf(
        { ...one, ids: one.ids.toReversed() },
        { ...request, sources: one.ids.toReversed() },
        one.delays[0],
      );

      expect(run.progress).toEqual(run.progress.toSorted((a, b) => a - b));
      expect(run.savedCount).toBe(run.outcome.ok ? 1 : 0);
      expect(late.outcome).toEqual(run.outcome);
      expect(reversed.outcome.ok).toBe(run.outcome.ok);
      expect(withoutOrder(reversed.outcome)).toEqual(withoutOrder(run.outcome));
      for (const id of one.ids) if (failureIn(one.weather, id)) expectToldOf(run.outcome, id);
      if (!run.outcome.ok || !reversed.outcome.ok) return;
      results++;
      expectNothingInvented(one, run.outcome.result.days);
      expectSourcesApart(one, run.outcome.result.days);
      expectEstimatesCounted(run.outcome);
      expectSameDays(run.outcome.result.days, reversed.outcome.result.days);
    });
    await fc.assert(property, { numRuns: CASES, seed: 20_241_123 });
    process.stdout.write(`${CASES} cases, ${results} with a result, ${Math.round(performance.now() - beganAt)} ms\n`);
    expect(results).toBeGreaterThan(CASES / 4);
  });
});

/** A source that failed, or that never had the place or the dates, is named in the outcome. */
function expectToldOf(outcome: RunOutcome, id: SourceId): void {
  const named = outcome.ok
    ? outcome.result.warnings.flatMap((warning) => (warning.code === 'source-failed' ? [warning.source] : []))
    : 'sources' in outcome.failure
      ? outcome.failure.sources.map(({ source }) => source)
      : [];
  expect(named).toContain(id);
}
