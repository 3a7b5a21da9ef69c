/** Saves the result on the screen for the person: with a name, a note, and the browser's word that it stays. */
import { A } from '@solidjs/router';
import { createSignal, Match, onCleanup, Switch } from 'solid-js';
import { formatCoordinates, formatPeriod } from '../../i18n/format';
import { useKeepText } from '../../i18n/keep';
import type { Persistence } from '../../keeping';
import type { RunResult } from '../../protocol';
import { whileOf } from '../async-state';
import { favouriteAt } from '../favourites';
import { type AppServices, useServices } from '../services';
import { SaveForm } from './SaveForm';

type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly name: string }
  | { readonly kind: 'saved'; readonly name: string; readonly persistence: Persistence }
  | { readonly kind: 'failed'; readonly why: 'full' | 'unavailable' };

interface SaveButtonProps {
  readonly result: RunResult;
  /** Told the id under which it is saved. */
  readonly onSaved?: (id: string) => void;
}

export default function SaveButton(props: SaveButtonProps) {
  const t = useKeepText();
  const services = useServices();
  const [state, setState] = createSignal<SaveState>({ kind: 'idle' });
  const at = whileOf(state);
  let button: HTMLButtonElement | undefined;
  let left = false;
  onCleanup(() => {
    left = true;
  });

  const ask = async () => {
    const { start, end } = props.result.request;
    const place = await placeName(services, props.result);
    setState({ kind: 'asking', name: t('keep.defaultName', { place, period: formatPeriod(start, end) }) });
  };
  const cancel = () => {
    setState({ kind: 'idle' });
    button?.focus();
  };
  const save = async (words: { readonly name: string; readonly note: string }) => {
    const { result } = props;
    const outcome = await services.savedRuns.keep(result, words).catch(() => 'unavailable' as const);
    if (outcome !== 'saved') return void setState({ kind: 'failed', why: outcome });
    // Only now: a browser that asks the person should ask when there is something to keep.
    const persistence = await services.storage.askToPersist();
    setState({ kind: 'saved', name: words.name.trim() || formatCoordinates(result.site), persistence });
    button?.focus();
    const id = await services.savedRuns.keptIdOf(result);
    // The browser may have asked the person, who may have gone to another page meanwhile: they are not called back.
    if (!left) props.onSaved?.(id);
  };
  return (
    <div class="save">
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={at('asking') !== undefined}
        onClick={() => (at('asking') ? cancel() : void ask())}
      >
        {t('keep.save')}
      </button>
      <Switch>
        <Match when={at('asking')} keyed>
          {(asking) => (
            <SaveForm
              title={t('keep.saveTitle')}
              submit={t('keep.save')}
              name={asking.name}
              note=""
              onSave={(words) => void save(words)}
              onCancel={cancel}
            />
          )}
        </Match>
      </Switch>
      <Outcome state={state()} />
    </div>
  );
}

/** What became of it. */
function Outcome(props: { state: SaveState }) {
  const t = useKeepText();
  const at = whileOf(() => props.state);
  return (
    <div class="save__said" role="status">
      <Switch>
        <Match when={at('saved')}>
          {(saved) => (
            <p class="notice notice--ok">
              {t('keep.savedAs', saved().name)}{' '}
              {t(saved().persistence === 'promised' ? 'keep.promised' : 'keep.notPromised')}{' '}
              <A href="/saved">{t('keep.seeAll')}</A>
            </p>
          )}
        </Match>
        <Match when={at('failed')}>{(failed) => <p class="notice notice--warn">{t(`keep.${failed().why}`)}</p>}</Match>
      </Switch>
    </div>
  );
}

/** What the person calls the place, else where it is. */
async function placeName({ favourites }: AppServices, { site }: RunResult): Promise<string> {
  const known = await favourites.list().catch(() => 'unavailable' as const);
  const favourite = known === 'unavailable' ? undefined : favouriteAt(known, site);
  return favourite?.name ?? formatCoordinates(site);
}
