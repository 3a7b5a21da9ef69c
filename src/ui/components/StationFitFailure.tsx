import { Show } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { useStationText } from '../../i18n/station';
import type { CalibrateFailure } from '../../protocol';
import { failureText } from '../failure-text';
import { FailureText } from './FailureText';

/** Why nothing was learnt from a station. */
export function StationFitFailure(props: { failure: CalibrateFailure }) {
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
