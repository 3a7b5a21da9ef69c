/** What a file is while it is mapped: how it is cut, what its columns are, and what is wrong with them. */
import { type Accessor, createSignal } from 'solid-js';
import type { ChosenDialect } from '../../domain/station/dialect';
import { completeMapping } from '../../domain/station/mapping';
import type {
  DateGuess,
  Preview,
  StationMapping,
  StationProblem,
  StationRead,
  StationTarget,
} from '../../domain/station/types';
import { useServices } from '../services';
import { draftOf, formOf, type MappingForm } from './mapping-form';
import { createRunningJob } from './running-job';

/** Why the file was not read when it was tried. */
export type ReadProblem = StationProblem | { readonly code: 'worker-crashed' };

interface FileMapping {
  readonly preview: Accessor<Preview>;
  readonly dateGuess: Accessor<DateGuess | null>;
  readonly form: Accessor<MappingForm>;
  readonly problem: Accessor<ReadProblem | undefined>;
  /** The mapping that the form stands for, or what is still to be chosen. */
  complete(): ReturnType<typeof completeMapping>;
  edit(next: MappingForm): void;
  /** The file is cut another way: everything about its columns is guessed anew. */
  cut(chosen: ChosenDialect): void;
  /** A doubt about a variable is answered by the next form; the other doubts stay. */
  answer(next: MappingForm, target: StationTarget): void;
  readonly isReading: Accessor<boolean>;
  read(mapping: StationMapping, then: (read: StationRead) => void): void;
  /** Drops what is being read: it was said of something else. */
  stopReading(): void;
  /** Resolves when nothing is being guessed any more. */
  settled(): Promise<void>;
}

export function createFileMapping(text: string, first: Preview): FileMapping {
  const { stations } = useServices();
  const looking = createRunningJob();
  const reading = createRunningJob();
  const [preview, setPreview] = createSignal(first);
  const [dateGuess, setDateGuess] = createSignal<DateGuess | null>(first.dateGuess);
  const [form, setForm] = createSignal(formOf(first));
  const [problem, setProblem] = createSignal<ReadProblem>();

  /** Another column holds the dates: what they say about their format. */
  const guessDates = ({ dialect, dateFormat: before }: MappingForm, column: number) => {
    looking.follow(stations.guessDates(text, dialect, column), (outcome) => {
      if (!outcome.ok) return;
      setDateGuess(outcome.value);
      const dateFormat = outcome.value.kind === 'format' ? outcome.value.format : null;
      // What was chosen while the guess was made stays.
      setForm((now) => (now.dateFormat === before ? { ...now, dateFormat } : now));
    });
  };
  const forget = () => {
    reading.stop();
    setProblem(undefined);
  };
  return {
    preview,
    dateGuess,
    form,
    problem,
    complete: () => completeMapping(draftOf(form())),
    edit(next) {
      const column = dateColumnOf(next);
      const isOther = column !== dateColumnOf(form());
      forget();
      setForm(next);
      if (isOther && column >= 0) guessDates(next, column);
    },
    cut(chosen) {
      forget();
      looking.follow(stations.preview(text, chosen), (outcome) => {
        if (!outcome.ok) return void setProblem(outcome.error);
        setPreview(outcome.value);
        setDateGuess(outcome.value.dateGuess);
        setForm(formOf(outcome.value));
      });
    },
    answer(next, target) {
      const now = problem();
      const doubts = now?.code === 'unit-doubtful' ? now.doubts.filter((doubt) => doubt.target !== target) : [];
      setForm(next);
      setProblem(doubts.length > 0 ? { code: 'unit-doubtful', doubts } : undefined);
    },
    isReading: reading.isRunning,
    read(mapping, then) {
      setProblem(undefined);
      reading.follow(stations.read(text, mapping), (outcome) => {
        if (!outcome.ok) setProblem(outcome.error);
        else if (!outcome.value.ok) setProblem(outcome.value.problem);
        else then(outcome.value.read);
      });
    },
    stopReading: reading.stop,
    settled: looking.settled,
  };
}

/** The column of whole dates; −1 where there is none. */
function dateColumnOf({ columns }: MappingForm): number {
  return columns.findIndex(({ role }) => role === 'date');
}
