/** Learning from a station: its progress, then what it taught, to be kept or not. */
import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { useStationText } from '../../i18n/station';
import type { CalibrateFailure, ProgressEvent, Station, StationCalibration, StepDetail } from '../../protocol';
import { failureText } from '../failure-text';
import { useServices } from '../services';
import { sourceLines } from '../source-lines';
import { createRunningJob } from '../station/running-job';
import { stepText } from '../task-text';
import '../styles/task.css';
import { FailureText } from './FailureText';
import { ProgressBar } from './ProgressBar';
import { SourceLines } from './SourceLines';
import { StationFitResult } from './StationFitResult';
import { StationStep } from './StationStep';

interface StationFitStepProps {
  readonly station: Station;
  /** Whether the station is in this browser already. */
  readonly isKept: boolean;
  onKeep(calibration: StationCalibration | null): void;
  /** Leaves without keeping anything new. */
  onCancel(): void;
}

type State =
  | { readonly kind: 'running' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: CalibrateFailure }
  | { readonly kind: 'done'; readonly calibration: StationCalibration };

export function StationFitStep(props: StationFitStepProps) {
  const t = useStationText();
  const { stations } = useServices();
  const job = createRunningJob();
  const [state, setState] = createSignal<State>({ kind: 'running' });
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
    job.follow(stations.calibrate(props.station, hear), (outcome) =>
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
  const of = <Kind extends State['kind']>(kind: Kind) => {
    const now = state();
    return now.kind === kind ? (now as Extract<State, { kind: Kind }>) : undefined;
  };
  const step = () => {
    const event = latest();
    return event ? stepText(t, event) : t('progress.starting');
  };
  return (
    <Switch>
      <Match when={state().kind === 'running'}>
        <StationStep title={t('station.fit.running')} subtitle={t('station.fit.subtitle')}>
          <p role="status">{step()}</p>
          <ProgressBar percent={latest()?.progress ?? 0} />
          <SourceLines lines={sourceLines({ sources: 'auto' }, details())} />
          <button type="button" class="button" onClick={stop}>
            {t('station.fit.stop')}
          </button>
        </StationStep>
      </Match>
      <Match when={of('done')}>
        {(done) => (
          <StationStep title={t('station.fit.done')}>
            <StationFitResult report={done().calibration.report} />
            <div class="cluster station-step__actions">
              <button type="button" class="button button--primary" onClick={() => props.onKeep(done().calibration)}>
                {t('station.fit.keep')}
              </button>
              <button
                type="button"
                class="button"
                onClick={() => (props.isKept ? props.onCancel() : props.onKeep(null))}
              >
                {t('station.fit.discard')}
              </button>
              <Cancel {...props} />
            </div>
          </StationStep>
        )}
      </Match>
      <Match when={true}>
        <StationStep title={t('station.fit.running')}>
          <Show when={of('failed')} fallback={<p role="status">{t('station.fit.stopped')}</p>}>
            {(failed) => <FitFailure failure={failed().failure} />}
          </Show>
          <div class="cluster station-step__actions">
            <button
              type="button"
              class="button button--primary"
              onClick={() => (props.isKept ? props.onCancel() : props.onKeep(null))}
            >
              {props.isKept ? t('common.close') : t('station.fit.keepWithout')}
            </button>
            <button type="button" class="button" onClick={start}>
              {t('station.fit.again')}
            </button>
            <Cancel {...props} />
          </div>
        </StationStep>
      </Match>
    </Switch>
  );
}

/** A station that is kept already stays as it is by the other buttons. */
function Cancel(props: StationFitStepProps) {
  const t = useStationText();
  return (
    <Show when={!props.isKept}>
      <button type="button" class="button button--quiet" onClick={() => props.onCancel()}>
        {t('station.cancel')}
      </button>
    </Show>
  );
}

function FitFailure(props: { failure: CalibrateFailure }) {
  const t = useStationText();
  const ofRun = () => (props.failure.code === 'run-failed' ? props.failure.failure : undefined);
  const tooFew = () => (props.failure.code === 'too-few-days' ? props.failure : undefined);
  return (
    <>
      <Show when={tooFew()}>
        {(few) => (
          <p class="notice notice--warn" role="alert">
            {t('station.fit.tooFew', {
              days: formatNumber(few().dayCount, 0),
              needed: formatNumber(few().neededDayCount, 0),
            })}
          </p>
        )}
      </Show>
      <Show when={ofRun()}>
        {(failure) => (
          <FailureText
            message={{
              summary: t('station.fit.failed'),
              sources: failureText(t, failure()).sources,
              advice: t('station.fit.failedAdvice'),
            }}
          />
        )}
      </Show>
    </>
  );
}
