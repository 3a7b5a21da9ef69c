/**
 * Everything that crosses between the page and the worker, and what is kept of a run. Types only: both ends compile
 * against this file and nothing in it exists at run time. Plain data and typed arrays, because that is what a structured
 * clone carries; failures are values, because an Error loses its fields on the way; no text for people, because that
 * lives in i18n.
 */

import type { EpochDay } from './domain/calendar';
import type { LocalCorrection, LocalFitReport } from './domain/calibration/local-types';
import type { Columns, InputVariable } from './domain/series';
import type { Skill } from './domain/skill';
import type { StationMapping, StationProblem, StationRead, StationSeries } from './domain/station/types';
import type { KeptWords } from './keeping';

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;
export type TaskId = string;
export type SourceId =
  | 'nasa-power'
  | 'open-meteo-archive'
  | 'open-meteo-historical-forecast'
  | 'open-meteo-forecast'
  | 'bright-sky'
  | 'geosphere-austria'
  | 'nws-observations'
  | 'nws-forecast'
  | 'met-norway'
  /** The person's own station, imported from a file and kept in this browser. */
  | 'own-station'
  | 'simulated';

/** A point: degrees north and east, and the elevation in metres where the person typed one. */
export interface Site {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly elevationM?: number;
}

/** What a person asks for: a point, a period (both days included) and sources (`auto`: all that can serve it). */
export interface RunRequest extends Site {
  readonly start: EpochDay;
  readonly end: EpochDay;
  readonly sources: readonly SourceId[] | 'auto';
}

// --- Failures and warnings ------------------------------------------------------------------------------------------

/** Why one source gave nothing. `reason` is the provider's own text, shown as a quotation. */
export type SourceFailure =
  | { readonly code: 'offline' }
  | { readonly code: 'timeout'; readonly afterMs: number }
  /** The request never got an answer that this page may read: cross-origin block, DNS, refused connection. */
  | { readonly code: 'blocked' }
  | { readonly code: 'http'; readonly status: number; readonly reason?: string }
  | { readonly code: 'rate-limited'; readonly retryAfterMs?: number; readonly reason?: string }
  /** `path` names the place in the answer that is not as documented. */
  | { readonly code: 'invalid-response'; readonly path: string }
  /** The source has no data for these dates; `first`..`last` is what it has (today, for this point). */
  | { readonly code: 'outside-coverage'; readonly first: EpochDay; readonly last: EpochDay }
  /** The source does not serve this point. */
  | { readonly code: 'outside-area' }
  /** What the provider gave is older than it should be; `updatedAt` is when it was made. */
  | { readonly code: 'outdated'; readonly updatedAt: EpochMs }
  | { readonly code: 'no-data' };

export interface SourceFailureOf {
  readonly source: SourceId;
  readonly failure: SourceFailure;
}

/** What is wrong with a request before anything is asked of anyone. */
export type RequestProblem =
  | 'latitude-out-of-range'
  | 'longitude-out-of-range'
  | 'elevation-out-of-range'
  | 'dates-not-valid'
  | 'end-before-start'
  | 'no-source-chosen'
  | 'simulated-not-mixed';

/** Why a run gave no result. */
export type Failure =
  | { readonly code: 'invalid-request'; readonly problem: RequestProblem }
  | { readonly code: 'at-sea' }
  | { readonly code: 'no-source-for-dates'; readonly sources: readonly SourceFailureOf[] }
  | { readonly code: 'all-sources-failed'; readonly sources: readonly SourceFailureOf[] }
  /** Every source answered, but on no day were the inputs of the equation complete. */
  | { readonly code: 'no-complete-day'; readonly sources: readonly SourceFailureOf[] }
  /** The worker threw or could not start: a bug or a browser limit; `detail` is for the log. */
  | { readonly code: 'worker-crashed'; readonly detail: string };

/** What a person should know about a result that was given. */
export type Warning =
  | { readonly code: 'source-failed'; readonly source: SourceId; readonly failure: SourceFailure }
  | { readonly code: 'stale-cache'; readonly source: SourceId; readonly retrievedAt: EpochMs }
  | { readonly code: 'days-without-et0'; readonly dayCount: number }
  | { readonly code: 'values-removed'; readonly source: SourceId; readonly valueCount: number }
  /** Inputs that no source gave and that were estimated; `valueCount` over the period, by the way it was done. */
  | { readonly code: 'values-estimated'; readonly method: EstimateMethod; readonly valueCount: number }
  /** The ensemble could not be asked, so the days ahead have no band. */
  | { readonly code: 'no-forecast-band'; readonly failure: SourceFailure }
  /** Days of which a source has too few hours to stand for the day; they were left out. */
  | { readonly code: 'partial-days'; readonly source: SourceId; readonly dayCount: number }
  | { readonly code: 'elevation-assumed'; readonly elevationM: number }
  | { readonly code: 'elevation-of-grid-cell'; readonly source: SourceId; readonly elevationM: number }
  | { readonly code: 'near-coast' }
  | { readonly code: 'land-unchecked' }
  | { readonly code: 'on-lake' }
  | { readonly code: 'simulated' }
  | { readonly code: 'storage-unavailable' }
  | { readonly code: 'storage-full' };

/** How a missing input was estimated: the FAO-56 chapter 3 rules, in the order in which they are tried. */
export type EstimateMethod =
  | 'interpolated'
  | 'humidity-from-temp-min'
  | 'radiation-from-cloud'
  | 'radiation-from-temp-range'
  | 'wind-from-climatology'
  | 'wind-default';

// --- Progress -------------------------------------------------------------------------------------------------------

export type Step = 'download' | 'preprocess' | 'fuse' | 'calculate';

/** Not asked yet, for the provider's sake: its allowance is used up, or another request of ours is being answered. */
export interface Wait {
  readonly reason: 'allowance' | 'turn';
  /** How long at the most, ms; null when it depends on another request. */
  readonly waitMs: number | null;
}

/** What happened at one source. */
export type SourceDetail =
  | { readonly kind: 'source-started'; readonly source: SourceId }
  | {
      readonly kind: 'source-retrying';
      readonly source: SourceId;
      readonly attempt: number;
      readonly waitMs: number;
      readonly failure: SourceFailure;
    }
  | ({ readonly kind: 'source-waiting'; readonly source: SourceId } & Wait)
  | {
      readonly kind: 'source-finished';
      readonly source: SourceId;
      readonly dayCount: number;
      readonly cache: CacheState;
    }
  | { readonly kind: 'source-failed'; readonly source: SourceId; readonly failure: SourceFailure };

/** What happened, at a source or where the elevation is asked. */
export type StepDetail =
  | SourceDetail
  | ({ readonly kind: 'elevation-waiting' } & Wait)
  /** The answer to a question that had to wait is there, or will not come. */
  | { readonly kind: 'elevation-answered' };

/** One advance of a run. `progress` is a percentage that never falls: 25, 50, 75, 95 at the ends of the steps. */
export interface ProgressEvent {
  readonly step: Step;
  readonly stepIndex: 1 | 2 | 3 | 4;
  readonly stepCount: 4;
  readonly progress: number;
  readonly detail?: StepDetail;
}

// --- Result ---------------------------------------------------------------------------------------------------------

/** `network`: asked for now · `cache`: kept and still fresh · `stale`: kept, past its time, used because asking failed. */
export type CacheState = 'network' | 'cache' | 'stale';

/** How a source cuts its days. */
export type DayDefinition = 'local-solar-day' | 'fixed-utc-offset-day' | 'civil-day';

export interface SourceReport {
  readonly id: SourceId;
  /** The request whose answer was used; null when none was answered. */
  readonly url: string | null;
  readonly retrievedAt: EpochMs | null;
  readonly cache: CacheState | null;
  /** Days of the period on which it gave at least one value. */
  readonly dayCount: number;
  readonly dayDefinition: DayDefinition;
  /** How its values came to be. */
  readonly kind: 'measured' | 'modelled' | 'forecast';
  /** Days left out because the source has too few hours of them. */
  readonly partialDayCount: number;
  readonly station?: StationReport;
  readonly failure?: SourceFailure;
}

export interface StationReport {
  readonly id: string;
  readonly name: string;
  readonly distanceKm: number;
  readonly elevationM: number | null;
}

/** The latest observation of the nearest station. */
export interface StationObservation extends StationReport {
  readonly observedAt: EpochMs;
  readonly tempC: number | null;
  readonly humidityPct: number | null;
  readonly wind2mMps: number | null;
}

export type ElevationSource = 'typed' | 'open-meteo-dem' | 'weather-source' | 'assumed';
export type TimeZoneSource = 'provider' | 'offline-polygons';

/** The place a result stands for, complete: where its elevation and time zone came from. */
export interface ResolvedSite {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly elevationM: number;
  readonly elevationSource: ElevationSource;
  readonly timeZone: string | null;
  readonly timeZoneSource: TimeZoneSource | null;
}

/** How the actual vapour pressure was found (FAO-56 order of preference). */
export type VaporForm = 'dew-point' | 'rh-max-min' | 'rh-max' | 'rh-mean' | 'temp-min';

export interface Method {
  readonly equation: 'fao56-penman-monteith-daily';
  readonly vaporForm: VaporForm;
  /** `kalman-update`: the calibrated days; the others are as the equation gives them for the weighted mean. */
  readonly fusion: 'single-source' | 'weighted-mean' | 'kalman-update';
  readonly calibration: Calibration;
  /** Weights of the primary sources by variable, as used; empty for a single source. */
  readonly weights: Readonly<Partial<Record<SourceId, Readonly<Record<InputVariable, number>>>>>;
}

/** What the estimates of a result were learnt from. */
export type Calibration =
  /**
   * Nothing: no training region holds the point, none of the run's sources is calibrated there, one was chosen alone, or
   * the person's station measured every day.
   */
  | {
      readonly kind: 'none';
      readonly reason: 'outside-regions' | 'no-calibrated-source' | 'one-source-chosen' | 'measured';
    }
  | {
      readonly kind: 'region';
      readonly id: string;
      /** How far held-out estimates of all of the table's sources were from the reference. */
      readonly heldOut: Skill;
      readonly sources: readonly string[];
    }
  | { readonly kind: 'station'; readonly stationId: string; readonly name: string; readonly fit: StationFitReport };

/** What a station's record made of the estimates for its place: see `domain/calibration/local-types.ts`. */
export type StationFitReport = LocalFitReport;

/** What one source alone says: its inputs after quality control, its ETo, and the provider's own ETo (benchmark). */
export interface SourceDays extends Columns<InputVariable> {
  readonly et0Mm: Float64Array;
  readonly providerEt0Mm: Float64Array;
  /** The sum over the day of FAO-56 Eq. 53 by the hour, where the source has hours; absent or NaN where not. */
  readonly hourlyEt0Mm?: Float64Array;
  /** Its calibrated estimate when it stands alone; absent for a source without coefficients here. */
  readonly correctedEt0Mm?: Float64Array;
  /** How far it moved the fused estimate, mm d⁻¹; NaN on days on which it was not used. */
  readonly shiftMm?: Float64Array;
}

/** How the calibrated estimates came to be, with the shifts of the sources: see `domain/calibration/estimate.ts`. */
export interface FusionDays {
  readonly normalMm: Float64Array;
  readonly carriedMm: Float64Array;
  /** What restoring the variance added, and what the station's adjustment added. */
  readonly restoredMm: Float64Array;
  readonly localMm: Float64Array;
}

/** The spread of an ensemble forecast's own ETo, mm d⁻¹: a tenth of the members below `lowMm`, a tenth above `highMm`. */
export interface ForecastBand {
  readonly lowMm: Float64Array;
  readonly highMm: Float64Array;
  readonly memberCount: number;
  readonly url: string;
}

/** A day at a time; element `i` is `startDay + i`; NaN is missing. */
export interface ResultDays extends Columns<InputVariable> {
  readonly startDay: EpochDay;
  readonly et0Mm: Float64Array;
  /** The bounds that hold the true ETo on nine of ten days. */
  readonly et0LowMm: Float64Array;
  readonly et0HighMm: Float64Array;
  /** FAO-56 for the fused inputs as they stand: what `et0Mm` is where nothing is calibrated. */
  readonly equationEt0Mm: Float64Array;
  /** The chance that the day had rain (≥ 1 mm), 0–1; NaN where not calibrated. */
  readonly wetProbability: Float64Array;
  /** Present when any day is calibrated; NaN on days that are not. */
  readonly fusion?: FusionDays;
  /** 3 HIGH · 2 MEDIUM · 1 LOW · 0 no ETo (domain/quality/rating.ts). */
  readonly quality: Uint8Array;
  /** Bits of domain/quality/flags.ts. */
  readonly flags: Uint32Array;
  /** Bits of domain/quality/value-flags.ts for each input of each day: what was done to it and what is doubtful. */
  readonly valueFlags: Readonly<Record<InputVariable, Uint16Array>>;
  readonly bySource: Readonly<Partial<Record<SourceId, SourceDays>>>;
  /** Where the period holds days ahead and the ensemble could be asked. */
  readonly forecastBand?: ForecastBand;
}

export interface RunResult {
  readonly version: 1;
  /** The version of the app that computed it. */
  readonly appVersion: string;
  readonly computedAt: EpochMs;
  readonly request: RunRequest;
  readonly site: ResolvedSite;
  readonly method: Method;
  readonly sources: readonly SourceReport[];
  readonly warnings: readonly Warning[];
  readonly days: ResultDays;
}

export type RunOutcome =
  | { readonly ok: true; readonly result: RunResult }
  | { readonly ok: false; readonly failure: Failure };

/** What the worker exposes through Comlink. The end of a run comes only from the returned value. */
export interface PipelineApi {
  run(request: RunRequest, onProgress: (event: ProgressEvent) => unknown): Promise<RunOutcome>;
}

/** What the worker does for a person's own station. */
export interface StationApi {
  /** Reads a station's file by a mapping. */
  readStation(text: string, mapping: StationMapping): Promise<StationReadOutcome>;
  /**
   * Fits the estimates for a station's place to its record: downloads the sources' years, fits, and returns the station
   * with its calibration. Nothing is stored.
   */
  calibrateStation(station: Station, onProgress: (event: ProgressEvent) => unknown): Promise<CalibrateOutcome>;
}

export type StationReadOutcome =
  | { readonly ok: true; readonly read: StationRead }
  | { readonly ok: false; readonly problem: StationProblem };

export type CalibrateOutcome =
  | { readonly ok: true; readonly calibration: StationCalibration }
  | { readonly ok: false; readonly failure: CalibrateFailure };

/** Why a station's record gave no calibration. */
export type CalibrateFailure =
  /** Days with the station's own ETo and with the sources' weather are fewer than a fit needs. */
  | { readonly code: 'too-few-days'; readonly dayCount: number; readonly neededDayCount: number }
  | { readonly code: 'run-failed'; readonly failure: Failure };

// --- The person's own station ---------------------------------------------------------------------------------------

/** A station as kept in this browser until the person removes it. */
export interface Station {
  readonly id: string;
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly elevationM: number;
  readonly importedAt: EpochMs;
  readonly fileName: string;
  readonly series: StationSeries;
  /** Whether runs for its place use its days as a source. */
  readonly isSource: boolean;
  readonly calibration: StationCalibration | null;
}

/** What a station's record taught: `report.isUsed` says whether runs for its place use it. */
export interface StationCalibration {
  readonly madeAt: EpochMs;
  readonly report: StationFitReport;
  readonly correction: LocalCorrection;
}

// --- Task messages (the reference system's words) -------------------------------------------------------------------

interface MessageOf<Type extends string> {
  readonly type: Type;
  readonly taskId: TaskId;
  readonly at: EpochMs;
}
export interface ProgressMessage extends MessageOf<'PROGRESS'>, ProgressEvent {}
export interface SuccessMessage extends MessageOf<'SUCCESS'> {
  readonly result: RunResult;
  readonly warnings: readonly Warning[];
}
export interface ErrorMessage extends MessageOf<'ERROR'> {
  readonly failure: Failure;
}
/** No message for `afterMs`: the run was given up. */
export interface TimeoutMessage extends MessageOf<'TIMEOUT'> {
  readonly afterMs: number;
}
export type TerminalMessage = SuccessMessage | ErrorMessage | TimeoutMessage;
export type TaskMessage = ProgressMessage | TerminalMessage;

// --- Saved runs and places ------------------------------------------------------------------------------------------

/**
 * What the list of saved runs shows. The id is the query of the link that recomputes the run; of a result that the person
 * saved, followed by the moment it was computed, so that no later run takes its place.
 */
export interface SavedRunSummary {
  readonly id: string;
  readonly savedAt: EpochMs;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly start: EpochDay;
  readonly end: EpochDay;
  readonly sources: readonly SourceId[];
  readonly dayCount: number;
  readonly et0DayCount: number;
  readonly meanEt0Mm: number | null;
  readonly simulated: boolean;
  /** Bytes of its values; absent in results kept before they were counted. */
  readonly sizeBytes?: number;
  /** Present when the person saved it; a result without was kept by itself. */
  readonly kept?: KeptWords;
}

/** A place found by name. */
export interface Place {
  readonly name: string;
  /** Region and country, as the geocoder gives them. */
  readonly region: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly elevationM: number | null;
  readonly timeZone: string | null;
}
