/** The favourite places: each opens the map at its point, can be renamed, and comes back after a removal by mistake. */
import { A } from '@solidjs/router';
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { formatCoordinates } from '../../i18n/format';
import { useKeepText } from '../../i18n/keep';
import { type Favourite, KEEP_LIMITS } from '../../keeping';
import { createFavourites, noteFavouriteChange } from '../favourites';
import { queryOfPoint } from '../map/chosen-point';
import { useServices } from '../services';

export function SavedFavourites() {
  const t = useKeepText();
  const { favourites } = useServices();
  const title = createUniqueId();
  const all = createFavourites(favourites);
  const [removed, setRemoved] = createSignal<Favourite>();
  let heading: HTMLHeadingElement | undefined;
  const remove = async (place: Favourite) => {
    if ((await favourites.remove(place.id)) !== 'removed') return;
    setRemoved(place);
    noteFavouriteChange();
    heading?.focus();
  };
  const rename = async (place: Favourite, name: string) => {
    await favourites.save({ ...place, name });
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
              <button
                type="button"
                class="button"
                onClick={() => {
                  void rename(place(), place().name);
                  setRemoved(undefined);
                }}
              >
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

interface FavouriteItemProps {
  readonly place: Favourite;
  onRemove(): void;
  onRename(name: string): void;
}

function FavouriteItem(props: FavouriteItemProps) {
  const t = useKeepText();
  const [isRenaming, setIsRenaming] = createSignal(false);
  return (
    <li class="card saved-place">
      <Show when={!isRenaming()} fallback={<RenameForm {...props} onLeave={() => setIsRenaming(false)} />}>
        <p class="saved-place__what">
          <A href={`/?${queryOfPoint(props.place)}`} aria-label={t('keep.favouriteOpen', props.place.name)} dir="auto">
            {props.place.name}
          </A>
          <Show when={props.place.name !== formatCoordinates(props.place)}>
            <span class="soft saved-run__facts">{formatCoordinates(props.place)}</span>
          </Show>
        </p>
        <div class="cluster">
          <button
            type="button"
            class="button"
            aria-label={t('keep.favouriteRenameNamed', props.place.name)}
            onClick={() => setIsRenaming(true)}
          >
            {t('keep.favouriteRename')}
          </button>
          <button
            type="button"
            class="button button--quiet"
            aria-label={t('keep.favouriteRemoveNamed', props.place.name)}
            onClick={() => props.onRemove()}
          >
            {t('keep.remove')}
          </button>
        </div>
      </Show>
    </li>
  );
}

function RenameForm(props: FavouriteItemProps & { onLeave(): void }) {
  const t = useKeepText();
  const id = createUniqueId();
  let input: HTMLInputElement | undefined;
  return (
    <form
      class="saved-place__rename"
      aria-label={t('keep.favouriteRenameNamed', props.place.name)}
      onSubmit={(event) => {
        event.preventDefault();
        props.onLeave();
        props.onRename(input?.value ?? props.place.name);
      }}
    >
      <div class="field">
        <label for={id}>{t('keep.name')}</label>
        <input
          id={id}
          ref={(element) => {
            input = element;
            queueMicrotask(() => element.select());
          }}
          value={props.place.name}
          maxlength={KEEP_LIMITS.nameLength}
          autocomplete="off"
          dir="auto"
        />
      </div>
      <div class="cluster">
        <button type="submit" class="button button--primary">
          {t('keep.save')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => props.onLeave()}>
          {t('keep.cancel')}
        </button>
      </div>
    </form>
  );
}
