/** What reading the file came to, and what the station is to be used for. */
import { createMemo, createSignal, createUniqueId, onMount, Show } from 'solid-js';
import { LEAST_TRUTH_DAYS } from '../../domain/calibration/local';
import type { StationRead } from '../../domain/station/types';
import { formatNumber } from '../../i18n/format';
import { useStationText } from '../../i18n/station';
import { type TruthCount, useServices } from '../services';
import { leftOutOf } from '../station/read-report';
import { createRunningJob } from '../station/running-job';
import type { StationFacts } from '../station/station-form';
import { Choice } from './Choice';
import { StationCompleteness } from './StationCompleteness';
import { StationLeftOut } from './StationLeftOut';
import { StationReadFacts } from './StationReadFacts';
import { StationStep, StepLeave } from './StationStep';

export interface StationUses {
  readonly isSource: boolean;
  readonly isLearntFrom: boolean;
}

interface StationReportStepProps {
  readonly read: StationRead;
  readonly facts: StationFacts;
  onBack(): void;
  onCancel(): void;
  onUse(uses: StationUses): void;
}

export function StationReportStep(props: StationReportStepProps) {
  const t = useStationText();
  const { stations } = useServices();
  const job = createRunningJob();
  const group = createUniqueId();
  const [truth, setTruth] = createSignal<TruthCount>();
  const [isSource, setSource] = createSignal(true);
  const [wantsToLearn, setWantsToLearn] = createSignal(true);
  onMount(() =>
    job.follow(stations.countTruth(props.read.series, props.facts), (outcome) => {
      if (outcome.ok) setTruth(outcome.value);
    }),
  );
  const truthDays = () => (truth()?.givenCount ?? 0) + (truth()?.computedCount ?? 0);
  const canLearn = () => truthDays() >= LEAST_TRUTH_DAYS;
  const isLearntFrom = () => canLearn() && wantsToLearn();
  const isUseless = () => !isSource() && !isLearntFrom();
  const all = createMemo(() => leftOutOf(props.read));
  return (
    <StationStep
      title={t('station.report.title')}
      subtitle={t('station.report.subtitle', {
        accepted: formatNumber(props.read.acceptedCount, 0),
        total: formatNumber(props.read.rowCount, 0),
      })}
    >
      <StationReadFacts read={props.read} truth={truth()} />
      <StationCompleteness read={props.read} />
      <Show when={all().length > 0}>
        <h4>{t('station.report.leftOut')}</h4>
        <StationLeftOut all={all()} />
      </Show>
      <div class="station-uses">
        <Choice
          type="checkbox"
          group={`${group}-source`}
          label={t('station.report.use')}
          hint={t('station.report.useHint')}
          checked={isSource()}
          onChange={setSource}
        />
        <Show when={canLearn()} fallback={<CannotLearn truth={truth()} has={truthDays()} />}>
          <Choice
            type="checkbox"
            group={`${group}-learn`}
            label={t('station.report.learn')}
            hint={t('station.report.learnHint')}
            checked={wantsToLearn()}
            onChange={setWantsToLearn}
          />
        </Show>
      </div>
      <Show when={isUseless()}>
        <p class="field__error" role="alert">
          {t('station.report.neither')}
        </p>
      </Show>
      <div class="cluster station-step__actions">
        <button
          type="button"
          class="button button--primary"
          disabled={isUseless() || truth() === undefined}
          onClick={() => props.onUse({ isSource: isSource(), isLearntFrom: isLearntFrom() })}
        >
          {t(isLearntFrom() ? 'station.report.keepAndLearn' : 'station.report.keep')}
        </button>
        <StepLeave onBack={props.onBack} onCancel={props.onCancel} />
      </div>
    </StationStep>
  );
}

/** Nothing until it is known. */
function CannotLearn(props: { truth: TruthCount | undefined; has: number }) {
  const t = useStationText();
  return (
    <Show when={props.truth}>
      <p class="soft">
        {t('station.report.cannotLearn', {
          needed: formatNumber(LEAST_TRUTH_DAYS, 0),
          has: formatNumber(props.has, 0),
        })}
      </p>
    </Show>
  );
}
