/** Which day of a table is explained: the dates are the buttons, and the account stands below the table. */
import { type Accessor, createEffect, createSignal, type JSX, lazy, on, onCleanup, Show, untrack } from 'solid-js';
import { type Text, useText } from '../../i18n';
import type { RunResult } from '../../protocol';
import '../styles/explain.css';
import { Deferred } from './OnDemandPart';

/** Wanted by few, and only after a click. */
const DayExplanation = lazy(() => import('./DayExplanation'));

interface OpenDay {
  readonly index: number;
}

export interface OpenDayState {
  readonly open: Accessor<OpenDay | undefined>;
  readonly toggle: (index: number) => void;
  readonly close: () => void;
}

/**
 * The open day of a table; none again whenever `days` changes. Rows come and go as the table scrolls: `openerOf` finds
 * the button of a day while it is there, `focusDay` brings it back and gives it the focus.
 */
export function createOpenDay(
  days: Accessor<unknown>,
  openerOf: (index: number) => HTMLElement | null,
  focusDay: (index: number) => void,
): OpenDayState {
  const [open, setOpen] = createSignal<OpenDay>();
  createEffect(on(days, () => setOpen(undefined), { defer: true }));
  createEffect(() => {
    const day = open();
    if (!day) return;
    openerOf(day.index)?.setAttribute('aria-expanded', 'true');
    onCleanup(() => openerOf(day.index)?.setAttribute('aria-expanded', 'false'));
  });
  const close = () => {
    const day = open();
    setOpen(undefined);
    if (day) focusDay(day.index);
  };
  const toggle = (index: number) => setOpen((current) => (current?.index === index ? undefined : { index }));
  return { open, toggle, close };
}

/** The date of a row as the button that explains its day, with nothing reactive in it. */
export function explainButton(t: Text, date: string, index: number, state: OpenDayState): JSX.Element {
  const label = t('explain.open', date);
  const isOpen = untrack(state.open)?.index === index;
  return (
    <button
      type="button"
      class="explain-opener"
      aria-label={label}
      aria-expanded={isOpen}
      data-opens={index}
      onClick={() => state.toggle(index)}
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
        <Deferred
          failed={t('explain.failed')}
          waiting={<p class="explain explain--loading soft">{t('explain.loading')}</p>}
        >
          <DayExplanation result={props.result} index={index} onClose={props.state.close} />
        </Deferred>
      )}
    </Show>
  );
}
