import { createSignal, lazy, Show } from 'solid-js';
import { useText } from '../../i18n';
import type { RunResult } from '../../protocol';
import { Deferred } from './OnDemandPart';

const ShareDialog = lazy(() => import('./ShareDialog'));

/** Opens what there is to share of a result; that is loaded only then. */
export function ShareButton(props: { result: RunResult }) {
  const t = useText();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('results.share')}
      </button>
      <Show when={isOpen()}>
        <Deferred failed={t('nav.partFailed')}>
          <ShareDialog result={props.result} onClose={() => setOpen(false)} />
        </Deferred>
      </Show>
    </>
  );
}
