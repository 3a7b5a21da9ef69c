/** The places of a comparison: searched, typed as coordinates, or taken from the favourites. */
import { For, Show } from 'solid-js';
import { useCompareText } from '../../i18n/compare';
import { type ComparedPlace, MOST_COMPARED } from '../../share/compare-query';
import { withPlace } from '../compare-draft';
import { placeName } from '../comparison-words';
import { createFavourites, favouriteAt } from '../favourites';
import { useServices } from '../services';
import { Chip } from './Chip';
import type { CompareFormProps } from './CompareForm';
import { CoordinateForm } from './CoordinateForm';
import { PlaceSearch } from './PlaceSearch';

export function ComparePlaces(props: CompareFormProps) {
  const t = useCompareText();
  const shown = () => (props.draft.kind === 'years' ? props.draft.places.slice(0, 1) : props.draft.places);
  const isFull = () => props.draft.kind === 'places' && props.draft.places.length >= MOST_COMPARED;
  const add = ({ latitudeDeg, longitudeDeg, name }: ComparedPlace) =>
    props.onEdit(withPlace(props.draft, { latitudeDeg, longitudeDeg, name }));
  const remove = (index: number) =>
    props.onEdit({ ...props.draft, places: props.draft.places.filter((_, i) => i !== index) });
  return (
    <div class="stack stack--tight">
      <h3>{t(props.draft.kind === 'years' ? 'compare.form.place' : 'compare.form.places')}</h3>
      <ul class="plain-list cluster">
        <For each={shown()}>
          {(place, i) => (
            <Chip
              name={placeName(place)}
              removeLabel={t('compare.form.remove', placeName(place))}
              onRemove={() => remove(i())}
            />
          )}
        </For>
      </ul>
      <Show when={!isFull()} fallback={<p class="field__hint">{t('compare.form.full')}</p>}>
        <PlaceSearch onChoose={(point, place) => add({ ...point, name: place?.name ?? '' })} />
        <CoordinateForm onChoose={(point) => add({ ...point, name: '' })} />
        <Favourites shown={shown()} onChoose={add} />
      </Show>
    </div>
  );
}

/** The favourites that are not chosen yet, a button each. */
function Favourites(props: { shown: readonly ComparedPlace[]; onChoose: (place: ComparedPlace) => void }) {
  const t = useCompareText();
  const favourites = createFavourites(useServices().favourites);
  const others = () =>
    favourites().filter((favourite) => !props.shown.some((place) => favouriteAt([favourite], place)));
  return (
    <Show when={others().length > 0}>
      <fieldset class="compare-form__kinds">
        <legend>{t('compare.form.favourites')}</legend>
        <For each={others()}>
          {(favourite) => (
            <button type="button" class="button" onClick={() => props.onChoose(favourite)}>
              {placeName(favourite)}
            </button>
          )}
        </For>
      </fieldset>
    </Show>
  );
}
