/** The elevation of the point: looked up, unless the person knows better. */
import { createSignal, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import { formatWithUnit, useUnitSystem } from '../../i18n/units';
import { REQUEST_LIMITS } from '../../request';
import { knownValue, type Lookup } from '../map/point-details';
import { readElevation, type TypedElevation } from '../map/typed-elevation';

interface ElevationFieldProps {
  /** Of the input, for the label that stands outside. */
  readonly id: string;
  readonly lookup: Lookup<number | null>;
  readonly typed: TypedElevation;
  onType(typed: TypedElevation): void;
}

export function ElevationField(props: ElevationFieldProps) {
  const t = useText();
  const [hasUnit, setHasUnit] = createSignal(false);
  let input: HTMLInputElement | undefined;
  const found = () => knownValue(props.lookup);
  const hint = () => {
    if (props.typed.kind === 'typed') return t('card.elevationTyped');
    if (props.lookup.kind === 'loading') return t('card.elevationLoading');
    return found() === null ? t('card.elevationUnknown') : t('card.elevationFound');
  };
  /** The field takes metres, as FAO-56 does, and feet that say so; the other unit is read beside it. */
  const otherUnit = () => {
    const metres = props.typed.kind === 'typed' ? props.typed.elevationM : found();
    if (metres === null || (useUnitSystem()() !== 'us' && !hasUnit())) return '';
    return hasUnit() ? `${formatNumber(metres, 0)} m, ` : `${formatWithUnit('elevation', metres)}, `;
  };
  const type = () => {
    const text = input?.value ?? '';
    setHasUnit(/[a-z]\s*$/i.test(text));
    props.onType(readElevation(text));
  };
  const reset = () => {
    if (input) input.value = '';
    type();
    input?.focus();
  };
  return (
    <div class="field elevation">
      <div class="elevation__row">
        <input
          ref={input}
          id={props.id}
          type="text"
          inputmode="text"
          autocomplete="off"
          class="elevation__input"
          // The value looked up stands in the empty field: typing replaces it, emptying brings it back.
          placeholder={found() === null ? '—' : formatNumber(found(), 0)}
          aria-invalid={props.typed.kind === 'invalid' ? 'true' : undefined}
          aria-describedby={`${props.id}-hint`}
          onInput={type}
        />
        <Show when={!hasUnit()}>
          <span class="elevation__unit" aria-hidden="true">
            m
          </span>
        </Show>
        <Show when={props.typed.kind !== 'invalid'}>
          <span id={`${props.id}-hint`} class="field__hint">
            {otherUnit()}
            {hint()}
          </span>
        </Show>
        <Show when={props.typed.kind !== 'looked-up'}>
          <button type="button" class="button button--quiet" onClick={reset}>
            {t('card.elevationReset')}
          </button>
        </Show>
      </div>
      <Show when={props.typed.kind === 'invalid'}>
        <p id={`${props.id}-hint`} class="field__error">
          {t('card.elevationInvalid', REQUEST_LIMITS.elevationM)}
        </p>
      </Show>
    </div>
  );
}
