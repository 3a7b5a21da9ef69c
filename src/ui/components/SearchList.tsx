/** What a search of places has found, as the list of its combobox, and what it says. */
import { For, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatCoordinates } from '../../i18n/format';
import type { Place } from '../../protocol';
import type { Coordinates } from '../map/coordinates';
import type { SearchState } from '../map/place-search';

/** One line of the list, and what choosing it gives. */
export interface SearchOption {
  readonly title: string;
  readonly detail: string;
  readonly point: Coordinates;
  readonly place: Place | undefined;
}

export function optionsOf(state: SearchState, coordinatesDetail: string): readonly SearchOption[] {
  if (state.kind === 'coordinates') {
    const title = formatCoordinates(state.coordinates);
    return [{ title, detail: coordinatesDetail, point: state.coordinates, place: undefined }];
  }
  if (state.kind !== 'found') return [];
  return state.places.map((place) => ({ title: place.name, detail: place.region, point: place, place }));
}

/** The ids that the field names the list and its lines by. */
export const listId = (id: string) => `${id}-list`;
export const optionId = (id: string, index: number) => `${id}-option-${index}`;

interface SearchListProps {
  /** Of the field. */
  readonly id: string;
  readonly options: readonly SearchOption[];
  /** The line that the keys stand at; −1 for none. */
  readonly active: number;
  onChoose(option: SearchOption): void;
}

export function SearchList(props: SearchListProps) {
  const t = useText();
  return (
    <div id={listId(props.id)} role="listbox" aria-label={t('search.results')} tabIndex={-1}>
      <For each={props.options}>
        {(option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus.
          <div
            id={optionId(props.id, index())}
            class="search__option"
            role="option"
            tabIndex={-1}
            aria-selected={index() === props.active}
            // Before the field loses the focus to the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => props.onChoose(option)}
          >
            <span class="search__name">{option.title}</span>
            <span class="search__detail">{option.detail}</span>
          </div>
        )}
      </For>
    </div>
  );
}

/** What the search is doing or did not find; the count of what it found is for listeners only. */
export function SearchStatus(props: { readonly state: SearchState }) {
  const t = useText();
  const spoken = () => (props.state.kind === 'found' ? t('search.found', props.state.places.length) : '');
  const shown = () => {
    switch (props.state.kind) {
      case 'searching':
        return t('search.searching');
      case 'nothing':
        return t('search.nothing', props.state.name);
      case 'failed':
        return t(props.state.failure.code === 'offline' ? 'search.offline' : 'search.failed');
      default:
        return '';
    }
  };
  return (
    <>
      <Show when={shown()}>{(text) => <span class="search__problem">{text()}</span>}</Show>
      <Show when={spoken()}>{(text) => <span class="visually-hidden">{text()}</span>}</Show>
    </>
  );
}
