/** The exported JSON as types; docs/result-format.md says what each field means. Fields may be added, never renamed. */
import type { DayFlag } from '../domain/quality/flags';
import type { Quality } from '../domain/quality/rating';
import type { InputVariable } from '../domain/series';
import type {
  CacheState,
  Calibration,
  DayDefinition,
  ElevationSource,
  EstimateMethod,
  Method,
  SourceFailure,
  SourceId,
  SourceReport,
  StationFitReport,
  StationReport,
  TimeZoneSource,
  Warning,
} from '../protocol';
import type { Doubt } from './value-notes';

type IsoDate = string;
/** `YYYY-MM-DDTHH:MM:SS.sssZ`. */
type IsoInstant = string;

export type InputsDocument = Readonly<Record<InputVariable, number | null>>;

/** A failure as in the protocol, its days and instants as dates. */
export type FailureDocument =
  | Exclude<SourceFailure, { code: 'outside-coverage' | 'outdated' }>
  | { readonly code: 'outside-coverage'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly code: 'outdated'; readonly updatedAt: IsoInstant };

/** A warning as in the protocol, its days and instants as dates. */
export type WarningDocument =
  | Exclude<Warning, { code: 'source-failed' | 'no-forecast-band' | 'stale-cache' }>
  | { readonly code: 'source-failed'; readonly source: SourceId; readonly failure: FailureDocument }
  | { readonly code: 'no-forecast-band'; readonly failure: FailureDocument }
  | { readonly code: 'stale-cache'; readonly source: SourceId; readonly retrievedAt: IsoInstant };

export interface SourceDocument {
  readonly id: SourceId;
  readonly url: string | null;
  readonly retrievedAt: IsoInstant | null;
  readonly fromCache: boolean;
  readonly cache: CacheState | null;
  readonly dayCount: number;
  readonly dayDefinition: DayDefinition;
  readonly kind: SourceReport['kind'];
  readonly partialDayCount: number;
  readonly station?: StationReport;
  readonly failure?: FailureDocument;
}

export interface SourceDayDocument {
  readonly et0Mm: number | null;
  readonly providerEt0Mm: number | null;
  /** Present where the source has hours. */
  readonly hourlyEt0Mm?: number | null;
  /** Present where the source has coefficients here. */
  readonly correctedEt0Mm?: number | null;
  readonly shiftMm?: number | null;
  readonly inputs: InputsDocument;
}

/** The calibrated ETo is the sum of these and of the sources' shifts, mm d⁻¹. */
export interface FusionDocument {
  readonly normalMm: number;
  readonly carriedMm: number;
  readonly restoredMm: number;
  readonly localMm: number;
}

type StationCalibrationDocument = Omit<Extract<Calibration, { kind: 'station' }>, 'fit'> & {
  readonly fit: Omit<StationFitReport, 'firstDay' | 'lastDay'> & { readonly first: IsoDate; readonly last: IsoDate };
};

/** The method as in the protocol, its days as dates. */
export interface MethodDocument extends Omit<Method, 'calibration'> {
  readonly calibration: Exclude<Calibration, { kind: 'station' }> | StationCalibrationDocument;
}

export interface DayDocument {
  readonly date: IsoDate;
  readonly et0Mm: number | null;
  /** null exactly where `et0Mm` is null. */
  readonly quality: Exclude<Quality, 'NONE'> | null;
  readonly flags: readonly DayFlag[];
  readonly inputs: InputsDocument;
  /** The inputs that no source gave; absent where there are none. */
  readonly estimated?: Readonly<Partial<Record<InputVariable, EstimateMethod>>>;
  /** What the checks found; absent where they found nothing. */
  readonly doubts?: Readonly<Partial<Record<InputVariable, readonly Doubt[]>>>;
  /** The 90 % band; absent on days without one. */
  readonly et0LowMm?: number;
  readonly et0HighMm?: number;
  /** A tenth of the ensemble's members below, a tenth above; present on the days that it speaks of. */
  readonly forecastLowMm?: number;
  readonly forecastHighMm?: number;
  /** FAO-56 for the fused inputs as they stand, before any correction. */
  readonly equationEt0Mm: number | null;
  /** Present on the days with calibrated rain. */
  readonly wetProbability?: number;
  /** Present on calibrated days. */
  readonly fusion?: FusionDocument;
  readonly bySource: Readonly<Partial<Record<SourceId, SourceDayDocument>>>;
}

/** Where the band of the days ahead comes from. */
export interface ForecastBandDocument {
  readonly memberCount: number;
  readonly url: string;
}

export interface ResultDocument {
  readonly version: 1;
  readonly simulated: boolean;
  readonly appVersion: string;
  readonly computedAt: IsoInstant;
  readonly site: {
    readonly latitude: number;
    readonly longitude: number;
    readonly elevationM: number;
    readonly elevationSource: ElevationSource;
    readonly timeZone: string | null;
    readonly timeZoneSource: TimeZoneSource | null;
  };
  readonly period: { readonly start: IsoDate; readonly end: IsoDate };
  readonly method: MethodDocument;
  readonly sources: readonly SourceDocument[];
  readonly warnings: readonly WarningDocument[];
  readonly forecastBand?: ForecastBandDocument;
  readonly days: readonly DayDocument[];
}
