/** The favourite places: each opens the map at its point, can be renamed, and comes back after a removal by mistake. */
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { useKeepText } from '../../i18n/keep';
import type { Favourite } from '../../keeping';
import { createFavourites, noteFavouriteChange } from '../favourites';
import { useServices } from '../services';
import { FavouriteItem } from './FavouriteItem';

export function SavedFavourites() {
  const t = useKeepText();
  const { favourites } = useServices();
  const title = createUniqueId();
  const all = createFavourites(favourites);
  const [removed, setRemoved] = createSignal<Favourite>();
  let heading: HTMLHeadingElement | undefined;
  const remove = async (place: Favourite) => {
    if ((await favourites.remove(place.id).catch(() => 'unavailable' as const)) !== 'removed') return;
    setRemoved(place);
    noteFavouriteChange();
    heading?.focus();
  };
  const undo = (place: Favourite) => {
    void rename(place, place.name);
    setRemoved(undefined);
  };
  const rename = async (place: Favourite, name: string) => {
    // Where it cannot be kept, the list that is read again shows the name it has.
    await favourites.save({ ...place, name }).catch(() => 'unavailable' as const);
    noteFavouriteChange();
    heading?.focus();
  };
  return (
    <section class="stack stack--tight" aria-labelledby={title}>
      <h2 ref={heading} id={title} tabindex={-1}>
        {t('keep.favourites')}
      </h2>
      <div role="status" class="saved__said">
        <Show when={removed()}>
          {(place) => (
            <p class="cluster">
              <span>{t('keep.favouriteRemoved', place().name)}</span>
              <button type="button" class="button" onClick={() => undo(place())}>
                {t('keep.undo')}
              </button>
            </p>
          )}
        </Show>
      </div>
      <Show when={all().length > 0} fallback={<p class="soft measure">{t('keep.favouritesEmpty')}</p>}>
        <ul class="plain-list saved__list">
          <For each={all()}>
            {(place) => (
              <FavouriteItem
                place={place}
                onRemove={() => void remove(place)}
                onRename={(name) => void rename(place, name)}
              />
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
