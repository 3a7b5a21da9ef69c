/** The ways out of the app for a result: a disclosure whose formats are loaded when it is opened, and the print. */
import { createSignal, createUniqueId, lazy, Show } from 'solid-js';
import { useText } from '../../i18n';
import type { RunResult } from '../../protocol';
import { createPrinting } from '../printing';
import '../styles/exports.css';
import '../styles/print.css';
import { Deferred } from './OnDemandPart';

const ExportPanel = lazy(() => import('./ExportPanel'));
const PrintReport = lazy(() => import('./PrintReport'));

export function ExportMenu(props: { result: RunResult }) {
  const t = useText();
  const panel = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  const printing = createPrinting(() => PrintReport.preload());
  return (
    <div class="export">
      <button
        type="button"
        class="button export__open"
        aria-expanded={isOpen()}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen())}
      >
        {t('results.export')}
      </button>
      <div id={panel} class="export__panel" hidden={!isOpen()}>
        <Show when={isOpen()}>
          <Deferred failed={t('nav.partFailed')} waiting={<p class="soft">{t('common.loading')}</p>}>
            <ExportPanel result={props.result} print={printing.print} />
          </Deferred>
        </Show>
      </div>
      <Show when={printing.isPrinting()}>
        <PrintReport result={props.result} />
      </Show>
    </div>
  );
}
