/** Search of a place by name: a combobox whose list is walked with the arrow keys while the focus stays in the field. */
import { createEffect, createSignal, createUniqueId, For, on, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatCoordinates } from '../../i18n/format';
import type { Place } from '../../protocol';
import type { Coordinates } from '../map/coordinates';
import { createPlaceSearch, type SearchState } from '../map/place-search';
import { useServices } from '../services';
import { SearchIcon } from './icons';

/** One line of the list, and what choosing it gives. */
interface SearchOption {
  readonly title: string;
  readonly detail: string;
  readonly point: Coordinates;
  readonly place: Place | undefined;
}

export function PlaceSearch(props: { onChoose(point: Coordinates, place: Place | undefined): void }) {
  const t = useText();
  const model = createPlaceSearch(useServices().places.search);
  const [text, setText] = createSignal('');
  const [active, setActive] = createSignal(-1);
  const id = createUniqueId();
  let field: HTMLInputElement | undefined;
  const optionId = (index: number) => `${id}-option-${index}`;

  const options = (): readonly SearchOption[] => optionsOf(model.state(), t('search.goToCoordinates'));
  const isOpen = () => options().length > 0;
  createEffect(on(model.state, () => setActive(-1), { defer: true }));

  function choose(option: SearchOption | undefined): void {
    if (!option) return;
    setText(option.place ? option.title : formatCoordinates(option.point));
    model.clear();
    // On a phone the keyboard would stay, over the card of the point.
    if (matchMedia('(hover: none) and (pointer: coarse)').matches) field?.blur();
    props.onChoose(option.point, option.place);
  }

  function move(step: number): void {
    const count = options().length;
    // From "none" (−1) the first step down is the first line, the first step up the last.
    const from = active() < 0 && step < 0 ? 0 : active();
    setActive((from + step + count) % count);
    document.getElementById(optionId(active()))?.scrollIntoView({ block: 'nearest' });
  }

  function onFocusOut({ currentTarget, relatedTarget }: FocusEvent & { readonly currentTarget: Element }): void {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) model.clear();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const action = (isOpen() ? openKeys : closedKeys)[event.key];
    if (event.isComposing || !action) return;
    event.preventDefault();
    action();
  }
  const openKeys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(options()[Math.max(0, active())]),
    Escape: () => model.clear(),
  };
  const closedKeys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => model.type(text()),
    Escape: () => model.clear(),
  };

  return (
    <search class="search field" onFocusOut={onFocusOut}>
      <label for={id}>{t('search.label')}</label>
      <div class="search__box">
        <SearchIcon />
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          value={text()}
          placeholder={t('search.placeholder')}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-autocomplete="list"
          aria-expanded={isOpen()}
          aria-controls={`${id}-list`}
          aria-activedescendant={active() >= 0 ? optionId(active()) : undefined}
          onInput={(event) => {
            setText(event.currentTarget.value);
            model.type(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="search__popup" classList={{ 'search__popup--open': model.state().kind !== 'idle' }}>
        <div id={`${id}-list`} role="listbox" aria-label={t('search.results')} tabIndex={-1}>
          <For each={options()}>
            {(option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus.
              <div
                id={optionId(index())}
                class="search__option"
                role="option"
                tabIndex={-1}
                aria-selected={index() === active()}
                // Before the field loses the focus to the list.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                <span class="search__name">{option.title}</span>
                <span class="search__detail">{option.detail}</span>
              </div>
            )}
          </For>
        </div>
        <p class="search__status" role="status">
          <SearchStatus state={model.state()} />
        </p>
      </div>
    </search>
  );
}

function optionsOf(state: SearchState, coordinatesDetail: string): readonly SearchOption[] {
  if (state.kind === 'coordinates') {
    const title = formatCoordinates(state.coordinates);
    return [{ title, detail: coordinatesDetail, point: state.coordinates, place: undefined }];
  }
  if (state.kind !== 'found') return [];
  return state.places.map((place) => ({ title: place.name, detail: place.region, point: place, place }));
}

/** What the search is doing or did not find; the count of what it found is for listeners only. */
function SearchStatus(props: { readonly state: SearchState }) {
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
