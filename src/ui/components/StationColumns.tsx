import { createUniqueId, Index, Show } from 'solid-js';
import { DATE_TARGETS, type Preview, STATION_TARGETS, type StationUnit } from '../../domain/station/types';
import { unitsOf } from '../../domain/station/units';
import { useStationText } from '../../i18n/station';
import { isStationRole, type MappingForm, type Role, withRole, withUnit } from '../station/mapping-form';
import { unitText } from '../station/station-words';
import { StationSelect } from './StationSelect';

interface StationColumnsProps {
  readonly preview: Preview;
  readonly form: MappingForm;
  onEdit(form: MappingForm): void;
}

/** Values shown beside the name of a column. */
const SAMPLES = 3;

/** Every column of the file with its meaning and its unit. */
export function StationColumns(props: StationColumnsProps) {
  const t = useStationText();
  const legend = createUniqueId();
  return (
    <fieldset class="station-group" aria-labelledby={legend}>
      <legend id={legend}>{t('station.mapping.columns')}</legend>
      <p class="field__hint">{t('station.mapping.columnsHint')}</p>
      <ol class="plain-list station-columns">
        {/* By place: a column that is edited keeps its controls, and the focus on them. */}
        <Index each={props.form.columns}>{(_, index) => <StationColumnRow {...props} index={index} />}</Index>
      </ol>
    </fieldset>
  );
}

function StationColumnRow(props: StationColumnsProps & { readonly index: number }) {
  const t = useStationText();
  const name = () => props.preview.headers[props.index] ?? '';
  const role = () => props.form.columns[props.index]?.role ?? null;
  const unit = () => props.form.columns[props.index]?.unit ?? null;
  const samples = () =>
    props.preview.rows
      .map(({ cells }) => cells[props.index] ?? '')
      .filter((cell) => cell !== '')
      .slice(0, SAMPLES)
      .join(' · ');
  const roles = () =>
    [...DATE_TARGETS, ...STATION_TARGETS].map((value) => ({ value, label: t(`station.targets.${value}`) }));
  const stationRole = () => {
    const now = role();
    return isStationRole(now) ? now : undefined;
  };
  return (
    <li class="station-column" classList={{ 'station-column--unused': role() === null }}>
      <div class="station-column__what">
        <p class="station-column__name">
          {t('station.mapping.column', { number: String(props.index + 1), name: name() })}
        </p>
        <p class="field__hint station-column__samples">{samples() && t('station.mapping.samples', samples())}</p>
      </div>
      <StationSelect
        label={t('station.mapping.meaning')}
        name={t('station.mapping.meaningOf', name())}
        value={role() ?? 'unused'}
        options={[{ value: 'unused', label: t('station.mapping.notUsed') }, ...roles()]}
        onChoose={(value) =>
          props.onEdit(withRole(props.form, props.index, value === 'unused' ? null : (value as Exclude<Role, null>)))
        }
      />
      <Show when={stationRole()} fallback={<span />}>
        {(target) => (
          <StationSelect
            label={t('station.mapping.unit')}
            name={t('station.mapping.unitOf', name())}
            value={unit() ?? ''}
            placeholder={t('station.mapping.choose')}
            options={unitsOf(target()).map((value) => ({ value, label: unitText(t, value) }))}
            onChoose={(value) => props.onEdit(withUnit(props.form, props.index, (value as StationUnit | '') || null))}
          />
        )}
      </Show>
    </li>
  );
}
