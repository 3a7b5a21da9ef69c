import { type JSX, onMount } from 'solid-js';
import { useStationText } from '../../i18n/station';

/** One step of the dialog: its heading takes the focus, so that a change of step is heard. */
export function StationStep(props: { title: string; subtitle?: string; children: JSX.Element }) {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  return (
    <section class="station-step stack">
      <header>
        <h3 ref={heading} class="station-step__title" tabindex={-1}>
          {props.title}
        </h3>
        <p class="soft">{props.subtitle}</p>
      </header>
      {props.children}
    </section>
  );
}

/** The ways out of a step, beside the one on. */
export function StepLeave(props: { onBack(): void; onCancel(): void }) {
  const t = useStationText();
  return (
    <>
      <button type="button" class="button" onClick={() => props.onBack()}>
        {t('station.back')}
      </button>
      <button type="button" class="button button--quiet" onClick={() => props.onCancel()}>
        {t('station.cancel')}
      </button>
    </>
  );
}
