import { A } from '@solidjs/router';
import { createSignal, createUniqueId, Show } from 'solid-js';
import { formatCoordinates } from '../../i18n/format';
import { useKeepText } from '../../i18n/keep';
import { type Favourite, KEEP_LIMITS } from '../../keeping';
import { queryOfPoint } from '../map/chosen-point';

interface FavouriteItemProps {
  readonly place: Favourite;
  onRemove(): void;
  onRename(name: string): void;
}

/** A favourite place: opens the map at its point, can be renamed and removed. */
export function FavouriteItem(props: FavouriteItemProps) {
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
