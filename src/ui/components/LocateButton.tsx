/** The device's own position, on request only. */
import { createSignal, onCleanup, Show } from 'solid-js';
import { useText } from '../../i18n';
import type { Coordinates } from '../map/coordinates';
import { type LocationProblem, locateDevice } from '../map/device-location';
import { LocateIcon } from './icons';

type LocateState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'locating' }
  | { readonly kind: 'failed'; readonly problem: LocationProblem };

export function LocateButton(props: { onChoose(point: Coordinates): void }) {
  const t = useText();
  const [state, setState] = createSignal<LocateState>({ kind: 'idle' });
  let left = false;
  onCleanup(() => {
    left = true;
  });

  const problem = () => {
    const now = state();
    return now.kind === 'failed' ? now.problem : undefined;
  };
  async function locate(): Promise<void> {
    if (state().kind === 'locating') return;
    setState({ kind: 'locating' });
    const located = await locateDevice();
    if (left) return;
    setState(located.ok ? { kind: 'idle' } : { kind: 'failed', problem: located.error });
    if (located.ok) props.onChoose(located.value);
  }

  return (
    <>
      <button
        type="button"
        class="button finder__locate"
        aria-disabled={state().kind === 'locating'}
        onClick={() => void locate()}
      >
        <LocateIcon />
        <span>{state().kind === 'locating' ? t('search.locating') : t('search.locate')}</span>
      </button>
      <div class="finder__problem" role="status">
        <Show when={problem()}>{(code) => <p class="field__error">{t(`search.locationProblems.${code()}`)}</p>}</Show>
      </div>
    </>
  );
}
