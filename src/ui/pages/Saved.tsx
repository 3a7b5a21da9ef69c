/** What is kept on this device: results, favourite places, stations, all of it as one file; all without a network. */
import { A } from '@solidjs/router';
import { createSignal, lazy, Match, Show, Switch } from 'solid-js';
import { useKeepText } from '../../i18n/keep';
import type { SavedRunSummary } from '../../protocol';
import { createLoaded, readyValue } from '../async-state';
import { Deferred } from '../components/OnDemandPart';
import { SavedFavourites } from '../components/SavedFavourites';
import { SavedRunLists } from '../components/SavedRunLists';
import { SavedStations } from '../components/SavedStations';
import { noteFavouriteChange } from '../favourites';
import { useServices } from '../services';
import '../styles/saved.css';

// Below what a person comes for.
const BackupSection = lazy(() => import('../components/BackupSection'));
const StorageUse = lazy(() => import('../components/StorageUse'));

export default function Saved() {
  const t = useKeepText();
  const { savedRuns } = useServices();
  const [reading, setReading] = createSignal(0);
  const [imports, setImports] = createSignal(0);
  const [said, setSaid] = createSignal('');
  const runs = createLoaded(reading, () => savedRuns.list());
  const list = () => {
    const kept = readyValue(runs());
    return kept === 'unavailable' ? undefined : kept;
  };
  let heading: HTMLHeadingElement | undefined;

  const readAgain = (words: string) => {
    setSaid(words);
    setReading((n) => n + 1);
    heading?.focus();
  };
  const remove = (run: SavedRunSummary) => {
    savedRuns.remove(run.id).then(
      () => readAgain(t('saved.removed')),
      () => setSaid(t('saved.notRemoved')),
    );
  };
  const reword = async (run: SavedRunSummary, words: { readonly name: string; readonly note: string }) => {
    const outcome = await savedRuns.reword(run.id, words).catch(() => 'unavailable' as const);
    if (outcome === 'saved') readAgain(t('keep.edited'));
    else setSaid(t(`keep.${outcome}`));
  };
  const onImport = () => {
    setReading((n) => n + 1);
    setImports((n) => n + 1);
    noteFavouriteChange();
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
              <SavedRunLists runs={found()} onRemove={remove} onReword={(run, words) => void reword(run, words)} />
            </Show>
          )}
        </Match>
        <Match when={true}>
          <p class="notice notice--warn">{t('saved.unavailable')}</p>
        </Match>
      </Switch>
      <SavedFavourites />
      {/* Made anew when a file brought stations. */}
      <Show when={imports() + 1} keyed>
        {(_) => <SavedStations />}
      </Show>
      <Deferred failed={t('nav.partFailed')}>
        <BackupSection onRead={onImport} />
        <StorageUse changed={reading()} />
      </Deferred>
    </div>
  );
}

function NothingSaved() {
  const t = useKeepText();
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
