/** Why a day has its quality: shown beside its badge on focus, under the pointer and at a touch. */
import { type Accessor, createEffect, createSignal, createUniqueId, For, onCleanup, onMount, Show } from 'solid-js';
import { useDaysText } from '../../i18n/days';
import type { ResultDays } from '../../protocol';
import { notesOf, saidFlags, valueNotes } from '../day-notes';
import { rowQuality } from '../day-row';

interface Shown {
  readonly index: number;
  /** From the section's corner, px. */
  readonly left: number;
  readonly top: number;
}

interface DayTipControl {
  readonly id: string;
  readonly shown: Accessor<Shown | undefined>;
  readonly close: () => void;
}

/** Widest that a tip is, px: it is kept inside the section. */
const TIP_WIDTH = 336;

/** The tip of a section, whose badges carry `data-day`: the index of their day. Escape puts it away. */
export function createDayTip(section: () => HTMLElement): DayTipControl {
  const [shown, setShown] = createSignal<Shown>();
  const close = () => setShown(undefined);
  const show = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest('.day-tip')) return;
    const anchor = target.closest<HTMLElement>('[data-day]');
    if (!anchor) return close();
    const frame = section().getBoundingClientRect();
    const box = anchor.getBoundingClientRect();
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - TIP_WIDTH));
    setShown({ index: Number(anchor.dataset.day), left, top: box.bottom - frame.top });
  };
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
  onMount(() => {
    const element = section();
    for (const name of ['focusin', 'pointerover', 'click']) element.addEventListener(name, show);
    element.addEventListener('focusout', close);
    element.addEventListener('pointerleave', close);
    document.addEventListener('keydown', onKey);
    onCleanup(() => document.removeEventListener('keydown', onKey));
  });
  return { id: createUniqueId(), shown, close };
}

/** The tip itself, there for its badge to name even while it is not seen. */
export function DayTip(props: { days: ResultDays; tip: DayTipControl }) {
  const t = useDaysText();
  let box: HTMLDivElement | undefined;
  createEffect(() => {
    const place = props.tip.shown();
    if (!box || !place) return;
    box.style.left = `${place.left}px`;
    box.style.top = `${place.top}px`;
  });
  return (
    <div ref={box} id={props.tip.id} role="tooltip" class="day-tip" hidden={!props.tip.shown()}>
      <Show when={props.tip.shown()} keyed>
        {({ index }) => {
          const notes = notesOf(props.days, index);
          return (
            <>
              <p>{t(`quality.rule${rowQuality(props.days, index)}`)}</p>
              <ul class="plain-list day-tip__notes">
                <For each={saidFlags(notes)}>
                  {(flag) => (
                    <li>
                      <strong>{t(`flags.${flag}`)}.</strong> {t(`days.flags.${flag}`)}
                    </li>
                  )}
                </For>
                <For each={valueNotes(t, notes)}>
                  {(note) => (
                    <li>
                      <strong>{note}.</strong>
                    </li>
                  )}
                </For>
              </ul>
            </>
          );
        }}
      </Show>
    </div>
  );
}
