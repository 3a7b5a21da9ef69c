/** Services that need no worker, no network and no storage: every state of the screens at one address each. */
import { createSignal } from 'solid-js';
import { civilDayAt, epochDayOf } from '../../../src/domain/calendar';
import { fail, ok } from '../../../src/domain/result';
import type { Failure, RunRequest, SavedRunSummary, TaskId, Warning } from '../../../src/protocol';
import { encodeRunQuery } from '../../../src/share/link';
import type { TaskView } from '../../../src/tasks/task-store';
import type { AppServices } from '../../../src/ui/services';
import { calibratedResult, estimatedResult, previewResult } from './preview-result';

const WARNINGS: readonly Warning[] = [
  { code: 'source-failed', source: 'open-meteo-forecast', failure: { code: 'timeout', afterMs: 30_000 } },
  { code: 'days-without-et0', dayCount: 2 },
  { code: 'near-coast' },
];

const FAILURES: Readonly<Record<string, Failure>> = {
  offline: {
    code: 'all-sources-failed',
    sources: [
      { source: 'nasa-power', failure: { code: 'offline' } },
      { source: 'open-meteo-archive', failure: { code: 'offline' } },
    ],
  },
  limited: {
    code: 'all-sources-failed',
    sources: [
      { source: 'nasa-power', failure: { code: 'http', status: 503 } },
      {
        source: 'open-meteo-archive',
        failure: {
          code: 'rate-limited',
          retryAfterMs: 60_000,
          reason: 'Minutely API request limit exceeded. Please try again in one minute.',
        },
      },
    ],
  },
  sea: { code: 'at-sea' },
};

const PROCESSING = {
  status: 'PROCESSING',
  progress: 0,
  latest: undefined,
  details: [],
  result: undefined,
  failure: undefined,
  timedOutAfterMs: undefined,
} as const satisfies Omit<TaskView, 'taskId' | 'request'>;

function viewOf(scenario: string, taskId: TaskId, request: RunRequest): TaskView {
  const base = { ...PROCESSING, taskId, request };
  const failure = FAILURES[scenario];
  if (failure) return { ...base, status: 'ERROR', progress: 12, failure };
  if (scenario === 'timeout') return { ...base, status: 'TIMEOUT', progress: 12, timedOutAfterMs: 120_000 };
  if (scenario === 'running') {
    return {
      ...base,
      progress: 18,
      latest: { type: 'PROGRESS', taskId, at: Date.now(), step: 'download', stepIndex: 1, stepCount: 4, progress: 18 },
      details: [
        { kind: 'source-finished', source: 'nasa-power', dayCount: 31, cache: 'network' },
        {
          kind: 'source-retrying',
          source: 'open-meteo-archive',
          attempt: 1,
          waitMs: 4_000,
          failure: { code: 'http', status: 503 },
        },
        { kind: 'source-failed', source: 'open-meteo-forecast', failure: { code: 'blocked' } },
        { kind: 'source-waiting', source: 'met-norway', reason: 'turn', waitMs: null },
        { kind: 'source-waiting', source: 'open-meteo-historical-forecast', reason: 'allowance', waitMs: 42_000 },
      ],
    };
  }
  const result =
    scenario === 'calibrated'
      ? calibratedResult(request)
      : scenario === 'estimates'
        ? estimatedResult(request)
        : previewResult(request, scenario === 'warnings' ? WARNINGS : []);
  return {
    ...base,
    status: 'SUCCESS',
    progress: 100,
    result,
    details: result.sources.map(({ id, dayCount, cache }) => ({
      kind: 'source-finished',
      source: id,
      dayCount,
      cache: cache ?? 'network',
    })),
  };
}

const REQUEST: RunRequest = {
  latitudeDeg: -22.725,
  longitudeDeg: -47.6476,
  start: epochDayOf(2010, 1, 1),
  end: epochDayOf(2010, 3, 31),
  sources: 'auto',
};

const savedSummary = (request: RunRequest, ageDays: number, simulated: boolean): SavedRunSummary => ({
  id: encodeRunQuery(request),
  savedAt: Date.now() - ageDays * 86_400_000,
  latitudeDeg: request.latitudeDeg,
  longitudeDeg: request.longitudeDeg,
  start: request.start,
  end: request.end,
  sources: simulated ? ['simulated'] : ['nasa-power', 'open-meteo-archive'],
  dayCount: 90,
  et0DayCount: 88,
  meanEt0Mm: 4.23,
  simulated,
});

/** A job that is never done: the pages here import no station. */
const NEVER = { outcome: new Promise<never>(() => undefined), stop: () => undefined };

const isAmerican = (scenario: string) => ['estimates', 'no-station'].includes(scenario);

/** The services of a scenario: success, calibrated, warnings, estimates, no-station, running, timeout, empty, broken, or a key of FAILURES. */
export function previewServices(scenario: string): AppServices {
  const views = new Map<TaskId, () => TaskView>();
  let saved = [
    savedSummary(REQUEST, 0.1, false),
    savedSummary({ ...REQUEST, latitudeDeg: 41.38, longitudeDeg: 2.17, sources: ['simulated'] }, 12, true),
  ];
  return {
    tasks: {
      calculate(request) {
        const taskId = `task-${views.size + 1}`;
        const [view, setView] = createSignal<TaskView>({ ...PROCESSING, taskId, request });
        views.set(taskId, view);
        const next = viewOf(scenario, taskId, request);
        setTimeout(() => setView(next), 200);
        return taskId;
      },
      view: (taskId) => views.get(taskId)?.(),
      disconnect: () => {},
    },
    places: {
      search: async () => ok([]),
      elevation: async () => ok(546),
      land: async () => 'land',
      timeZone: async () => (isAmerican(scenario) ? 'America/New_York' : 'America/Sao_Paulo'),
      countries: async () => [isAmerican(scenario) ? '840' : '076'],
      latestObservation: async () => {
        if (scenario === 'no-station') return fail({ code: 'no-data' });
        return ok({
          id: 'KDCA',
          name: 'Washington/Reagan National Airport',
          distanceKm: 5.44,
          elevationM: 4.9,
          observedAt: Date.now() - 23 * 60_000,
          tempC: 0,
          humidityPct: 61.7,
          wind2mMps: null,
        });
      },
    },
    savedRuns: {
      list: async () => {
        if (scenario === 'broken') throw new Error('No storage');
        return scenario === 'empty' ? [] : saved;
      },
      load: async (id) => (id.startsWith('lat=-22') ? previewResult(REQUEST, WARNINGS) : undefined),
      remove: async (id) => {
        saved = saved.filter((run) => run.id !== id);
      },
      keep: async () => 'saved',
      reword: async () => 'saved',
      keptIdOf: async () => 'kept',
    },
    favourites: { list: async () => [], save: async () => 'saved', remove: async () => 'removed' },
    backup: { write: async () => '{}', read: async () => ok({ lines: [], preferences: {} }) },
    storage: {
      use: async () => 'unavailable',
      clearWeather: async () => 'cleared',
      persistence: async () => 'unknown',
      askToPersist: async () => 'unknown',
    },
    stations: {
      at: async () => null,
      list: async () => [],
      save: async () => 'saved',
      remove: async () => 'removed',
      preview: () => NEVER,
      guessDates: () => NEVER,
      read: () => NEVER,
      countTruth: () => NEVER,
      calibrate: () => NEVER,
    },
    today: (timeZone) => civilDayAt(Date.now(), timeZone ?? 'UTC'),
  };
}
