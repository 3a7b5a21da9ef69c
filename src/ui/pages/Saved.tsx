/** The results kept on this device: newest first, opened and deleted here, all without a network. */
import { A } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { useText } from '../../i18n';
import type { SavedRunSummary } from '../../protocol';
import { createLoaded } from '../async-state';
import { SavedRunItem } from '../components/SavedRunItem';
import { SavedStations } from '../components/SavedStations';
import { useServices } from '../services';
import '../styles/saved.css';

export default function Saved() {
  const t = useText();
  const { savedRuns } = useServices();
  const [reading, setReading] = createSignal(0);
  const [said, setSaid] = createSignal('');
  const runs = createLoaded(reading, () => savedRuns.list());
  const list = () => {
    const loaded = runs();
    return loaded.kind === 'ready' && loaded.value !== 'unavailable' ? loaded.value : undefined;
  };
  let heading: HTMLHeadingElement | undefined;

  const remove = (run: SavedRunSummary) => {
    savedRuns.remove(run.id).then(
      () => {
        setSaid(t('saved.removed'));
        setReading((n) => n + 1);
        heading?.focus();
      },
      () => setSaid(t('saved.notRemoved')),
    );
  };
  return (
    <div class="page saved stack">
      <h1 ref={heading} tabindex={-1}>
        {t('saved.title')}
      </h1>
      <p class="soft measure">{t('saved.intro')}</p>
      <p role="status" class="saved__said">
        {said()}
      </p>
      <Switch>
        <Match when={runs().kind === 'loading'}>
          <p class="soft">{t('saved.loading')}</p>
        </Match>
        <Match when={list()}>
          {(found) => (
            <Show when={found().length > 0} fallback={<NothingSaved />}>
              <ul class="plain-list saved__list">
                <For each={found()}>{(run) => <SavedRunItem run={run} onRemove={() => remove(run)} />}</For>
              </ul>
            </Show>
          )}
        </Match>
        <Match when={true}>
          <p class="notice notice--warn">{t('saved.unavailable')}</p>
        </Match>
      </Switch>
      <SavedStations />
    </div>
  );
}

function NothingSaved() {
  const t = useText();
  return (
    <div class="card saved__empty stack">
      <h2>{t('saved.emptyTitle')}</h2>
      <p class="measure">{t('saved.empty')}</p>
      <A href="/" class="button button--primary">
        {t('saved.emptyAction')}
      </A>
    </div>
  );
}
