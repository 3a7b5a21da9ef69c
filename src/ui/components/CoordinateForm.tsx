/** Typed coordinates. A pair pasted into either field fills both. */
import { createSignal, createUniqueId, Show } from 'solid-js';
import { useText } from '../../i18n';
import {
  type Axis,
  type CoordinateProblem,
  type Coordinates,
  LIMIT_DEG,
  parseCoordinate,
  parsePair,
} from '../map/coordinates';

type Problems = Partial<Record<Axis, CoordinateProblem>>;

export function CoordinateForm(props: { onChoose(point: Coordinates): void }) {
  const t = useText();
  const [texts, setTexts] = createSignal<Readonly<Record<Axis, string>>>({ latitude: '', longitude: '' });
  const [problems, setProblems] = createSignal<Problems>({});
  let form: HTMLFormElement | undefined;

  /** Both fields from a text that holds a pair; false when it holds none. */
  function takePair(text: string): Coordinates | undefined {
    const pair = parsePair(text);
    if (!pair) return undefined;
    setTexts({ latitude: String(pair.latitudeDeg), longitude: String(pair.longitudeDeg) });
    setProblems({});
    return pair;
  }

  function type(axis: Axis, text: string): void {
    setTexts({ ...texts(), [axis]: text });
    setProblems({ ...problems(), [axis]: undefined });
  }

  function onPaste(event: ClipboardEvent): void {
    if (takePair(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  }

  function typedPoint(): Coordinates | undefined {
    const { latitude, longitude } = texts();
    // Typed by hand, a pair may stand in the first field too.
    if (longitude.trim() === '' && parsePair(latitude)) return takePair(latitude);
    const lat = parseCoordinate(latitude, 'latitude');
    const lon = parseCoordinate(longitude, 'longitude');
    if (lat.ok && lon.ok) return { latitudeDeg: lat.value, longitudeDeg: lon.value };
    setProblems({ ...(lat.ok ? {} : { latitude: lat.error }), ...(lon.ok ? {} : { longitude: lon.error }) });
    return undefined;
  }

  function onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const point = typedPoint();
    if (point) props.onChoose(point);
    else form?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }

  const field = (axis: Axis) => (
    <CoordinateField
      axis={axis}
      text={texts()[axis]}
      problem={problems()[axis]}
      onType={(text) => type(axis, text)}
      onPaste={onPaste}
    />
  );
  return (
    <form ref={form} class="coordinates" onSubmit={onSubmit} novalidate>
      {field('latitude')}
      {field('longitude')}
      <button type="submit" class="button coordinates__submit" aria-label={t('search.useCoordinates')}>
        {t('search.go')}
      </button>
      <p class="coordinates__hint field__hint">{t('search.coordinateHint')}</p>
    </form>
  );
}

interface CoordinateFieldProps {
  readonly axis: Axis;
  readonly text: string;
  readonly problem: CoordinateProblem | undefined;
  onType(text: string): void;
  onPaste(event: ClipboardEvent): void;
}

function CoordinateField(props: CoordinateFieldProps) {
  const t = useText();
  const id = createUniqueId();
  const errorId = `${id}-error`;
  return (
    <div class="field">
      <label for={id}>{t(`search.${props.axis}`)}</label>
      <input
        id={id}
        value={props.text}
        placeholder={t(`search.${props.axis}Example`)}
        // Not inputmode="decimal": its keyboards lack the minus sign and the letters of the compass.
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={props.problem ? 'true' : undefined}
        aria-describedby={props.problem ? errorId : undefined}
        onInput={(event) => props.onType(event.currentTarget.value)}
        onPaste={(event) => props.onPaste(event)}
      />
      <Show when={props.problem}>
        {(problem) => (
          <p id={errorId} class="field__error">
            {t(`search.problems.${problem()}`, { axis: t(`search.${props.axis}`), limitDeg: LIMIT_DEG[props.axis] })}
          </p>
        )}
      </Show>
    </div>
  );
}
