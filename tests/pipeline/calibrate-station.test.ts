import { expect, test } from 'vitest';
import { epochDayOf } from '../../src/domain/calendar';
import { tableAt } from '../../src/domain/calibration/region';
import { fail, ok } from '../../src/domain/result';
import { makeColumns, missingColumn } from '../../src/domain/series';
import { STATION_COLUMNS, type StationSeries } from '../../src/domain/station/types';
import { calibrateStation } from '../../src/pipeline/calibrate-station';
import { runPipeline } from '../../src/pipeline/run';
import type { PipelinePorts, SourceQuery } from '../../src/ports';
import type { CalibrateOutcome, Station } from '../../src/protocol';
import { sampleStation } from '../storage/sample-station';
import { fakePorts, fakeSource, NO_STATIONS, NOW, recorder, requestOf, weatherOf } from './fakes';

const START = epochDayOf(2009, 1, 1);
const YEAR = 365;
const POINT = { latitudeDeg: -7.53, longitudeDeg: -46.04, elevationM: 100 };

/** Weather with a season, so that there is something to correlate. */
function seasonal(query: Pick<SourceQuery, 'start' | 'end'>) {
  const wave = (day: number) => Math.sin((2 * Math.PI * (day - START)) / 365.25);
  return weatherOf(query, (day) => ({
    tempMaxC: 31 + 3 * wave(day) + ((day * 7) % 5) / 4,
    shortwaveMjM2: 20 + 5 * wave(day) + ((day * 3) % 7) / 2,
  }));
}

const nasa = () => fakeSource('nasa-power', (query) => ok(seasonal(query)));

/** A station whose file has nothing but ETo. */
function stationWith(et0Mm: Float64Array, startDay = START): Station {
  const series: StationSeries = {
    startDay,
    ...makeColumns(STATION_COLUMNS, () => missingColumn(et0Mm.length)),
    et0Mm,
  };
  return sampleStation({ ...POINT, series });
}

/** What a run gives for the station's place and days, plus `offsetMm`. */
async function estimatePlus(offsetMm: number, ports: PipelinePorts, dayCount = YEAR): Promise<Float64Array> {
  const request = requestOf({ ...POINT, start: START, end: START + dayCount - 1 });
  const outcome = await runPipeline(request, ports, recorder().options);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.result.days.et0Mm.map((value) => value + offsetMm);
}

function calibrationOf(outcome: CalibrateOutcome) {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.calibration;
}

test('a station a millimetre below the estimates is learnt from', async () => {
  const ports = fakePorts([nasa()]);
  const station = stationWith(await estimatePlus(-1, ports));
  const { report, correction, madeAt } = calibrationOf(await calibrateStation(station, ports, recorder().options));
  expect(madeAt).toBe(NOW);
  expect(report).toMatchObject({
    level: 'two-parameters',
    base: 'equation',
    firstDay: START,
    lastDay: START + YEAR - 1,
    truthDayCount: YEAR,
    isUsed: true,
  });
  // Off by one millimetre every day is an error of one millimetre by either measure.
  expect(report.before.maeMm).toBeCloseTo(1, 9);
  expect(report.before.rmseMm).toBeCloseTo(1, 9);
  expect(report.after.rmseMm).toBeLessThan(0.6);
  expect(correction.kind === 'adjustment' && correction.adjustment.offsetMm).toBeLessThan(-0.4);
});

test('a station that agrees already changes nothing', async () => {
  const ports = fakePorts([nasa()]);
  const station = stationWith(await estimatePlus(0, ports));
  const { report } = calibrationOf(await calibrateStation(station, ports, recorder().options));
  expect(report.before.rmseMm).toBe(0);
  expect(report.isUsed).toBe(false);
});

test('inside a training region the region’s estimate is what is corrected', async () => {
  const ports = fakePorts([nasa()], { calibrationAt: tableAt });
  const station = stationWith(await estimatePlus(-1, ports));
  const { report } = calibrationOf(await calibrateStation(station, ports, recorder().options));
  expect(report.base).toBe('region');
  expect(report.before.maeMm).toBeCloseTo(1, 9);
  expect(report.isUsed).toBe(true);
});

test('ETo that the file does not give is computed from what it measured', async () => {
  const weather = seasonal({ start: START, end: START + YEAR - 1 });
  const blank = stationWith(missingColumn(YEAR)).series;
  const { tempMaxC, tempMinC, humidityMeanPct, wind2mMps, shortwaveMjM2 } = weather;
  const series = { ...blank, tempMaxC, tempMinC, humidityMeanPct, wind2mMps, shortwaveMjM2 };
  const station = sampleStation({ ...POINT, series });
  const { report } = calibrationOf(await calibrateStation(station, fakePorts([nasa()]), recorder().options));
  expect(report.truthDayCount).toBe(YEAR);
  // The same weather by the same equation: nothing is left to correct.
  expect(report.before.rmseMm).toBeCloseTo(0, 9);
});

test('only the calibrated sources are asked, for the days with ETo, at the station', async () => {
  const sources = [nasa(), fakeSource('open-meteo-archive'), fakeSource('open-meteo-historical-forecast')] as const;
  const et0Mm = missingColumn(YEAR);
  et0Mm.fill(4, 100, 200);
  await calibrateStation(stationWith(et0Mm), fakePorts(sources), recorder().options);
  expect(sources.map(({ queries }) => queries.length)).toEqual([1, 1, 0]);
  // Whole years, as for any run, so that the cache has them.
  expect(sources[0].queries[0]).toMatchObject({
    latitudeDeg: POINT.latitudeDeg,
    longitudeDeg: POINT.longitudeDeg,
    start: START,
    end: START + YEAR - 1,
  });
});

test('the place’s own earlier correction is no part of what is corrected', async () => {
  const stations = { ...NO_STATIONS, at: () => Promise.reject(new Error('A station was asked for.')) };
  const et0Mm = new Float64Array(YEAR).fill(4);
  const outcome = await calibrateStation(stationWith(et0Mm), fakePorts([nasa()], { stations }), recorder().options);
  expect(outcome.ok).toBe(true);
});

test('fewer than thirty days with ETo are a failure, and nobody is asked', async () => {
  const source = nasa();
  const station = stationWith(new Float64Array(29).fill(4));
  expect(await calibrateStation(station, fakePorts([source]), recorder().options)).toEqual({
    ok: false,
    failure: { code: 'too-few-days', dayCount: 29, neededDayCount: 30 },
  });
  expect(source.queries).toEqual([]);
});

test('a station without any ETo is a failure', async () => {
  const station = stationWith(missingColumn(400));
  const outcome = await calibrateStation(station, fakePorts([nasa()]), recorder().options);
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'too-few-days', dayCount: 0 } });
});

test('days that the sources lack do not count', async () => {
  const source = fakeSource('nasa-power', (query) =>
    ok(weatherOf(query, (day) => (day < START + 20 ? {} : { tempMaxC: Number.NaN, tempMinC: Number.NaN }))),
  );
  const station = stationWith(new Float64Array(YEAR).fill(4));
  const outcome = await calibrateStation(station, fakePorts([source]), recorder().options);
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'too-few-days', neededDayCount: 30 } });
});

test('sources that all fail are named with their reasons', async () => {
  const source = fakeSource('nasa-power', () => fail({ code: 'offline' }));
  const station = stationWith(new Float64Array(YEAR).fill(4));
  expect(await calibrateStation(station, fakePorts([source]), recorder().options)).toEqual({
    ok: false,
    failure: {
      code: 'run-failed',
      failure: {
        code: 'all-sources-failed',
        sources: [{ source: 'nasa-power', failure: { code: 'offline' } }],
      },
    },
  });
});

test('one source that fails is enough to learn nothing: the others make other estimates', async () => {
  const archive = fakeSource('open-meteo-archive', () => fail({ code: 'timeout', afterMs: 1000 }));
  const station = stationWith(new Float64Array(YEAR).fill(4));
  expect(await calibrateStation(station, fakePorts([nasa(), archive]), recorder().options)).toMatchObject({
    ok: false,
    failure: { failure: { sources: [{ source: 'open-meteo-archive', failure: { code: 'timeout' } }] } },
  });
});

test('a record older than every source is a failure that says since when they have days', async () => {
  const station = stationWith(new Float64Array(YEAR).fill(4), epochDayOf(1930, 1, 1));
  const outcome = await calibrateStation(station, fakePorts([nasa()]), recorder().options);
  expect(outcome).toMatchObject({
    ok: false,
    failure: {
      code: 'run-failed',
      failure: {
        code: 'no-source-for-dates',
        sources: [{ source: 'nasa-power', failure: { code: 'outside-coverage', first: epochDayOf(1981, 1, 1) } }],
      },
    },
  });
});

test('its progress never falls and ends where a run’s does', async () => {
  const { events, options } = recorder();
  await calibrateStation(stationWith(new Float64Array(YEAR).fill(4)), fakePorts([nasa()]), options);
  const percents = events.map(({ progress }) => progress);
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  expect(percents.at(-1)).toBe(95);
});

test('nothing is kept but the weather', async () => {
  const ports = fakePorts([nasa()]);
  await calibrateStation(stationWith(new Float64Array(YEAR).fill(4)), ports, recorder().options);
  expect(ports.savedRuns).toEqual([]);
});
