/** Fakes for the pipeline's ports: sources that answer what a test says, a cache in memory, a clock that stands still. */
import { epochDayOf } from '../../src/domain/calendar';
import { fail, ok, type Result } from '../../src/domain/result';
import {
  makeColumns,
  missingColumn,
  SOURCE_EXTRAS,
  SOURCE_VARIABLES,
  type SourceSeries,
} from '../../src/domain/series';
import type {
  CachedYear,
  PipelinePorts,
  PlaceInfo,
  SourceAnswer,
  SourceContext,
  SourceQuery,
  StationStore,
  WeatherCache,
  WeatherSource,
} from '../../src/ports';
import type { ProgressEvent, RunRequest, RunResult, SourceFailure, SourceId } from '../../src/protocol';
import { metaOf } from '../../src/sources/registry';

/** Noon UTC of 2024-06-15. */
export const NOW = Date.UTC(2024, 5, 15, 12);
export const TODAY = epochDayOf(2024, 6, 15);

export type DayValues = Record<(typeof SOURCE_VARIABLES)[number], number>;

/** An ordinary day of the dry tropics. */
export const ORDINARY_DAY: DayValues = {
  tempMaxC: 32,
  tempMinC: 21,
  humidityMeanPct: 65,
  wind2mMps: 2,
  shortwaveMjM2: 20,
  precipitationMm: 1.5,
};

/**
 * A series in which every day is `ORDINARY_DAY`, a little different from its neighbours as weather is, with the changes
 * `change` makes. The first day, and every third, is the ordinary one itself.
 */
export function weatherOf(
  query: { start: number; end: number },
  change: (day: number) => Partial<DayValues> = () => ({}),
): SourceSeries {
  return seriesOf(query, (day) => ({ ...variedDay(day - query.start), ...change(day) }));
}

/** A series in which every day is `ORDINARY_DAY` with the changes `change` makes. */
export function seriesOf(
  query: { start: number; end: number },
  change: (day: number) => Partial<DayValues> = () => ({}),
): SourceSeries {
  const length = query.end - query.start + 1;
  const columns = makeColumns(SOURCE_VARIABLES, () => missingColumn(length));
  for (let i = 0; i < length; i++) {
    const values = { ...ORDINARY_DAY, ...change(query.start + i) };
    for (const name of SOURCE_VARIABLES) columns[name][i] = values[name];
  }
  return { startDay: query.start, ...columns, ...makeColumns(SOURCE_EXTRAS, () => missingColumn(length)) };
}

function variedDay(i: number): DayValues {
  const step = (i % 3) / 10;
  const { tempMaxC, tempMinC, wind2mMps, shortwaveMjM2 } = ORDINARY_DAY;
  return {
    ...ORDINARY_DAY,
    tempMaxC: tempMaxC + step,
    tempMinC: tempMinC + step,
    wind2mMps: wind2mMps + step,
    shortwaveMjM2: shortwaveMjM2 + step,
  };
}

export interface FakeSource extends WeatherSource {
  readonly queries: SourceQuery[];
  readonly signals: AbortSignal[];
}

/** A source with the real meta of `id` that answers with `answer`. */
export function fakeSource(
  id: SourceId,
  answer: (
    query: SourceQuery,
    context: SourceContext,
  ) => Result<SourceSeries, SourceFailure> | Promise<Result<SourceSeries, SourceFailure>> = (query) =>
    ok(seriesOf(query)),
  about: Partial<Omit<SourceAnswer, 'series'>> = {},
): FakeSource {
  const queries: SourceQuery[] = [];
  const signals: AbortSignal[] = [];
  return {
    meta: metaOf(id),
    queries,
    signals,
    async fetchDays(query, context) {
      queries.push(query);
      signals.push(context.signal);
      const series = await answer(query, context);
      if (!series.ok) return fail(series.error);
      return ok({
        series: series.value,
        url: `https://example.org/${id}?start=${query.start}&end=${query.end}`,
        retrievedAt: NOW,
        elevationM: null,
        timeZone: null,
        ...about,
      });
    },
  };
}

/** A cache in memory. */
export function memoryCache(): WeatherCache & { readonly kept: Map<string, CachedYear> } {
  const kept = new Map<string, CachedYear>();
  return {
    kept,
    load: async (source, place, years) =>
      years.map((year) => kept.get(`${source}|${place}|${year}`)).filter((year) => year !== undefined),
    save: async (source, place, years) => {
      for (const year of years) kept.set(`${source}|${place}|${year.year}`, year);
      return 'saved';
    },
  };
}

/** Ten members a tenth of a millimetre apart. */
function membersOf(length: number): Float64Array[] {
  return Array.from({ length: 10 }, (_, m) => new Float64Array(length).fill(4 + m / 10));
}

/** A browser in which no station was imported. */
export const NO_STATIONS: StationStore = {
  at: async () => null,
  list: async () => [],
  save: async () => 'saved',
  remove: async () => 'removed',
};

const PLACE: PlaceInfo = {
  elevation: async () => ok(100),
  land: async () => 'land',
  timeZone: async () => 'UTC',
  countries: async () => null,
};

/** Ports with fakes, changed as the test needs. */
export function fakePorts(
  sources: readonly WeatherSource[],
  changes: Partial<Omit<PipelinePorts, 'place'>> & { place?: Partial<PlaceInfo> } = {},
): PipelinePorts & { readonly savedRuns: RunResult[] } {
  const savedRuns: RunResult[] = [];
  return {
    savedRuns,
    sources,
    cache: memoryCache(),
    runs: {
      save: async (result) => {
        savedRuns.push(result);
        return 'saved';
      },
    },
    stations: NO_STATIONS,
    context: {
      fetch: () => Promise.reject(new Error('A fake source does not fetch.')),
      now: () => NOW,
      sleep: async () => undefined,
      random: () => 0.5,
      isOnline: () => true,
      inTurn: async (_turn, send) => ok(await send()),
    },
    calibrationAt: () => null,
    exclusive: (_name, _options, work) => work(),
    ensemble: async ({ start, end }) =>
      ok({ startDay: start, et0Mm: membersOf(end - start + 1), url: 'https://example.org/ensemble' }),
    appVersion: '0.0.0-test',
    ...changes,
    place: { ...PLACE, ...changes.place },
  };
}

/** A request for ten days of January 2010 in Brazil, changed as the test needs. */
export function requestOf(changes: Partial<RunRequest> = {}): RunRequest {
  return {
    latitudeDeg: -7.53,
    longitudeDeg: -46.04,
    start: epochDayOf(2010, 1, 1),
    end: epochDayOf(2010, 1, 10),
    sources: 'auto',
    ...changes,
  };
}

/** Run options that keep every event. */
export function recorder(signal = new AbortController().signal) {
  const events: ProgressEvent[] = [];
  return { events, options: { signal, onProgress: (event: ProgressEvent) => void events.push(event) } };
}
