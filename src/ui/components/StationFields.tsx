import { createUniqueId } from 'solid-js';
import { useStationText } from '../../i18n/station';
import { type Axis, LIMIT_DEG } from '../map/coordinates';
import { ELEVATION_LIMITS, readStationForm, type StationForm } from '../station/station-form';
import { TextField } from './TextField';

interface StationFieldsProps {
  readonly form: StationForm;
  /** Whether what is missing is told. */
  readonly isChecked: boolean;
  onEdit(change: Partial<StationForm>): void;
}

/** The name and the place of the station. */
export function StationFields(props: StationFieldsProps) {
  const t = useStationText();
  const legend = createUniqueId();
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
