import { createUniqueId, onCleanup, onMount } from 'solid-js';
import { useStationText } from '../../i18n/station';
import { type Axis, type Coordinates, LIMIT_DEG } from '../map/coordinates';
import { useServices } from '../services';
import { ELEVATION_LIMITS, readStationForm, type StationForm } from '../station/station-form';
import { TextField } from './TextField';

interface StationFieldsProps {
  readonly form: StationForm;
  readonly point: Coordinates;
  /** Whether what is missing is told. */
  readonly isChecked: boolean;
  onEdit(change: Partial<StationForm>): void;
}

/** The name and the place of the station, from the point of the page; an elevation that was not typed is looked up. */
export function StationFields(props: StationFieldsProps) {
  const t = useStationText();
  const { places } = useServices();
  const legend = createUniqueId();
  const controller = new AbortController();
  onCleanup(() => controller.abort());
  onMount(() => {
    if (props.form.elevation !== '') return;
    const { latitudeDeg, longitudeDeg } = props.point;
    places.elevation(latitudeDeg, longitudeDeg, controller.signal).then(
      (found) => {
        if (found.ok && props.form.elevation === '') props.onEdit({ elevation: String(Math.round(found.value)) });
      },
      () => undefined,
    );
  });
  const errors = () => {
    const form = readStationForm(props.form);
    return !props.isChecked || form.ok ? {} : form.error;
  };
  const coordinateError = (axis: Axis) => {
    const problem = errors()[axis];
    return problem && t(`search.problems.${problem}`, { axis: t(`search.${axis}`), limitDeg: LIMIT_DEG[axis] });
  };
  return (
    <fieldset class="station-group" aria-labelledby={legend}>
      <legend id={legend}>{t('station.mapping.station')}</legend>
      <div class="form-row">
        <TextField
          label={t('station.mapping.name')}
          value={props.form.name}
          error={errors().name && t('station.mapping.nameMissing')}
          onType={(name) => props.onEdit({ name })}
        />
        <TextField
          label={t('search.latitude')}
          value={props.form.latitude}
          error={coordinateError('latitude')}
          onType={(latitude) => props.onEdit({ latitude })}
        />
        <TextField
          label={t('search.longitude')}
          value={props.form.longitude}
          error={coordinateError('longitude')}
          onType={(longitude) => props.onEdit({ longitude })}
        />
        <TextField
          label={t('station.mapping.elevation')}
          value={props.form.elevation}
          hint={t('station.mapping.elevationHint')}
          error={errors().elevation && t('card.elevationInvalid', ELEVATION_LIMITS)}
          onType={(elevation) => props.onEdit({ elevation })}
        />
      </div>
    </fieldset>
  );
}
