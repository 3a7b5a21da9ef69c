/** Learning from a station: its progress, then what it taught, to be kept or not. */
import { Match, Show, Switch } from 'solid-js';
import { useStationText } from '../../i18n/station';
import type { Station, StationCalibration } from '../../protocol';
import { whileOf } from '../async-state';
import { sourceLines } from '../source-lines';
import { createFitRun } from '../station/fit-run';
import { stepText } from '../task-text';
import '../styles/task.css';
import { ProgressBar } from './ProgressBar';
import { SourceLines } from './SourceLines';
import { StationFitFailure } from './StationFitFailure';
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

export function StationFitStep(props: StationFitStepProps) {
  const t = useStationText();
  const { state, latest, details, start, stop } = createFitRun(props.station);
  const at = whileOf(state);
  const leaveAsItIs = () => (props.isKept ? props.onCancel() : props.onKeep(null));
  const step = () => {
    const event = latest();
    return event ? stepText(t, event) : t('progress.starting');
  };
  return (
    <Switch>
      <Match when={at('running')}>
        <StationStep title={t('station.fit.running')} subtitle={t('station.fit.subtitle')}>
          <p role="status">{step()}</p>
          <ProgressBar percent={latest()?.progress ?? 0} />
          <SourceLines lines={sourceLines({ sources: 'auto' }, details())} />
          <button type="button" class="button" onClick={stop}>
            {t('station.fit.stop')}
          </button>
        </StationStep>
      </Match>
      <Match when={at('done')}>
        {(done) => (
          <StationStep title={t('station.fit.done')}>
            <StationFitResult report={done().calibration.report} />
            <div class="cluster station-step__actions">
              <button type="button" class="button button--primary" onClick={() => props.onKeep(done().calibration)}>
                {t('station.fit.keep')}
              </button>
              <button type="button" class="button" onClick={leaveAsItIs}>
                {t('station.fit.discard')}
              </button>
              <Cancel {...props} />
            </div>
          </StationStep>
        )}
      </Match>
      <Match when={true}>
        <StationStep title={t('station.fit.running')}>
          <Show when={at('failed')} fallback={<p role="status">{t('station.fit.stopped')}</p>}>
            {(failed) => <StationFitFailure failure={failed().failure} />}
          </Show>
          <div class="cluster station-step__actions">
            <button type="button" class="button button--primary" onClick={leaveAsItIs}>
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
