/** Learning from a station beside the page: begun at once, stopped and begun anew as the person says. */
import { type Accessor, createSignal, onMount } from 'solid-js';
import type { CalibrateFailure, ProgressEvent, Station, StationCalibration, StepDetail } from '../../protocol';
import { useServices } from '../services';
import { createRunningJob } from './running-job';

type FitState =
  | { readonly kind: 'running' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: CalibrateFailure }
  | { readonly kind: 'done'; readonly calibration: StationCalibration };

interface FitRun {
  readonly state: Accessor<FitState>;
  /** The last that was heard of it. */
  readonly latest: Accessor<ProgressEvent | undefined>;
  readonly details: Accessor<readonly StepDetail[]>;
  start(): void;
  stop(): void;
}

export function createFitRun(station: Station): FitRun {
  const { stations } = useServices();
  const job = createRunningJob();
  const [state, setState] = createSignal<FitState>({ kind: 'running' });
  const [latest, setLatest] = createSignal<ProgressEvent>();
  const [details, setDetails] = createSignal<readonly StepDetail[]>([]);
  const start = () => {
    setState({ kind: 'running' });
    setLatest(undefined);
    setDetails([]);
    const hear = (event: unknown) => {
      // The worker is of this page's own build; an update that changes it reloads the page.
      const now = event as ProgressEvent;
      setLatest(now);
      if (now.detail) setDetails((before) => [...before, now.detail as StepDetail]);
    };
    job.follow(stations.calibrate(station, hear), (outcome) =>
      setState(
        outcome.ok ? { kind: 'done', calibration: outcome.calibration } : { kind: 'failed', failure: outcome.failure },
      ),
    );
  };
  onMount(start);
  const stop = () => {
    job.stop();
    setState({ kind: 'stopped' });
  };
  return { state, latest, details, start, stop };
}
