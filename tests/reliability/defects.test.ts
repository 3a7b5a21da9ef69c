/** Defects of the earlier system that no other test names. */
import { describe, expect, test } from 'vitest';
import { airPressure, windAt2m } from '../../src/domain/atmosphere';
import { epochDayOf } from '../../src/domain/calendar';
import { distanceKm } from '../../src/domain/geography';
import { ok } from '../../src/domain/result';
import { runPipeline } from '../../src/pipeline/run';
import type { PipelinePorts } from '../../src/ports';
import type { RunRequest, RunResult } from '../../src/protocol';
import { nasaPower } from '../../src/sources/nasa-power';
import { openMeteoArchive } from '../../src/sources/open-meteo-archive';
import { openMeteoForecast } from '../../src/sources/open-meteo-forecast';
import { openMeteoHistoricalForecast } from '../../src/sources/open-meteo-historical-forecast';
import { fakePorts, fakeSource, recorder, requestOf, seriesOf, weatherOf } from '../pipeline/fakes';
import { fakeContext } from '../sources/fake-fetch';
import { DATA_DEFECTS, titlesByDefect } from './defects';

async function resultOf(request: RunRequest, sources: PipelinePorts['sources']): Promise<RunResult> {
  const outcome = await runPipeline(request, fakePorts(sources), recorder().options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.result;
}

const TITLES = titlesByDefect();

test.each(Object.entries(DATA_DEFECTS))('%s (%s) is named by a test', (id) => {
  expect(TITLES.get(id) ?? []).not.toEqual([]);
});

test('a distance is that of the great circle, whatever the signs of the longitudes (D3)', () => {
  // 94° of the equator, at 111.19 km each (mean radius 6371 km).
  const [west, east] = [-47, 47].map((longitudeDeg) => ({ latitudeDeg: 0, longitudeDeg }));
  if (west && east) expect(distanceKm(west, east)).toBeCloseTo(94 * 111.195, 0);
});

describe('a week that is not like the others (D4)', () => {
  const request = requestOf({ end: epochDayOf(2010, 1, 31) });
  const isHeatwave = (day: number) => day >= request.start + 10 && day < request.start + 17;
  const heatwave = (day: number) =>
    isHeatwave(day) ? { tempMaxC: 41 + (day % 3) / 10, tempMinC: 27 + (day % 3) / 10, precipitationMm: 0 } : {};

  test('keeps its temperature to the last bit', async () => {
    const source = fakeSource('nasa-power', (query) => ok(weatherOf(query, heatwave)));
    const { days } = await resultOf(request, [source]);
    for (let i = 10; i < 17; i++) expect(days.tempMaxC[i]).toBe(41 + ((request.start + i) % 3) / 10);
  });

  test('keeps the rain of a storm', async () => {
    const storm = (day: number) => ({ precipitationMm: day === request.start + 5 ? 60 : 0 });
    const sources = (['nasa-power', 'open-meteo-archive'] as const).map((id) =>
      fakeSource(id, (query) => ok(weatherOf(query, storm))),
    );
    const { days } = await resultOf(request, sources);
    expect([...days.precipitationMm]).toEqual(Array.from({ length: 31 }, (_, i) => (i === 5 ? 60 : 0)));
  });
});

test('cloudiness is Rs/Rso: FAO-56 example 18 by the mean humidity gives 3.79 mm and not 4.09 (D6)', async () => {
  const start = epochDayOf(2010, 7, 6);
  const brussels = { tempMaxC: 21.5, tempMinC: 12.3, humidityMeanPct: 73.5, wind2mMps: 2.078, shortwaveMjM2: 22.07 };
  const source = fakeSource('nasa-power', (query) => ok(seriesOf(query, () => brussels)));
  const request = requestOf({ latitudeDeg: 50.8, longitudeDeg: 4.35, elevationM: 100, start, end: start });
  const { days } = await resultOf(request, [source]);
  expect(days.et0Mm[0]).toBeCloseTo(3.787, 2);
});

test('the provider’s own ETo goes from the source to the result untouched, and is missing where it gives none (D12)', async () => {
  const withOwn = fakeSource('open-meteo-archive', (query) => {
    const series = weatherOf(query);
    series.providerEt0Mm.fill(9.87);
    return ok(series);
  });
  const { days } = await resultOf(requestOf(), [withOwn, fakeSource('nasa-power', (query) => ok(weatherOf(query)))]);
  expect(new Set(days.bySource['open-meteo-archive']?.providerEt0Mm)).toEqual(new Set([9.87]));
  expect(days.bySource['open-meteo-archive']?.et0Mm).not.toContain(9.87);
  expect(new Set(days.bySource['nasa-power']?.providerEt0Mm)).toEqual(new Set([Number.NaN]));
});

test('calm wind comes to 2 m the same way from all hosts of a provider, without a floor (D19)', async () => {
  const day = epochDayOf(2024, 6, 10);
  const units = {
    temperature_2m_max: '°C',
    temperature_2m_min: '°C',
    relative_humidity_2m_mean: '%',
    wind_speed_10m_mean: 'm/s',
    shortwave_radiation_sum: 'MJ/m²',
    precipitation_sum: 'mm',
    et0_fao_evapotranspiration: 'mm',
  };
  const columns = Object.fromEntries(Object.keys(units).map((name) => [name, [0.1]]));
  const body = { elevation: 10, timezone: 'GMT', daily_units: units, daily: { time: ['2024-06-10'], ...columns } };
  const sources = [openMeteoArchive, openMeteoForecast, openMeteoHistoricalForecast];
  const winds = await Promise.all(
    sources.map(async (source) => {
      const { context } = fakeContext([], { fetch: async () => Response.json(body) });
      const answer = await source.fetchDays({ latitudeDeg: 0, longitudeDeg: 0, start: day, end: day }, context);
      return answer.ok ? answer.value.series.wind2mMps[0] : answer.error;
    }),
  );
  // FAO-56 Eq. 47: 0.1 · 4.87 / ln(67.8 · 10 − 5.42).
  expect(winds).toEqual(sources.map(() => windAt2m(0.1, 10)));
  expect(windAt2m(0.1, 10)).toBeCloseTo(0.0748, 4);
});

test('a failing provider is asked as often as its record says, and its failure has a code and a place (D21)', async () => {
  let asked = 0;
  const { context } = fakeContext([], {
    fetch: async () => {
      asked++;
      return new Response('<h1>503</h1>', { status: 503 });
    },
  });
  const day = epochDayOf(2024, 1, 1);
  const answer = await nasaPower.fetchDays({ latitudeDeg: 0, longitudeDeg: 0, start: day, end: day }, context);
  expect(answer).toEqual({ ok: false, error: { code: 'http', status: 503 } });
  expect(asked).toBe(nasaPower.meta.policy.maxAttempts);
});

test('what could not be kept is told before the run is done (D27)', async () => {
  const source = fakeSource('nasa-power', (query) => ok(weatherOf(query)));
  const ports = fakePorts([source], { runs: { save: async () => 'full' } });
  const outcome = await runPipeline(requestOf(), ports, recorder().options);
  expect(outcome.ok && outcome.result.warnings).toContainEqual({ code: 'storage-full' });
});

test.each([
  [1172, 88.19],
  [3640, 65.05],
])('the air pressure at %d m is %d kPa, not the figure once documented (D33)', (elevationM, kPa) => {
  expect(airPressure(elevationM)).toBeCloseTo(kPa, 1);
  expect(Math.abs(airPressure(elevationM) - kPa)).toBeLessThan(0.006);
});
