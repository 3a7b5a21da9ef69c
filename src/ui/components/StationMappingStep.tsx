/** What the file is: how it is cut, what its columns are, where the station stands. */
import { createSignal, For, onCleanup, Show } from 'solid-js';
import type { ChosenDialect } from '../../domain/station/dialect';
import { completeMapping } from '../../domain/station/mapping';
import type { DateGuess, Preview, StationRead, StationTarget } from '../../domain/station/types';
import { formatNumber } from '../../i18n/format';
import { useStationText } from '../../i18n/station';
import type { Coordinates } from '../map/coordinates';
import { useServices } from '../services';
import { draftOf, formOf, type MappingForm, withConfirmed, withUnitOf } from '../station/mapping-form';
import { createRunningJob } from '../station/running-job';
import { createStationFacts } from '../station/station-facts';
import { readStationForm, type StationFacts } from '../station/station-form';
import { gapText } from '../station/station-words';
import { StationColumns } from './StationColumns';
import { StationDialect } from './StationDialect';
import { StationFields } from './StationFields';
import type { ReadFile } from './StationFileStep';
import { StationPreview } from './StationPreview';
import { type ReadProblem, StationProblems } from './StationProblems';
import { StationStep } from './StationStep';

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
  const { stations } = useServices();
  const looking = createRunningJob();
  const reading = createRunningJob();
  const [preview, setPreview] = createSignal<Preview>(props.file.preview);
  const [dateGuess, setDateGuess] = createSignal<DateGuess | null>(props.file.preview.dateGuess);
  const [form, setForm] = createSignal(formOf(props.file.preview));
  const [problem, setProblem] = createSignal<ReadProblem>();
  const [checked, setChecked] = createSignal(false);
  const facts = createStationFacts(props.file.name, props.point, props.elevation);
  const [isWaiting, setWaiting] = createSignal(false);
  let element: HTMLFormElement | undefined;
  let isGone = false;
  onCleanup(() => {
    isGone = true;
  });

  const mapping = () => completeMapping(draftOf(form()));
  const station = () => readStationForm(facts.form());
  const gaps = () => {
    const complete = mapping();
    return complete.ok ? [] : complete.error;
  };

  const edit = (next: MappingForm) => {
    const column = dateColumnOf(next);
    const isOther = column !== dateColumnOf(form());
    setForm(next);
    setProblem(undefined);
    if (isOther && column >= 0) guessDates(next, column);
  };
  /** Another column holds the dates: what they say about their format. */
  const guessDates = ({ dialect, dateFormat: before }: MappingForm, column: number) => {
    looking.follow(stations.guessDates(props.file.text, dialect, column), (outcome) => {
      if (!outcome.ok) return;
      setDateGuess(outcome.value);
      const dateFormat = outcome.value.kind === 'format' ? outcome.value.format : null;
      // What was chosen while the guess was made stays.
      setForm((now) => (now.dateFormat === before ? { ...now, dateFormat } : now));
    });
  };
  /** The file is cut another way: everything about its columns is guessed anew. */
  const cut = (chosen: ChosenDialect) => {
    setProblem(undefined);
    looking.follow(stations.preview(props.file.text, chosen), (outcome) => {
      if (!outcome.ok) return void setProblem(outcome.error);
      setPreview(outcome.value);
      setDateGuess(outcome.value.dateGuess);
      setForm(formOf(outcome.value));
    });
  };

  /** A doubt is answered; the others stay, and the focus goes to what comes next. */
  const answer = (next: MappingForm, target: StationTarget) => {
    const now = problem();
    const doubts = now?.code === 'unit-doubtful' ? now.doubts.filter((doubt) => doubt.target !== target) : [];
    setForm(next);
    setProblem(doubts.length > 0 ? { code: 'unit-doubtful', doubts } : undefined);
    element?.querySelector<HTMLElement>('[role="alert"] button, [type="submit"]')?.focus();
  };

  /** A press may come before the guess of the dates or the elevation: it waits for them. */
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isWaiting()) return;
    setWaiting(true);
    await looking.settled();
    if (!station().ok) await facts.settled();
    setWaiting(false);
    if (!isGone) read();
  };
  const read = () => {
    const complete = mapping();
    const place = station();
    setChecked(true);
    if (!complete.ok || !place.ok) return element?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    setProblem(undefined);
    reading.follow(stations.read(props.file.text, complete.value), (outcome) => {
      if (!outcome.ok) setProblem(outcome.error);
      else if (!outcome.value.ok) setProblem(outcome.value.problem);
      else props.onRead(outcome.value.read, place.value);
    });
  };
  return (
    <StationStep title={props.file.name} subtitle={t('station.mapping.subtitle', formatNumber(preview().rowCount, 0))}>
      <form ref={element} class="stack" onSubmit={submit} novalidate>
        <StationDialect form={form()} dateGuess={dateGuess()} onCut={cut} onEdit={edit} />
        <Show when={preview().otherCellCount}>
          {(cells) => (
            <p class="notice notice--warn">
              {t('station.mapping.otherCellCount', {
                headers: formatNumber(preview().headers.length, 0),
                cells: formatNumber(cells(), 0),
              })}
            </p>
          )}
        </Show>
        <StationColumns preview={preview()} form={form()} onEdit={edit} />
        <StationPreview preview={preview()} />
        <StationFields form={facts.form()} isChecked={checked()} onEdit={facts.type} />
        <div role="status">
          <Show when={gaps().length > 0}>
            <p>{t('station.mapping.toChoose')}</p>
            <ul>
              <For each={gaps()}>{(gap) => <li>{gapText(t, gap)}</li>}</For>
            </ul>
          </Show>
        </div>
        <StationProblems
          problem={problem()}
          onUnit={(target, unit) => answer(withUnitOf(form(), target, unit), target)}
          onConfirm={(confirmed) => answer(withConfirmed(form(), confirmed), confirmed.target)}
        />
        <p role="status" class="station-said">
          {isWaiting() || reading.isRunning() ? t('station.mapping.reading') : ''}
        </p>
        <div class="cluster station-step__actions">
          <button type="submit" class="button button--primary">
            {t('station.mapping.read')}
          </button>
          <button type="button" class="button" onClick={() => props.onBack()}>
            {t('station.back')}
          </button>
          <button type="button" class="button button--quiet" onClick={() => props.onCancel()}>
            {t('station.cancel')}
          </button>
        </div>
      </form>
    </StationStep>
  );
}

/** The column of whole dates; −1 where there is none. */
function dateColumnOf({ columns }: MappingForm): number {
  return columns.findIndex(({ role }) => role === 'date');
}
