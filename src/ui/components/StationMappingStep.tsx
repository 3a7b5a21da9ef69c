/** What the file is: how it is cut, what its columns are, where the station stands. */
import { createSignal, For, onCleanup, Show } from 'solid-js';
import type { Result } from '../../domain/result';
import type { MappingGap, StationRead, StationTarget } from '../../domain/station/types';
import { formatNumber } from '../../i18n/format';
import { useStationText } from '../../i18n/station';
import type { Coordinates } from '../map/coordinates';
import { createFileMapping } from '../station/file-mapping';
import { type MappingForm, withConfirmed, withUnitOf } from '../station/mapping-form';
import { createStationFacts } from '../station/station-facts';
import { readStationForm, type StationFacts, type StationForm } from '../station/station-form';
import { gapText } from '../station/station-words';
import { StationColumns } from './StationColumns';
import { StationDialect } from './StationDialect';
import { StationFields } from './StationFields';
import type { ReadFile } from './StationFileStep';
import { StationPreview } from './StationPreview';
import { StationProblems } from './StationProblems';
import { StationStep, StepLeave } from './StationStep';

interface StationMappingStepProps {
  readonly file: ReadFile;
  readonly point: Coordinates;
  readonly elevation: string;
  onBack(): void;
  onCancel(): void;
  onRead(read: StationRead, facts: StationFacts): void;
}

export function StationMappingStep(props: StationMappingStepProps) {
  const t = useStationText();
  const mapping = createFileMapping(props.file.text, props.file.preview);
  const facts = createStationFacts(props.file.name, props.point, props.elevation);
  const [checked, setChecked] = createSignal(false);
  const [isWaiting, setWaiting] = createSignal(false);
  let element: HTMLFormElement | undefined;
  let isGone = false;
  onCleanup(() => {
    isGone = true;
  });
  const focus = (selector: string) => element?.querySelector<HTMLElement>(selector)?.focus();

  const station = () => readStationForm(facts.form());
  const editFacts = (change: Partial<StationForm>) => {
    mapping.stopReading();
    facts.type(change);
  };
  /** The focus goes to what comes next. */
  const answer = (next: MappingForm, target: StationTarget) => {
    mapping.answer(next, target);
    focus('[role="alert"] button, [type="submit"]');
  };
  /** A press may come before the guess of the dates or the elevation: it waits for them. */
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isWaiting()) return;
    setWaiting(true);
    await mapping.settled();
    if (!station().ok) await facts.settled();
    setWaiting(false);
    if (!isGone) read();
  };
  const read = () => {
    const complete = mapping.complete();
    const place = station();
    setChecked(true);
    if (!complete.ok || !place.ok) return focus('[aria-invalid="true"]');
    mapping.read(complete.value, (done) => props.onRead(done, place.value));
  };
  return (
    <StationStep
      title={props.file.name}
      subtitle={t('station.mapping.subtitle', formatNumber(mapping.preview().rowCount, 0))}
    >
      <form ref={element} class="stack" onSubmit={submit} novalidate>
        <StationDialect
          form={mapping.form()}
          dateGuess={mapping.dateGuess()}
          onCut={mapping.cut}
          onEdit={mapping.edit}
        />
        <Show when={mapping.preview().otherCellCount}>
          {(cells) => (
            <p class="notice notice--warn">
              {t('station.mapping.otherCellCount', {
                headers: formatNumber(mapping.preview().headers.length, 0),
                cells: formatNumber(cells(), 0),
              })}
            </p>
          )}
        </Show>
        <StationColumns preview={mapping.preview()} form={mapping.form()} onEdit={mapping.edit} />
        <StationPreview preview={mapping.preview()} />
        <StationFields form={facts.form()} isChecked={checked()} onEdit={editFacts} />
        <Gaps complete={mapping.complete()} />
        <StationProblems
          problem={mapping.problem()}
          onUnit={(target, unit) => answer(withUnitOf(mapping.form(), target, unit), target)}
          onConfirm={(confirmed) => answer(withConfirmed(mapping.form(), confirmed), confirmed.target)}
        />
        <p role="status" class="station-said">
          {isWaiting() || mapping.isReading() ? t('station.mapping.reading') : ''}
        </p>
        <div class="cluster station-step__actions">
          <button type="submit" class="button button--primary">
            {t('station.mapping.read')}
          </button>
          <StepLeave onBack={props.onBack} onCancel={props.onCancel} />
        </div>
      </form>
    </StationStep>
  );
}

/** What is still to be chosen. */
function Gaps(props: { complete: Result<unknown, readonly MappingGap[]> }) {
  const t = useStationText();
  const gaps = () => (props.complete.ok ? [] : props.complete.error);
  return (
    <div role="status">
      <Show when={gaps().length > 0}>
        <p>{t('station.mapping.toChoose')}</p>
        <ul>
          <For each={gaps()}>{(gap) => <li>{gapText(t, gap)}</li>}</For>
        </ul>
      </Show>
    </div>
  );
}
