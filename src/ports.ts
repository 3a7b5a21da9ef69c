/**
 * What the pipeline needs of the world, as small interfaces. Types only. The sources and the storage implement them, the
 * pipeline runs over them, the worker joins the two, and the tests put fakes in their place.
 */

import type { EpochDay } from './domain/calendar';
import type { CalibrationTable } from './domain/calibration/region';
import type { EnsembleMembers } from './domain/forecast-band';
import type { LandVerdict } from './domain/geography';
import type { Result } from './domain/result';
import type { SourceSeries, SourceVariable } from './domain/series';
import type {
  DayDefinition,
  EpochMs,
  RunResult,
  SourceFailure,
  SourceId,
  Station,
  StationReport,
  Wait,
} from './protocol';

// --- Sources: data about a provider (`SourceMeta`) and one function that asks it (`WeatherSource`) --------------------

/** How many requests a provider bears; shared by all sources of one `key`, across tabs. */
export interface Lane {
  readonly key: string;
  /** The least time between the ends of one request and the start of the next, ms. */
  readonly spacingMs: number;
  /** The provider's weighted allowance in fixed windows; null when it states none. */
  readonly allowance: { readonly perMinute: number; readonly perHour: number; readonly perDay: number } | null;
}

/** How a provider wants to be asked. */
export interface RequestPolicy {
  readonly lane: Lane;
  readonly timeoutMs: number;
  /** Tries in all, the first included. */
  readonly maxAttempts: number;
  /** The wait before the first retry; it doubles, with jitter, unless the provider says how long. */
  readonly firstRetryMs: number;
}

/** Which days a source has, relative to today at the point. */
export interface TimeWindow {
  /** The first day it has, ever; null when it keeps only `daysBack`. */
  readonly firstDay: EpochDay | null;
  /** Days back from today (forecast hosts keep a short past); null when `firstDay` holds. */
  readonly daysBack: number | null;
  /** The last day is today minus this; negative for days ahead. */
  readonly latencyDays: number;
}

/** Where the words and the licence of a provider are. Shown next to its data. */
export interface Attribution {
  readonly text: string;
  readonly url: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

/** Where a source has data: everywhere, or in countries (ISO 3166-1 numeric codes, as in the shipped outline). */
export type Coverage = 'global' | { readonly countries: readonly string[] };

export interface SourceMeta {
  readonly id: SourceId;
  readonly name: string;
  /** One line on what the data are (a model, a satellite product). */
  readonly description: string;
  readonly attribution: Attribution;
  /** Origins it is fetched from; the page's connect-src is drawn from these. */
  readonly origins: readonly string[];
  readonly coverage: Coverage;
  /** `measured`: at a station · `modelled`: reanalysis, satellite or analysis · `forecast`. */
  readonly kind: 'measured' | 'modelled' | 'forecast';
  readonly window: TimeWindow;
  readonly variables: readonly SourceVariable[];
  /** The height of the wind it gives, in metres; converted to 2 m by FAO-56 Eq. 47 on arrival. */
  readonly windHeightM: number;
  readonly dayDefinition: DayDefinition;
  readonly access: 'direct' | 'direct-then-proxy' | 'proxy-only' | 'local';
  /** Decimals of the coordinates asked for and cached under, finer than the provider's own grid. */
  readonly coordinateDecimals: number;
  /** Set for archives of hours, of which a whole year is megabytes: only the days wanted are asked for and kept. */
  readonly asksByDay?: true;
  /** Days this old or older are not revised any more: kept without expiry. */
  readonly revisionDays: number;
  /** How long younger days are fresh, ms. */
  readonly freshForMs: number;
  readonly policy: RequestPolicy;
}

/** One request: coordinates already rounded to the source's decimals, days inside its window. */
export interface SourceQuery {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly start: EpochDay;
  readonly end: EpochDay;
  /** The IANA zone whose civil days are meant, for a source that gives hours; absent where it is unknown. */
  readonly timeZone?: string;
}

/** What a source answered for a query, decoded: units ours, fill values NaN, every day of the query in order. */
export interface SourceAnswer {
  readonly series: SourceSeries;
  readonly url: string;
  readonly retrievedAt: EpochMs;
  /** The elevation the data stand for, metres; null when not given. */
  readonly elevationM: number | null;
  /** IANA zone, when the provider names one. */
  readonly timeZone: string | null;
  /** When the provider says that a newer answer may be asked for; overrides the source's own time. */
  readonly expiresAt?: EpochMs;
  /** The station the data were measured at, where there is one. */
  readonly station?: StationReport;
}

export type OnWait = (wait: Wait) => void;

/** A request that wants its turn. */
export interface Turn<T> {
  readonly lane: Lane;
  /** What the request costs of the lane's allowance at the most. */
  readonly weight: number;
  /** What it cost after all, by its outcome; `weight` when absent. */
  readonly costOf?: (outcome: T) => number;
  readonly signal: AbortSignal;
  readonly onWait?: OnWait;
}

/**
 * Runs `send` when the lane allows it, one request at a time over all tabs where the lane is limited at all. Rejects when
 * the signal aborts while waiting, or with what `send` rejects with.
 */
export type InTurn = <T>(turn: Turn<T>, send: () => Promise<T>) => Promise<Result<T, SourceFailure>>;

/** What the world gives to a source; all of it injected, so that tests hold the clock and the wire. */
export interface SourceContext {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
  readonly now: () => EpochMs;
  /** Resolves after `ms`; rejects when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0–1, for jitter. */
  readonly random: () => number;
  readonly isOnline: () => boolean;
  /** Waits for the provider's turn and allowance, then sends. Fails with `rate-limited` when the wait would be long. */
  readonly inTurn: InTurn;
  /** Told before a wait for the provider's sake; `waitMs` is the most it can take, null when unknown. */
  readonly onWait?: OnWait;
  /** Told before each wait; `attempt` counts the try that follows, so 2 is the first retry. */
  readonly onRetry?: (retry: { attempt: number; waitMs: number; failure: SourceFailure }) => void;
}

/** A source of daily weather. Fails with a value, never a throw; rejects only when `context.signal` aborts. */
export interface WeatherSource {
  readonly meta: SourceMeta;
  /** The queries to ask one after another in place of a long one, in order, cut between calendar years. */
  readonly split?: (query: SourceQuery) => readonly SourceQuery[];
  fetchDays(query: SourceQuery, context: SourceContext): Promise<Result<SourceAnswer, SourceFailure>>;
}

// --- Storage ----------------------------------------------------------------------------------------------------------

/** One calendar year of one source at one place, as kept. `series` may hold a part of the year only. */
export interface CachedYear {
  readonly year: number;
  readonly series: SourceSeries;
  readonly url: string;
  readonly retrievedAt: EpochMs;
  /** When it must be asked for again; null when its days are past the source's revision horizon. */
  readonly expiresAt: EpochMs | null;
  readonly elevationM: number | null;
  readonly timeZone: string | null;
  readonly station?: StationReport;
}

/** `full`: no room even after the oldest-used years were dropped · `unavailable`: this browser gives no storage. */
export type StorageOutcome = 'saved' | 'full' | 'unavailable';

/** Weather already fetched. Never fails a run: what it cannot read it does not have. */
export interface WeatherCache {
  /** The years it has of those asked for, in any order; marks them as used. */
  load(source: SourceId, place: string, years: readonly number[]): Promise<readonly CachedYear[]>;
  save(source: SourceId, place: string, years: readonly CachedYear[]): Promise<StorageOutcome>;
}

/** Where finished runs are kept. */
export interface RunStore {
  save(result: RunResult): Promise<StorageOutcome>;
}

/** The person's own stations. They are the person's: nothing here drops them to make room. */
export interface StationStore {
  /** The nearest station within 2 km of a point; null where there is none, or no storage. */
  at(latitudeDeg: number, longitudeDeg: number): Promise<Station | null>;
  /** In the order in which they were imported; `unavailable` is not the same as having none. */
  list(): Promise<readonly Station[] | 'unavailable'>;
  /** Keeps a station; one of the same id is replaced. */
  save(station: Station): Promise<StorageOutcome>;
  remove(id: string): Promise<'removed' | 'unavailable'>;
}

// --- The place --------------------------------------------------------------------------------------------------------

export type { LandVerdict };

/** What is known about a point without asking a weather source. */
export interface PlaceInfo {
  /** Elevation from a digital elevation model, metres. */
  elevation(
    latitudeDeg: number,
    longitudeDeg: number,
    signal: AbortSignal,
    onWait?: OnWait,
  ): Promise<Result<number, SourceFailure>>;
  /** Land or sea by the shipped outline; null when the outline could not be read. */
  land(latitudeDeg: number, longitudeDeg: number): Promise<LandVerdict | null>;
  /** IANA zone by offline polygons; null when they could not be read. */
  timeZone(latitudeDeg: number, longitudeDeg: number): Promise<string | null>;
  /**
   * The countries the point may lie in (ISO 3166-1 numeric), those within the outline's error of it included; null when
   * the outline could not be read.
   */
  countries(latitudeDeg: number, longitudeDeg: number): Promise<readonly string[] | null>;
}

/**
 * Runs `work` while no other task, in this tab or another, works under the same name: two equal questions at once become
 * one request and one answer from the cache. Rejects when the signal aborts while waiting.
 */
export type Exclusive = <T>(
  name: string,
  options: { readonly signal: AbortSignal; readonly onWait?: OnWait },
  work: () => Promise<T>,
) => Promise<T>;

/** All that a run needs. */
export interface PipelinePorts {
  readonly sources: readonly WeatherSource[];
  readonly cache: WeatherCache;
  readonly runs: RunStore;
  readonly stations: StationStore;
  readonly place: PlaceInfo;
  /** The members of an ensemble forecast for days from today on. */
  readonly ensemble: (
    query: SourceQuery,
    context: SourceContext,
  ) => Promise<Result<EnsembleMembers & { readonly url: string }, SourceFailure>>;
  /** The world as the sources see it; the pipeline adds the signal and the retry report. */
  readonly context: Omit<SourceContext, 'signal' | 'onRetry' | 'onWait'>;
  readonly exclusive: Exclusive;
  /** The shipped calibration whose training region holds a point; null outside all of them. */
  readonly calibrationAt: (latitudeDeg: number, longitudeDeg: number) => CalibrationTable | null;
  readonly appVersion: string;
}
