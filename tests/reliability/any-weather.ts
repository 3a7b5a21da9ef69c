/** Weather that may hold anything: plausible values, gaps, half days, nonsense and failures, all drawn from one seed. */
import { fail, ok, type Result } from '../../src/domain/result';
import { missingSourceSeries, SOURCE_VARIABLES, type SourceSeries, type SourceVariable } from '../../src/domain/series';
import type { SourceQuery, WeatherSource } from '../../src/ports';
import type { SourceFailure, SourceId } from '../../src/protocol';
import { metaOf } from '../../src/sources/registry';
import { fakeSource } from '../pipeline/fakes';

export const ANY_SOURCES = [
  'nasa-power',
  'open-meteo-archive',
  'open-meteo-historical-forecast',
  'open-meteo-forecast',
  'bright-sky',
  'geosphere-austria',
  'nws-observations',
  'nws-forecast',
  'met-norway',
] as const satisfies readonly SourceId[];

export interface AnyWeather {
  readonly seed: number;
  /** How often a value is missing, 0–1. */
  readonly gaps: number;
  /** How often a value is nonsense, 0–1. */
  readonly nonsense: number;
  /** How often a source fails, 0–1. */
  readonly failures: number;
}

const RANGES: Readonly<Record<SourceVariable, readonly [number, number]>> = {
  tempMaxC: [18, 35],
  tempMinC: [5, 20],
  humidityMeanPct: [20, 100],
  wind2mMps: [0, 8],
  shortwaveMjM2: [2, 30],
  precipitationMm: [0, 40],
};
const NONSENSE = [-999, 1e6, -80, 101, -1, 60] as const;
const FAILURES: readonly SourceFailure[] = [
  { code: 'offline' },
  { code: 'timeout', afterMs: 30_000 },
  { code: 'blocked' },
  { code: 'http', status: 503 },
  { code: 'rate-limited', reason: 'Too many requests' },
  { code: 'invalid-response', path: 'daily' },
  { code: 'outside-area' },
  { code: 'no-data' },
];

/** A number in [0, 1) that depends on the integers alone. */
export function draw(...keys: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const key of keys) {
    h = Math.imul(h ^ key, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  }
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}

function pick<T>(list: readonly T[], chance: number): T | undefined {
  return list[Math.floor(chance * list.length)];
}

/** What a source says of a day: always the same, whatever else is asked. NaN is missing. */
export function saidOf(weather: AnyWeather, id: SourceId, name: SourceVariable, day: number): number {
  if (!metaOf(id).variables.includes(name)) return Number.NaN;
  const keys = [weather.seed, ANY_SOURCES.indexOf(id as never), SOURCE_VARIABLES.indexOf(name), day] as const;
  if (draw(...keys, 1) < weather.gaps) return Number.NaN;
  if (draw(...keys, 2) < weather.nonsense) return pick(NONSENSE, draw(...keys, 3)) ?? Number.NaN;
  const [low, high] = RANGES[name];
  return low + (high - low) * draw(...keys, 4);
}

function seriesOf(weather: AnyWeather, id: SourceId, { start, end }: SourceQuery): SourceSeries {
  const series = missingSourceSeries(start, end - start + 1);
  for (const name of SOURCE_VARIABLES) {
    for (let i = 0; i <= end - start; i++) series[name][i] = saidOf(weather, id, name, start + i);
  }
  for (let i = 0; i <= end - start; i++) {
    if (draw(weather.seed, start + i, 5) < 0.7) series.cloudCoverPct[i] = 100 * draw(weather.seed, start + i, 6);
    if (metaOf(id).dayDefinition === 'civil-day') series.hoursCovered[i] = 24 * draw(weather.seed, start + i, 7);
  }
  return series;
}

/** Whether a source fails in this weather. */
export function failureIn(weather: AnyWeather, id: SourceId): SourceFailure | undefined {
  const index = ANY_SOURCES.indexOf(id as never);
  if (draw(weather.seed, index, 8) >= weather.failures) return undefined;
  return pick(FAILURES, draw(weather.seed, index, 9));
}

/** The sources of a weather, each answering when `delays` says: an order drawn apart from the weather. */
export function sourcesOf(weather: AnyWeather, ids: readonly SourceId[], delays: number): WeatherSource[] {
  return ids.map((id) =>
    fakeSource(id, async (query): Promise<Result<SourceSeries, SourceFailure>> => {
      const turns = Math.floor(20 * draw(delays, ANY_SOURCES.indexOf(id as never), 10));
      for (let i = 0; i < turns; i++) await undefined;
      const failure = failureIn(weather, id);
      return failure ? fail(failure) : ok(seriesOf(weather, id, query));
    }),
  );
}
