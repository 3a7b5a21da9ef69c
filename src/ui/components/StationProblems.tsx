import { For, Match, Show, Switch } from 'solid-js';
import type { ConfirmedUnit, StationTarget, StationUnit, UnitDoubt } from '../../domain/station/types';
import { useStationText } from '../../i18n/station';
import type { ReadProblem } from '../station/file-mapping';
import { leftOutOf } from '../station/read-report';
import { doubtText, problemText, unitText } from '../station/station-words';
import { StationLeftOut } from './StationLeftOut';

interface StationProblemsProps {
  readonly problem: ReadProblem | undefined;
  onUnit(target: StationTarget, unit: StationUnit): void;
  onConfirm(confirmed: ConfirmedUnit): void;
}

/** Why the file was not read, and what the person can say to it. */
export function StationProblems(props: StationProblemsProps) {
  const t = useStationText();
  const of = <Code extends ReadProblem['code']>(code: Code) =>
    props.problem?.code === code ? (props.problem as Extract<ReadProblem, { code: Code }>) : undefined;
  const text = (problem: ReadProblem) =>
    problem.code === 'worker-crashed' ? t('station.crashed') : problemText(t, problem);
  return (
    <Show when={props.problem}>
      {(problem) => (
        <div class="notice notice--warn stack stack--tight" role="alert">
          <p>
            <strong>{text(problem())}</strong>
          </p>
          <Switch>
            <Match when={of('unit-doubtful')}>
              {(doubtful) => (
                <ul class="plain-list stack stack--tight">
                  <For each={doubtful().doubts}>{(doubt) => <Doubt doubt={doubt} {...props} />}</For>
                </ul>
              )}
            </Match>
            <Match when={of('no-usable-row')}>{(unusable) => <StationLeftOut all={leftOutOf(unusable())} />}</Match>
          </Switch>
        </div>
      )}
    </Show>
  );
}

function Doubt(props: StationProblemsProps & { readonly doubt: UnitDoubt }) {
  const t = useStationText();
  const { target, unit, betterUnits } = props.doubt;
  return (
    <li class="stack stack--tight">
      <p>{doubtText(t, props.doubt)}</p>
      <Show when={betterUnits.length === 0}>
        <p>{t('station.problems.noBetter')}</p>
      </Show>
      <div class="cluster">
        <For each={betterUnits}>
          {(better) => (
            <button type="button" class="button" onClick={() => props.onUnit(target, better)}>
              {t('station.problems.changeTo', unitText(t, better))}
            </button>
          )}
        </For>
        <button type="button" class="button button--quiet" onClick={() => props.onConfirm({ target, unit })}>
          {t('station.problems.stays', unitText(t, unit))}
        </button>
      </div>
    </li>
  );
}
