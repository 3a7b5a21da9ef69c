/** Search of a place by name: a combobox whose list is walked with the arrow keys while the focus stays in the field. */
import { createEffect, createSignal, createUniqueId, on } from 'solid-js';
import { useText } from '../../i18n';
import { formatCoordinates } from '../../i18n/format';
import type { Place } from '../../protocol';
import type { Coordinates } from '../map/coordinates';
import { createPlaceSearch } from '../map/place-search';
import { useServices } from '../services';
import { SearchIcon } from './icons';
import { listId, optionId, optionsOf, SearchList, type SearchOption, SearchStatus } from './SearchList';

export function PlaceSearch(props: { onChoose(point: Coordinates, place: Place | undefined): void }) {
  const t = useText();
  const model = createPlaceSearch(useServices().places.search);
  const [text, setText] = createSignal('');
  const [active, setActive] = createSignal(-1);
  const id = createUniqueId();
  let field: HTMLInputElement | undefined;

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
    document.getElementById(optionId(id, active()))?.scrollIntoView({ block: 'nearest' });
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
          aria-controls={listId(id)}
          aria-activedescendant={active() >= 0 ? optionId(id, active()) : undefined}
          onInput={(event) => {
            setText(event.currentTarget.value);
            model.type(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="search__popup" classList={{ 'search__popup--open': model.state().kind !== 'idle' }}>
        <SearchList id={id} options={options()} active={active()} onChoose={choose} />
        <p class="search__status" role="status">
          <SearchStatus state={model.state()} />
        </p>
      </div>
    </search>
  );
}
