/** The conformance vectors, computed by the visitor's own browser when the section is opened. */
import { createSignal, Match, Show, Switch } from 'solid-js';
import { useAboutText } from '../../i18n/about';
import { whileOf } from '../async-state';

/** The catalogue and its tables are a file of their own, not kept offline: few open it, and none should wait for it. */
const load = () => import('./ConformanceTables');

type Tables = Awaited<ReturnType<typeof load>>;
type Run =
  | { readonly kind: 'closed' | 'computing' | 'failed' }
  | { readonly kind: 'done'; readonly rows: ReturnType<Tables['runConformance']>; readonly tables: Tables };

export function Conformance() {
  const t = useAboutText();
  const [run, setRun] = createSignal<Run>({ kind: 'closed' });
  const start = () => {
    if (run().kind === 'computing' || run().kind === 'done') return;
    setRun({ kind: 'computing' });
    load().then(
      (tables) => setRun({ kind: 'done', rows: tables.runConformance(), tables }),
      () => setRun({ kind: 'failed' }),
    );
  };
  const at = whileOf(run);
  return (
    <details class="conformance" onToggle={(event) => event.currentTarget.open && start()}>
      <summary>{t('about.conformance.run')}</summary>
      <p role="status" class="conformance__outcome">
        <Switch>
          <Match when={run().kind === 'computing'}>{t('about.conformance.computing')}</Match>
          <Match when={run().kind === 'failed'}>{t('about.conformance.failed')}</Match>
          <Match when={at('done')}>
            {(result) => <>{t('about.conformance.outcome', result().tables.tally(result().rows))}</>}
          </Match>
        </Switch>
      </p>
      <Show when={at('done')} keyed>
        {({ tables: { ConformanceTables }, rows }) => <ConformanceTables rows={rows} />}
      </Show>
    </details>
  );
}
