/** Which day of a table is explained: the dates are the buttons, and the account stands below the table. */
import {
  type Accessor,
  createEffect,
  createSignal,
  ErrorBoundary,
  type JSX,
  lazy,
  on,
  onCleanup,
  Show,
  Suspense,
} from 'solid-js';
import { type Text, useText } from '../../i18n';
import type { RunResult } from '../../protocol';
import '../styles/explain.css';

/** Wanted by few, and only after a click. */
const DayExplanation = lazy(() => import('./DayExplanation'));

interface OpenDay {
  readonly index: number;
  readonly opener: HTMLButtonElement;
}

export type OnExplain = (index: number, opener: HTMLButtonElement) => void;

export interface OpenDayState {
  readonly open: Accessor<OpenDay | undefined>;
  readonly toggle: OnExplain;
  readonly close: () => void;
}

/** The open day of a table; none again whenever `rows` changes. */
export function createOpenDay(rows: Accessor<unknown>): OpenDayState {
  const [open, setOpen] = createSignal<OpenDay>();
  createEffect(on(rows, () => setOpen(undefined), { defer: true }));
  createEffect(() => {
    const opener = open()?.opener;
    opener?.setAttribute('aria-expanded', 'true');
    onCleanup(() => opener?.setAttribute('aria-expanded', 'false'));
  });
  const close = () => {
    const opener = open()?.opener;
    setOpen(undefined);
    opener?.focus();
  };
  const toggle: OnExplain = (index, opener) =>
    setOpen((current) => (current?.opener === opener ? undefined : { index, opener }));
  return { open, toggle, close };
}

/** The date of a row as the button that explains its day, with nothing reactive in it. */
export function explainButton(
  t: Text,
  date: string,
  { index, onExplain }: { readonly index: number; readonly onExplain: OnExplain },
): JSX.Element {
  const label = t('explain.open', date);
  return (
    <button
      type="button"
      class="explain-opener"
      aria-label={label}
      aria-expanded="false"
      onClick={(event) => onExplain(index, event.currentTarget)}
    >
      {date}
    </button>
  );
}

/** The account of the open day. */
export function OpenExplanation(props: { result: RunResult; state: OpenDayState }) {
  const t = useText();
  return (
    <Show when={props.state.open()} keyed>
      {({ index }) => (
        <ErrorBoundary fallback={<p role="alert">{t('explain.failed')}</p>}>
          <Suspense fallback={<p class="explain explain--loading soft">{t('explain.loading')}</p>}>
            <DayExplanation result={props.result} index={index} onClose={props.state.close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Show>
  );
}
