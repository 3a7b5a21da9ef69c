/** The one button of the header: language, units and colours, in a dialog that is loaded when it is wanted. */
import { createSignal, lazy, Show } from 'solid-js';
import { useText } from '../../i18n';
import { SettingsIcon } from './icons';
import { OnDemandPart } from './OnDemandPart';

const SettingsDialog = lazy(() => import('./SettingsDialog'));

export function SettingsButton() {
  const t = useText();
  const [isOpen, setIsOpen] = createSignal(false);
  return (
    <>
      <button
        type="button"
        class="shell__button"
        aria-haspopup="dialog"
        aria-label={t('nav.settings')}
        title={t('nav.settings')}
        onClick={() => setIsOpen(true)}
      >
        <SettingsIcon />
      </button>
      <Show when={isOpen()}>
        <OnDemandPart onLeave={() => setIsOpen(false)}>
          <SettingsDialog onClose={() => setIsOpen(false)} />
        </OnDemandPart>
      </Show>
    </>
  );
}
