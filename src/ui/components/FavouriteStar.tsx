/** The star of the point card: keeps the point as a favourite, by the name it was found under. */
import { createSignal, Show } from 'solid-js';
import { formatCoordinates } from '../../i18n/format';
import { useKeepText } from '../../i18n/keep';
import { createFavourites, favouriteAt, noteFavouriteChange } from '../favourites';
import type { ChosenPoint } from '../map/chosen-point';
import { useServices } from '../services';
import '../styles/favourite.css';

export default function FavouriteStar(props: { readonly point: ChosenPoint }) {
  const t = useKeepText();
  const { favourites, storage } = useServices();
  const [said, setSaid] = createSignal('');
  const all = createFavourites(favourites);
  const favourite = () => favouriteAt(all(), props.point);
  const name = () => props.point.place?.name ?? formatCoordinates(props.point);
  /** What the card does not say already. */
  const ownName = () => {
    const kept = favourite()?.name;
    return kept === name() || kept === formatCoordinates(props.point) ? undefined : kept;
  };

  const add = async () => {
    const { latitudeDeg, longitudeDeg } = props.point;
    const outcome = await favourites
      .save({ name: name(), latitudeDeg, longitudeDeg })
      .catch(() => 'unavailable' as const);
    if (outcome !== 'saved') return void setSaid(t(`keep.${outcome}`));
    setSaid(t('keep.favouriteSaved', name()));
    noteFavouriteChange();
    await storage.askToPersist();
  };
  const remove = async (id: string, removed: string) => {
    if ((await favourites.remove(id).catch(() => 'unavailable' as const)) !== 'removed') return;
    setSaid(t('keep.favouriteRemoved', removed));
    noteFavouriteChange();
  };
  const toggle = () => {
    const now = favourite();
    void (now ? remove(now.id, now.name) : add());
  };
  return (
    <div class="favourite">
      <button
        type="button"
        class="button button--quiet favourite__star"
        aria-pressed={favourite() !== undefined}
        aria-label={t('keep.favourite')}
        title={t(favourite() ? 'keep.favouriteRemove' : 'keep.favouriteAdd')}
        onClick={toggle}
      >
        <StarIcon />
        {t('keep.favourite')}
      </button>
      <Show when={ownName()}>
        {(kept) => (
          <span class="favourite__name soft" dir="auto">
            {kept()}
          </span>
        )}
      </Show>
      <span class="visually-hidden" role="status">
        {said()}
      </span>
    </div>
  );
}

const StarIcon = () => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    stroke="currentColor"
    stroke-width="2"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="m12 3 2.8 5.8 6.2.8-4.5 4.4 1.1 6.3-5.6-3-5.6 3 1.1-6.3L3 9.6l6.2-.8z" />
  </svg>
);
