import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import type { LandVerdict } from '../../src/domain/geography';
import { flagNames } from '../../src/domain/quality/flags';
import { qualityName } from '../../src/domain/quality/rating';
import { valueFlagNames } from '../../src/domain/quality/value-flags';
import { fail, ok } from '../../src/domain/result';
import { INPUT_VARIABLES, makeColumns, SOURCE_VARIABLES, type SourceSeries } from '../../src/domain/series';
import { runPipeline } from '../../src/pipeline/run';
import type { RunOutcome, RunResult, SourceFailure } from '../../src/protocol';
import { fakePorts, fakeSource, NOW, ORDINARY_DAY, recorder, requestOf, TODAY, weatherOf } from './fakes';

function resultOf(outcome: RunOutcome): RunResult {
  if (!outcome.ok) throw new Error(`The run failed: ${JSON.stringify(outcome.failure)}`);
  return outcome.result;
}

/** The same days under this cloud cover, %. */
function cloudy(series: SourceSeries, cloudCoverPct: number): SourceSeries {
  return { ...series, cloudCoverPct: series.cloudCoverPct.map(() => cloudCoverPct) };
}

/** The same days as a source of hours gives them, with only six hours of `day`. */
function partial(series: SourceSeries, day: number): SourceSeries {
  const isPart = (i: number) => series.startDay + i === day;
  const hoursCovered = series.hoursCovered.map((_, i) => (isPart(i) ? 6 : 24));
  const columns = makeColumns(SOURCE_VARIABLES, (name) => series[name].map((x, i) => (isPart(i) ? Number.NaN : x)));
  return { ...series, ...columns, hoursCovered };
}

const gone: SourceFailure = { code: 'http', status: 503 };

describe('the order of a run', () => {
  test('reports 25, 50, 75 and 95 at the ends of the steps and never falls', async () => {
    const { events, options } = recorder();
    await runPipeline(requestOf(), fakePorts([fakeSource('nasa-power'), fakeSource('open-meteo-archive')]), options);
    const percents = events.map(({ progress }) => progress);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    for (const [step, end] of Object.entries({ download: 25, preprocess: 50, fuse: 75, calculate: 95 })) {
      expect(events.filter((event) => event.step === step).at(-1)?.progress).toBe(end);
    }
    expect(events.map(({ stepIndex }) => stepIndex)).toEqual([...events.map(({ stepIndex }) => stepIndex)].sort());
  });

  test('tells of every source that it started and how it ended, with its days', async () => {
    const { events, options } = recorder();
    const down = fakeSource('nasa-power', () => fail(gone));
    await runPipeline(requestOf(), fakePorts([down, fakeSource('open-meteo-archive')]), options);
    const details = events.flatMap(({ detail }) => (detail ? [detail] : []));
    expect(details).toContainEqual({ kind: 'source-started', source: 'nasa-power' });
    expect(details).toContainEqual({ kind: 'source-failed', source: 'nasa-power', failure: gone });
    expect(details).toContainEqual({
      kind: 'source-finished',
      source: 'open-meteo-archive',
      dayCount: 10,
      cache: 'network',
    });
  });

  test('asks the sources side by side, not one after the other', async () => {
    let waiting = 0;
    let release: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    const meet = async (query: { start: number; end: number }) => {
      if (++waiting === 2) release();
      await both;
      return ok(weatherOf(query));
    };
    const ports = fakePorts([fakeSource('nasa-power', meet), fakeSource('open-meteo-archive', meet)]);
    expect((await runPipeline(requestOf(), ports, recorder().options)).ok).toBe(true);
  });

  test('hands the caller’s own signal down to every source, and stops when it aborts', async () => {
    const controller = new AbortController();
    const source = fakeSource('nasa-power', (_, { signal }) => {
      controller.abort(new Error('closed by the person'));
      signal.throwIfAborted();
      return fail(gone);
    });
    const run = runPipeline(requestOf(), fakePorts([source]), recorder(controller.signal).options);
    await expect(run).rejects.toThrow('closed by the person');
    expect(source.signals).toEqual([controller.signal]);
  });

  test('waits for the listener to take the last event before it ends', async () => {
    const taken: number[] = [];
    await runPipeline(requestOf(), fakePorts([fakeSource('nasa-power')]), {
      signal: new AbortController().signal,
      onProgress: async ({ progress }) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        taken.push(progress);
      },
    });
    expect(taken.at(-1)).toBe(95);
  });

  test('keeps the finished result', async () => {
    const ports = fakePorts([fakeSource('nasa-power')]);
    const result = resultOf(await runPipeline(requestOf(), ports, recorder().options));
    expect(ports.savedRuns).toEqual([result]);
  });
});

describe('the result', () => {
  test('has one day for each civil day of the period, a leap day too', async () => {
    const request = requestOf({ start: epochDayOf(2012, 2, 27), end: epochDayOf(2012, 3, 1) });
    const { days } = resultOf(await runPipeline(request, fakePorts([fakeSource('nasa-power')]), recorder().options));
    expect(days.startDay).toBe(epochDayOf(2012, 2, 27));
    expect(days.et0Mm).toHaveLength(4);
    for (const name of INPUT_VARIABLES) expect(days[name]).toHaveLength(4);
  });

  test('passes a single source on unchanged, to the last bit', async () => {
    const ports = fakePorts([
      fakeSource('nasa-power', (query) => ok(weatherOf(query, (day) => ({ tempMaxC: 30.1 + (day % 7) / 3 })))),
    ]);
    const { days, method } = resultOf(await runPipeline(requestOf(), ports, recorder().options));
    const given = weatherOf(requestOf(), (day) => ({ tempMaxC: 30.1 + (day % 7) / 3 }));
    for (const name of SOURCE_VARIABLES) expect([...days[name]]).toEqual([...given[name]]);
    expect(method.fusion).toBe('single-source');
    expect(method.vaporForm).toBe('rh-mean');
  });

  test('fuses two sources to a value strictly between them, day by day and variable by variable (D1)', async () => {
    const low = fakeSource('nasa-power');
    const high = fakeSource('open-meteo-archive', (query) =>
      ok(
        weatherOf(query, () => ({
          tempMaxC: 34,
          tempMinC: 23,
          humidityMeanPct: 75,
          wind2mMps: 3,
          shortwaveMjM2: 22,
          precipitationMm: 4,
        })),
      ),
    );
    const { days } = resultOf(await runPipeline(requestOf(), fakePorts([low, high]), recorder().options));
    expect(days.tempMaxC[0]).toBeCloseTo((32 + 34) / 2, 12);
    // Published errors of the radiation, in % of the mean at the same stations: CERES (POWER) 30.8, ERA5 37.2.
    const [nasa, archive] = [30.8 ** -2, 37.2 ** -2];
    expect(days.shortwaveMjM2[0]).toBeCloseTo((nasa * 20 + archive * 22) / (nasa + archive), 12);
    expect(days.precipitationMm[0]).toBeCloseTo((1.5 + 4) / 2, 12);
    for (const name of INPUT_VARIABLES) {
      const [a, b] = [
        days.bySource['nasa-power']?.[name][3] ?? Number.NaN,
        days.bySource['open-meteo-archive']?.[name][3] ?? Number.NaN,
      ];
      expect(days[name][3]).toBeGreaterThan(Math.min(a, b));
      expect(days[name][3]).toBeLessThan(Math.max(a, b));
    }
  });

  test('takes a day that one source lacks from the other, and never from another day (D2)', async () => {
    const hole = requestOf().start + 4;
    const withHole = fakeSource('nasa-power', (query) =>
      ok(weatherOf(query, (day) => (day === hole ? { shortwaveMjM2: Number.NaN } : { shortwaveMjM2: 20 }))),
    );
    const whole = fakeSource('open-meteo-archive', (query) => ok(weatherOf(query, () => ({ shortwaveMjM2: 25 }))));
    const { days } = resultOf(await runPipeline(requestOf(), fakePorts([withHole, whole]), recorder().options));
    expect(days.shortwaveMjM2[4]).toBe(25);
    expect(days.bySource['nasa-power']?.et0Mm[4]).toBeNaN();
    expect(flagNames(days.flags[4] ?? 0)).toContain('sources-combined');
  });

  test('takes the days after a source’s last one from the sources that have them', async () => {
    const request = requestOf({ start: TODAY - 4, end: TODAY });
    const archive = fakeSource('nasa-power', (query) => ok(weatherOf(query, () => ({ wind2mMps: 1 }))));
    const forecast = fakeSource('open-meteo-forecast', (query) => ok(weatherOf(query, () => ({ wind2mMps: 3 }))));
    const { days, sources } = resultOf(await runPipeline(request, fakePorts([archive, forecast]), recorder().options));
    expect(days.et0Mm).toHaveLength(5);
    expect(days.bySource['nasa-power']?.et0Mm[2]).toBeGreaterThan(0);
    expect([...(days.bySource['nasa-power']?.et0Mm.slice(3) ?? [])]).toEqual([Number.NaN, Number.NaN]);
    expect([...days.wind2mMps.slice(3)]).toEqual([3, 3]);
    expect(sources.map(({ dayCount }) => dayCount)).toEqual([3, 5]);
  });

  test('estimates a missing input by the book, flags it on the value and the day, counts it and rates the day LOW (D7)', async () => {
    const dry = requestOf().start;
    const source = fakeSource('nasa-power', (query) =>
      ok(weatherOf(query, (day) => (day === dry ? { humidityMeanPct: Number.NaN, wind2mMps: Number.NaN } : {}))),
    );
    const { days, warnings } = resultOf(await runPipeline(requestOf(), fakePorts([source]), recorder().options));
    expect(days.et0Mm[0]).toBeGreaterThan(0);
    expect(valueFlagNames(days.valueFlags.humidityMeanPct[0] ?? 0)).toContain('humidity-from-temp-min');
    expect(valueFlagNames(days.valueFlags.wind2mMps[0] ?? 0)).toContain('wind-default');
    expect(flagNames(days.flags[0] ?? 0)).toContain('estimated-value');
    expect(qualityName(days.quality[0])).toBe('LOW');
    expect(warnings).toContainEqual({ code: 'values-estimated', method: 'humidity-from-temp-min', valueCount: 1 });
    expect(days.bySource['nasa-power']?.et0Mm[0]).toBeNaN();
    expect([...days.flags.slice(1)].every((bits) => !flagNames(bits).includes('estimated-value'))).toBe(true);
  });

  test('interpolates at most three days within the source, and leaves a longer gap without ETo and with its reason', async () => {
    const first = requestOf().start;
    const gap = (length: number) =>
      fakeSource('nasa-power', (query) =>
        ok(
          weatherOf(query, (day) =>
            day > first && day <= first + length ? { tempMaxC: Number.NaN, tempMinC: Number.NaN } : {},
          ),
        ),
      );
    const short = resultOf(await runPipeline(requestOf(), fakePorts([gap(3)]), recorder().options));
    expect([...short.days.et0Mm].every((et0) => et0 > 0)).toBe(true);
    expect(short.warnings).toContainEqual({ code: 'values-estimated', method: 'interpolated', valueCount: 6 });
    const long = resultOf(await runPipeline(requestOf(), fakePorts([gap(4)]), recorder().options));
    expect([...long.days.et0Mm.slice(1, 5)]).toEqual(Array(4).fill(Number.NaN));
    expect(flagNames(long.days.flags[2] ?? 0)).toEqual(['missing-temperature']);
    expect(qualityName(long.days.quality[2])).toBeNull();
    expect(long.warnings).toContainEqual({ code: 'days-without-et0', dayCount: 4 });
  });

  test('gives a forecast without radiation its radiation from the cloud cover, flagged (D8)', async () => {
    const source = fakeSource('met-norway', (query) =>
      ok(
        cloudy(
          weatherOf(query, () => ({ shortwaveMjM2: Number.NaN })),
          40,
        ),
      ),
    );
    const request = requestOf({ start: TODAY, end: TODAY + 2, sources: ['met-norway'] });
    const { days } = resultOf(await runPipeline(request, fakePorts([source]), recorder().options));
    expect(days.et0Mm[0]).toBeGreaterThan(0);
    expect(valueFlagNames(days.valueFlags.shortwaveMjM2[0] ?? 0)).toContain('radiation-from-cloud');
  });

  test('leaves a day out of which a source has a few hours only, and says so (D9)', async () => {
    const source = fakeSource('met-norway', (query) => ok(partial(weatherOf(query), query.end)));
    const request = requestOf({ start: TODAY, end: TODAY + 4, sources: ['met-norway'] });
    const { days, warnings, sources } = resultOf(await runPipeline(request, fakePorts([source]), recorder().options));
    expect(days.et0Mm[4]).toBeGreaterThan(0);
    const last = request.end - request.start;
    const whole = requestOf({ start: TODAY + 5, end: TODAY + 9, sources: ['met-norway'] });
    const cut = resultOf(await runPipeline(whole, fakePorts([source]), recorder().options));
    expect(cut.days.et0Mm[last]).toBeNaN();
    expect(flagNames(cut.days.flags[last] ?? 0)).toContain('partial-day');
    expect(cut.warnings).toContainEqual({ code: 'partial-days', source: 'met-norway', dayCount: 1 });
    expect(cut.sources[0]?.partialDayCount).toBe(1);
    expect([warnings, sources[0]?.partialDayCount]).toEqual([[], 0]);
  });

  test('lays the ensemble’s spread around our own ETo of the days ahead, in automatic mode only', async () => {
    const members = Array.from({ length: 10 }, (_, m) => Float64Array.of(4 + m / 10, 4 + m / 10));
    const ensemble = async () => ok({ startDay: TODAY, et0Mm: members, url: 'https://example.org/ensemble' });
    const sources = [fakeSource('open-meteo-forecast')];
    const auto = requestOf({ start: TODAY - 1, end: TODAY + 1 });
    const { days } = resultOf(await runPipeline(auto, fakePorts(sources, { ensemble }), recorder().options));
    expect(days.forecastBand?.lowMm[0]).toBeNaN();
    expect(days.forecastBand?.lowMm[1]).toBeLessThan(days.et0Mm[1] ?? 0);
    expect(days.forecastBand?.highMm[1]).toBeGreaterThan(days.et0Mm[1] ?? 9);
    expect(days.forecastBand?.memberCount).toBe(10);
    const chosen = requestOf({ ...auto, sources: ['open-meteo-forecast'] });
    const alone = resultOf(await runPipeline(chosen, fakePorts(sources, { ensemble }), recorder().options));
    expect(alone.days.forecastBand).toBeUndefined();
  });

  test('says of a day put together from incomplete sources that no source has it all, and rates it MEDIUM', async () => {
    const dry = fakeSource('nasa-power', (query) => ok(weatherOf(query, () => ({ humidityMeanPct: Number.NaN }))));
    const dark = fakeSource('open-meteo-archive', (query) =>
      ok(weatherOf(query, () => ({ shortwaveMjM2: Number.NaN }))),
    );
    const { days } = resultOf(await runPipeline(requestOf(), fakePorts([dry, dark]), recorder().options));
    expect(days.et0Mm[0]).toBeGreaterThan(0);
    expect(flagNames(days.flags[0] ?? 0)).toEqual(['sources-combined', 'not-calibrated']);
    expect(qualityName(days.quality[0])).toBe('MEDIUM');
  });

  test('does not take two products of one provider for two sources that agree', async () => {
    const sources = [fakeSource('open-meteo-historical-forecast'), fakeSource('open-meteo-forecast')];
    const request = requestOf({ start: TODAY - 3, end: TODAY - 2 });
    const { days } = resultOf(await runPipeline(request, fakePorts(sources), recorder().options));
    expect([...days.flags].map(flagNames)).toEqual(Array(2).fill(['single-source', 'not-calibrated']));
    expect(qualityName(days.quality[0])).toBe('MEDIUM');
  });

  test('does not need rain for ETo', async () => {
    const source = fakeSource('nasa-power', (query) => ok(weatherOf(query, () => ({ precipitationMm: Number.NaN }))));
    const { days } = resultOf(await runPipeline(requestOf(), fakePorts([source]), recorder().options));
    expect(days.precipitationMm[0]).toBeNaN();
    expect(days.et0Mm[0]).toBeGreaterThan(0);
  });

  test('rates HIGH where two sources agree, MEDIUM where one stands alone or they disagree', async () => {
    const day = requestOf().start;
    const nasa = fakeSource('nasa-power', (query) =>
      ok(weatherOf(query, (d) => (d === day ? { wind2mMps: Number.NaN } : {}))),
    );
    const archive = fakeSource('open-meteo-archive', (query) =>
      ok(weatherOf(query, (d) => (d === day + 1 ? { shortwaveMjM2: 9 } : {}))),
    );
    const { days } = resultOf(await runPipeline(requestOf(), fakePorts([nasa, archive]), recorder().options));
    expect(qualityName(days.quality[0])).toBe('MEDIUM');
    expect(flagNames(days.flags[1] ?? 0)).toEqual(['sources-disagree', 'not-calibrated']);
    expect(qualityName(days.quality[1])).toBe('MEDIUM');
    expect(flagNames(days.flags[2] ?? 0)).toEqual(['not-calibrated']);
    expect(qualityName(days.quality[2])).toBe('HIGH');
  });

  test('removes an impossible value, says so on that day, and rates the day LOW', async () => {
    const source = fakeSource('nasa-power', (query) =>
      ok(weatherOf(query, (day) => (day === query.start ? { precipitationMm: -12 } : {}))),
    );
    const request = requestOf({ start: epochDayOf(2010, 1, 1), end: epochDayOf(2010, 1, 3) });
    const { days, warnings } = resultOf(await runPipeline(request, fakePorts([source]), recorder().options));
    expect(days.precipitationMm[0]).toBeNaN();
    expect(flagNames(days.flags[0] ?? 0)).toContain('value-out-of-range');
    expect(qualityName(days.quality[0])).toBe('LOW');
    expect(warnings).toContainEqual({ code: 'values-removed', source: 'nasa-power', valueCount: 1 });
  });

  test('marks today and later as a forecast, yesterday not', async () => {
    const source = fakeSource('open-meteo-forecast');
    const request = requestOf({ start: TODAY - 1, end: TODAY + 1, sources: ['open-meteo-forecast'] });
    const { days } = resultOf(await runPipeline(request, fakePorts([source]), recorder().options));
    expect([...days.flags].map((bits) => flagNames(bits).includes('forecast'))).toEqual([false, true, true]);
  });

  test('labels simulated weather on every day and never rates it above LOW', async () => {
    const request = requestOf({ sources: ['simulated'] });
    const result = resultOf(await runPipeline(request, fakePorts([fakeSource('simulated')]), recorder().options));
    expect(result.warnings).toContainEqual({ code: 'simulated' });
    expect([...result.days.flags].every((bits) => flagNames(bits).includes('simulated'))).toBe(true);
    expect(new Set([...result.days.quality].map(qualityName))).toEqual(new Set(['LOW']));
  });

  test('carries when, from where and how it was computed', async () => {
    const result = resultOf(await runPipeline(requestOf(), fakePorts([fakeSource('nasa-power')]), recorder().options));
    expect(result).toMatchObject({ version: 1, computedAt: NOW, appVersion: '0.0.0-test' });
    expect(result.sources[0]).toMatchObject({ id: 'nasa-power', retrievedAt: NOW, cache: 'network', dayCount: 10 });
    expect(result.sources[0]?.url).toMatch(/^https:\/\/example\.org\/nasa-power/);
  });
});

describe('failures', () => {
  test('one source down is a warning', async () => {
    const ports = fakePorts([fakeSource('nasa-power', () => fail(gone)), fakeSource('open-meteo-archive')]);
    const result = resultOf(await runPipeline(requestOf(), ports, recorder().options));
    expect(result.warnings).toEqual([{ code: 'source-failed', source: 'nasa-power', failure: gone }]);
    expect(result.sources.find(({ id }) => id === 'nasa-power')).toMatchObject({ dayCount: 0, failure: gone });
    expect([...result.days.et0Mm].every((et0) => et0 > 0)).toBe(true);
  });

  test('all sources down is an error that names each, and invents nothing (D11)', async () => {
    const ports = fakePorts([
      fakeSource('nasa-power', () => fail(gone)),
      fakeSource('open-meteo-archive', () => fail({ code: 'offline' })),
    ]);
    const outcome = await runPipeline(requestOf(), ports, recorder().options);
    expect(outcome).toEqual({
      ok: false,
      failure: {
        code: 'all-sources-failed',
        sources: [
          { source: 'nasa-power', failure: gone },
          { source: 'open-meteo-archive', failure: { code: 'offline' } },
        ],
      },
    });
    expect(ports.savedRuns).toEqual([]);
  });

  test('sources that answer without ever giving a temperature are an error of their own', async () => {
    const ports = fakePorts([
      fakeSource('nasa-power', (query) => ok(weatherOf(query, () => ({ tempMaxC: Number.NaN })))),
    ]);
    const outcome = await runPipeline(requestOf(), ports, recorder().options);
    expect(outcome).toEqual({ ok: false, failure: { code: 'no-complete-day', sources: [] } });
  });

  test('an invalid request asks nobody', async () => {
    const source = fakeSource('nasa-power');
    const ports = fakePorts([source]);
    const problems = [
      [{ latitudeDeg: 91 }, 'latitude-out-of-range'],
      [{ longitudeDeg: -181 }, 'longitude-out-of-range'],
      [{ end: requestOf().start - 1 }, 'end-before-start'],
      [{ sources: [] }, 'no-source-chosen'],
      [{ sources: ['simulated', 'nasa-power'] }, 'simulated-not-mixed'],
    ] as const;
    for (const [changes, problem] of problems) {
      const outcome = await runPipeline(requestOf(changes), ports, recorder().options);
      expect(outcome).toEqual({ ok: false, failure: { code: 'invalid-request', problem } });
    }
    expect(source.queries).toEqual([]);
  });

  test('a source of one country is not asked by itself where the countries are not known, but is when it is chosen', async () => {
    for (const countries of [null, []]) {
      const german = fakeSource('bright-sky');
      const ports = fakePorts([fakeSource('nasa-power'), german], { place: { countries: async () => countries } });
      await runPipeline(requestOf(), ports, recorder().options);
      expect(german.queries).toHaveLength(0);
      await runPipeline(requestOf({ sources: ['bright-sky'] }), ports, recorder().options);
      expect(german.queries).toHaveLength(1);
    }
  });

  test('dates no source has are told with the dates each has', async () => {
    const request = requestOf({ start: epochDayOf(1930, 1, 1), end: epochDayOf(1930, 1, 5) });
    const sources = [fakeSource('nasa-power'), fakeSource('open-meteo-archive'), fakeSource('open-meteo-forecast')];
    const outcome = await runPipeline(request, fakePorts(sources), recorder().options);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'no-source-for-dates' } });
    if (outcome.ok || outcome.failure.code !== 'no-source-for-dates') throw new Error('unreachable');
    expect(outcome.failure.sources).toContainEqual({
      source: 'nasa-power',
      failure: { code: 'outside-coverage', first: epochDayOf(1981, 1, 1), last: TODAY - 2 },
    });
  });

  test('a chosen source without these dates is a warning, an automatic one is passed over', async () => {
    const sources = [fakeSource('nasa-power'), fakeSource('open-meteo-forecast')];
    const auto = resultOf(await runPipeline(requestOf(), fakePorts(sources), recorder().options));
    expect(auto.warnings).toEqual([]);
    const request = requestOf({ sources: ['nasa-power', 'open-meteo-forecast'] });
    const chosen = resultOf(await runPipeline(request, fakePorts(sources), recorder().options));
    expect(chosen.warnings.map(({ code }) => code)).toEqual(['source-failed']);
  });

  test('a full or absent store costs a warning, not the result', async () => {
    for (const [outcome, code] of [
      ['full', 'storage-full'],
      ['unavailable', 'storage-unavailable'],
    ] as const) {
      const cache = { load: async () => [], save: async () => outcome };
      const ports = fakePorts([fakeSource('nasa-power')], { cache, runs: { save: async () => outcome } });
      const { warnings } = resultOf(await runPipeline(requestOf(), ports, recorder().options));
      expect(warnings).toEqual([{ code }]);
    }
  });
});

describe('the place', () => {
  const sea = { land: async (): Promise<LandVerdict> => 'sea', elevation: async () => ok(0) };

  test('a point at sea is refused before any weather is asked for', async () => {
    const source = fakeSource('nasa-power');
    const outcome = await runPipeline(requestOf(), fakePorts([source], { place: sea }), recorder().options);
    expect(outcome).toEqual({ ok: false, failure: { code: 'at-sea' } });
    expect(source.queries).toEqual([]);
  });

  test('an island the outline leaves out is land, because the elevation model says so', async () => {
    const place = { ...sea, elevation: async () => ok(42) };
    const result = resultOf(
      await runPipeline(requestOf(), fakePorts([fakeSource('nasa-power')], { place }), recorder().options),
    );
    expect(result.warnings).toEqual([{ code: 'land-unchecked' }]);
  });

  test('a point in the middle of a lake gives a result with a warning (D14)', async () => {
    const request = requestOf({ latitudeDeg: -1, longitudeDeg: 33 });
    const { warnings } = resultOf(
      await runPipeline(request, fakePorts([fakeSource('nasa-power')]), recorder().options),
    );
    expect(warnings).toEqual([{ code: 'on-lake' }]);
  });

  test('land below sea level is land (D14)', async () => {
    const place = { land: async (): Promise<LandVerdict> => 'land', elevation: async () => ok(-420) };
    const { site } = resultOf(
      await runPipeline(requestOf(), fakePorts([fakeSource('nasa-power')], { place }), recorder().options),
    );
    expect(site).toMatchObject({ elevationM: -420, elevationSource: 'open-meteo-dem' });
  });

  test('takes the elevation typed, then the model’s, then the source’s, then an assumption that it declares (D16)', async () => {
    const noModel = { elevation: async () => fail({ code: 'offline' } as const) };
    const cell = fakeSource('nasa-power', undefined, { elevationM: 310 });
    const run = async (changes: Parameters<typeof fakePorts>[1], sources = [cell], request = requestOf()) =>
      resultOf(await runPipeline(request, fakePorts(sources, changes), recorder().options));

    const typed = await run({ place: noModel }, [cell], requestOf({ elevationM: 524 }));
    expect(typed.site).toMatchObject({ elevationM: 524, elevationSource: 'typed' });
    expect((await run({})).site).toMatchObject({ elevationM: 100, elevationSource: 'open-meteo-dem' });
    const ofCell = await run({ place: noModel });
    expect(ofCell.site).toMatchObject({ elevationM: 310, elevationSource: 'weather-source' });
    expect(ofCell.warnings).toContainEqual({ code: 'elevation-of-grid-cell', source: 'nasa-power', elevationM: 310 });
    const assumed = await run({ place: noModel }, [fakeSource('nasa-power')]);
    expect(assumed.site).toMatchObject({ elevationM: 0, elevationSource: 'assumed' });
    expect(assumed.warnings).toContainEqual({ code: 'elevation-assumed', elevationM: 0 });
    expect(qualityName(assumed.days.quality[0])).toBe('LOW');
  });

  test.each([
    ['Asia/Tokyo', Date.UTC(2024, 5, 15, 16), epochDayOf(2024, 6, 16)],
    ['America/Los_Angeles', Date.UTC(2024, 5, 15, 3), epochDayOf(2024, 6, 14)],
  ])('today is the civil day at the point: %s (D13)', async (zone, now, today) => {
    const source = fakeSource('open-meteo-forecast');
    const ports = fakePorts([source], { place: { timeZone: async () => zone } });
    const context = { ...ports.context, now: () => now };
    const request = requestOf({ start: today, end: today, sources: ['open-meteo-forecast'] });
    const { days } = resultOf(await runPipeline(request, { ...ports, context }, recorder().options));
    expect(days.startDay).toBe(today);
    expect(flagNames(days.flags[0] ?? 0)).toContain('forecast');
  });

  test('latitude 0 and longitude 0 are a place like any other (D23)', async () => {
    const source = fakeSource('nasa-power');
    const request = requestOf({ latitudeDeg: 0, longitudeDeg: 0 });
    const { site } = resultOf(await runPipeline(request, fakePorts([source]), recorder().options));
    expect(site).toMatchObject({ latitudeDeg: 0, longitudeDeg: 0 });
    expect(source.queries[0]).toMatchObject({ latitudeDeg: 0, longitudeDeg: 0 });
  });
});

test('the ordinary day of these tests has the ETo that FAO-56 gives it', async () => {
  // Worked by hand from FAO-56 for 1 January, 7.53° S, 100 m: the equations written out, not our functions.
  const { tempMaxC, tempMinC, humidityMeanPct, wind2mMps: u2, shortwaveMjM2: rs } = ORDINARY_DAY;
  const phi = (-7.53 * Math.PI) / 180;
  const dr = 1 + 0.033 * Math.cos((2 * Math.PI) / 365);
  const delta = 0.409 * Math.sin((2 * Math.PI) / 365 - 1.39);
  const ws = Math.acos(-Math.tan(phi) * Math.tan(delta));
  const ra =
    ((24 * 60) / Math.PI) *
    0.082 *
    dr *
    (ws * Math.sin(phi) * Math.sin(delta) + Math.cos(phi) * Math.cos(delta) * Math.sin(ws));
  const e = (t: number) => 0.6108 * Math.exp((17.27 * t) / (t + 237.3));
  const es = (e(tempMaxC) + e(tempMinC)) / 2;
  const ea = (humidityMeanPct / 100) * es;
  const t = (tempMaxC + tempMinC) / 2;
  const slope = (4098 * e(t)) / (t + 237.3) ** 2;
  const gamma = 0.000665 * 101.3 * ((293 - 0.0065 * 100) / 293) ** 5.26;
  const rso = (0.75 + 2e-5 * 100) * ra;
  const rnl =
    4.903e-9 *
    (((tempMaxC + 273.16) ** 4 + (tempMinC + 273.16) ** 4) / 2) *
    (0.34 - 0.14 * Math.sqrt(ea)) *
    (1.35 * Math.min(1, rs / rso) - 0.35);
  const rn = 0.77 * rs - rnl;
  const et0 = (0.408 * slope * rn + gamma * (900 / (t + 273)) * u2 * (es - ea)) / (slope + gamma * (1 + 0.34 * u2));
  const result = resultOf(await runPipeline(requestOf(), fakePorts([fakeSource('nasa-power')]), recorder().options));
  expect(result.days.et0Mm[0]).toBeCloseTo(et0, 9);
});
