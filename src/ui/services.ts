/** What the screens need of the rest of the app. The composition root (main.tsx) provides it; tests provide fakes. */
import { createContext, useContext } from 'solid-js';
import type { EpochDay } from '../domain/calendar';
import type { Result } from '../domain/result';
import type { LandVerdict } from '../ports';
import type {
  Place,
  RunRequest,
  RunResult,
  SavedRunSummary,
  SourceFailure,
  StationObservation,
  TaskId,
} from '../protocol';
import type { TaskView } from '../tasks/task-store';

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
  };
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
