/** The device's own position, on request only. */
import { createSignal, onCleanup, Show } from 'solid-js';
import { useText } from '../../i18n';
import { whileOf } from '../async-state';
import type { Coordinates } from '../map/coordinates';
import { type LocationProblem, locateDevice } from '../map/device-location';
import { LocateIcon } from './icons';

type LocateState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'locating' }
  | { readonly kind: 'failed'; readonly problem: LocationProblem };

interface LocateButtonProps {
  /** The point on the page: who chooses another one while the device looks has answered for it. */
  readonly point: Coordinates | undefined;
  onChoose(point: Coordinates): void;
}

export function LocateButton(props: LocateButtonProps) {
  const t = useText();
  const [state, setState] = createSignal<LocateState>({ kind: 'idle' });
  let left = false;
  onCleanup(() => {
    left = true;
  });

  const at = whileOf(state);
  async function locate(): Promise<void> {
    if (at('locating')) return;
    setState({ kind: 'locating' });
    const before = props.point;
    const located = await locateDevice();
    if (left) return;
    if (props.point !== before) return void setState({ kind: 'idle' });
    setState(located.ok ? { kind: 'idle' } : { kind: 'failed', problem: located.error });
    if (located.ok) props.onChoose(located.value);
  }

  return (
    <>
      <button
        type="button"
        class="button finder__locate"
        aria-disabled={at('locating') !== undefined}
        onClick={() => void locate()}
      >
        <LocateIcon />
        <span>{t(at('locating') ? 'search.locating' : 'search.locate')}</span>
      </button>
      <div class="finder__problem" role="status">
        <Show when={at('failed')}>
          {(failed) => <p class="field__error">{t(`search.locationProblems.${failed().problem}`)}</p>}
        </Show>
      </div>
    </>
  );
}
