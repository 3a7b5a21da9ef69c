/** The elevation of the point: looked up, unless the person knows better. */
import { Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import { formatWithUnit, useUnitSystem } from '../../i18n/units';
import { REQUEST_LIMITS } from '../../request';
import type { Lookup } from '../map/point-details';
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
  let input: HTMLInputElement | undefined;
  const found = () => (props.lookup.kind === 'known' ? props.lookup.value : null);
  const hint = () => {
    if (props.typed.kind === 'typed') return t('card.elevationTyped');
    if (props.lookup.kind === 'loading') return t('card.elevationLoading');
    return found() === null ? t('card.elevationUnknown') : t('card.elevationFound');
  };
  /** The field takes metres, as FAO-56 does; who thinks in feet reads them beside it. */
  const inFeet = () => {
    const metres = props.typed.kind === 'typed' ? props.typed.elevationM : found();
    return useUnitSystem()() === 'us' && metres !== null ? `${formatWithUnit('elevation', metres)}, ` : '';
  };
  const type = () => props.onType(readElevation(input?.value ?? ''));
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
        <span class="elevation__unit" aria-hidden="true">
          m
        </span>
        <Show when={props.typed.kind !== 'invalid'}>
          <span id={`${props.id}-hint`} class="field__hint">
            {inFeet()}
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
