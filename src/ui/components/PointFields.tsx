import { A } from '@solidjs/router';
import { useText } from '../../i18n';
import { queryOfPoint } from '../map/chosen-point';
import { type Axis, LIMIT_DEG, parsePair } from '../map/coordinates';
import { type DraftErrors, draftPoint, type RunDraft } from '../run-draft';
import { TextField } from './TextField';

/** What a part of the form is given. */
export interface FieldsProps {
  readonly draft: RunDraft;
  errors(): DraftErrors;
  edit(change: Partial<RunDraft>): void;
}

/** Where: coordinates and elevation. */
export function PointFields(props: FieldsProps) {
  const t = useText();
  const coordinateError = (axis: Axis) => {
    const problem = props.errors()[axis];
    return problem && t(`search.problems.${problem}`, { axis: t(`search.${axis}`), limitDeg: LIMIT_DEG[axis] });
  };
  const elevationError = () => {
    const problem = props.errors().elevation;
    return problem && t(`eto.errors.${problem}`);
  };
  /** A pair pasted into either field fills both. */
  const paste = (event: ClipboardEvent) => {
    const pair = parsePair(event.clipboardData?.getData('text/plain') ?? '');
    if (!pair) return;
    event.preventDefault();
    props.edit({ latitude: String(pair.latitudeDeg), longitude: String(pair.longitudeDeg) });
  };
  const mapLink = () => {
    const point = draftPoint(props.draft);
    return point ? `/?${queryOfPoint(point)}` : '/';
  };
  return (
    <fieldset class="form-group">
      <legend>{t('eto.point')}</legend>
      <div class="form-row">
        <TextField
          label={t('eto.latitude')}
          value={props.draft.latitude}
          hint={t('eto.latitudeHint')}
          error={coordinateError('latitude')}
          onType={(latitude) => props.edit({ latitude })}
          onPaste={paste}
        />
        <TextField
          label={t('eto.longitude')}
          value={props.draft.longitude}
          hint={t('eto.longitudeHint')}
          error={coordinateError('longitude')}
          onType={(longitude) => props.edit({ longitude })}
          onPaste={paste}
        />
      </div>
      <TextField
        label={t('eto.elevation')}
        value={props.draft.elevation}
        hint={t('eto.elevationHint')}
        error={elevationError()}
        onType={(elevation) => props.edit({ elevation })}
      />
      <A href={mapLink()} class="form-link">
        {t('eto.backToMap')}
      </A>
    </fieldset>
  );
}
