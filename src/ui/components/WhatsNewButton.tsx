import { createSignal, lazy, Show } from 'solid-js';
import { useShellText } from '../../i18n/shell';
import { OnDemandPart } from './OnDemandPart';

const WhatsNewDialog = lazy(() => import('./WhatsNewDialog'));

/** Opens what changed since a version; without one, all changes. */
export function WhatsNewButton(props: { readonly since?: string | undefined; onClose?(): void }) {
  const t = useShellText();
  const [isOpen, setIsOpen] = createSignal(false);
  const close = () => {
    setIsOpen(false);
    props.onClose?.();
  };
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {t('shell.news.open')}
      </button>
      <Show when={isOpen()}>
        <OnDemandPart onLeave={close}>
          <WhatsNewDialog since={props.since} onClose={close} />
        </OnDemandPart>
      </Show>
    </>
  );
}
