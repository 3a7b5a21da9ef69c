/** What the screens need of the rest of the app. The composition root (main.tsx) provides it; tests provide fakes. */
import { createContext, useContext } from 'solid-js';
import type { EpochDay } from '../domain/calendar';
import type { Result } from '../domain/result';
import type { ChosenDialect } from '../domain/station/dialect';
import type { DateGuess, Dialect, Preview, StationMapping, StationSeries } from '../domain/station/types';
import type {
  FavouriteStore,
  ImportProblem,
  ImportReport,
  KeptWords,
  Persistence,
  Preferences,
  StorageUse,
} from '../keeping';
import type { LandVerdict, StationStore, StorageOutcome } from '../ports';
import type {
  CalibrateOutcome,
  Place,
  RunRequest,
  RunResult,
  SavedRunSummary,
  SourceFailure,
  Station,
  StationObservation,
  StationReadOutcome,
  TaskId,
} from '../protocol';
import type { TaskView } from '../tasks/task-store';

/** Something done beside the page. After `stop` its outcome stays pending. */
export interface Job<T> {
  readonly outcome: Promise<T>;
  stop(): void;
}
/** What a job gives, or that the worker broke under it. */
export type Crashable<T> = Result<T, { readonly code: 'worker-crashed'; readonly detail: string }>;

/** How many days of a station have ETo: in the file, or computed from what it measured. */
export interface TruthCount {
  readonly givenCount: number;
  readonly computedCount: number;
}

/** The person's own stations: kept in this browser, read and learnt from in the worker. */
interface StationServices extends StationStore {
  preview(text: string, chosen: ChosenDialect): Job<Crashable<Preview>>;
  guessDates(text: string, dialect: Omit<Dialect, 'decimalMark'>, column: number): Job<Crashable<DateGuess>>;
  read(text: string, mapping: StationMapping): Job<Crashable<StationReadOutcome>>;
  countTruth(
    series: StationSeries,
    site: { readonly latitudeDeg: number; readonly elevationM: number },
  ): Job<Crashable<TruthCount>>;
  /** What arrives as progress is checked by no one yet. */
  calibrate(station: Station, onProgress: (event: unknown) => void): Job<CalibrateOutcome>;
}

export interface AppServices {
  readonly tasks: {
    /** Starts a run; the id is there at once. */
    calculate(request: RunRequest): TaskId;
    /** A reactive view of a task: its status, messages and outcome; undefined for an unknown id. */
    view(taskId: TaskId): TaskView | undefined;
    disconnect(taskId: TaskId): void;
  };
  readonly places: {
    search(name: string, signal: AbortSignal): Promise<Result<readonly Place[], SourceFailure>>;
    elevation(latitudeDeg: number, longitudeDeg: number, signal: AbortSignal): Promise<Result<number, SourceFailure>>;
    land(latitudeDeg: number, longitudeDeg: number): Promise<LandVerdict | null>;
    timeZone(latitudeDeg: number, longitudeDeg: number): Promise<string | null>;
    /** The countries the point may lie in (ISO 3166-1 numeric); null when the outline could not be read. */
    countries(latitudeDeg: number, longitudeDeg: number): Promise<readonly string[] | null>;
    /** What the nearest station saw last. Only where `nws-observations` serves the point. */
    latestObservation(
      latitudeDeg: number,
      longitudeDeg: number,
      signal: AbortSignal,
    ): Promise<Result<StationObservation, SourceFailure>>;
  };
  readonly savedRuns: {
    list(): Promise<readonly SavedRunSummary[] | 'unavailable'>;
    load(id: string): Promise<RunResult | undefined>;
    remove(id: string): Promise<void>;
    /** Saves a result for the person: it stays until they delete it. */
    keep(result: RunResult, words: Pick<KeptWords, 'name' | 'note'>): Promise<StorageOutcome>;
    reword(id: string, words: Pick<KeptWords, 'name' | 'note'>): Promise<StorageOutcome>;
    /** The id under which a result is, or would be, saved for the person. */
    keptIdOf(result: RunResult): Promise<string>;
  };
  readonly favourites: FavouriteStore;
  /** All that the person keeps, as the text of one file. */
  readonly backup: {
    write(preferences: Preferences): Promise<string | 'unavailable'>;
    read(text: string): Promise<Result<ImportReport, ImportProblem>>;
  };
  readonly storage: {
    use(): Promise<StorageUse | 'unavailable'>;
    clearWeather(): Promise<'cleared' | 'unavailable'>;
    persistence(): Promise<Persistence>;
    /** Asks the browser, and so perhaps the person: only when they save something. */
    askToPersist(): Promise<Persistence>;
  };
  readonly stations: StationServices;
  /** The civil day now: at the point when its zone is known, else by the device's clock. */
  today(timeZone: string | null): EpochDay;
}

const Services = createContext<AppServices>();
export const ServicesProvider = Services.Provider;

/** The services of the app; throws outside a ServicesProvider, which is a bug. */
export function useServices(): AppServices {
  const services = useContext(Services);
  if (!services) throw new Error('useServices needs a ServicesProvider above it');
  return services;
}
