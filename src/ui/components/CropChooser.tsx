/** Which crop stands in the field, and since when. The choice is part of the address. */
import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { formatIsoDate, parseIsoDate } from '../../domain/calendar';
import { cropChoice } from '../../domain/crops/choice';
import { useCropsText } from '../../i18n/crops';
import { formatNumber } from '../../i18n/format';
import { cropsByGroup } from '../crop-words';
import type { ResultViewControl } from '../result-view';
import { TextField } from './TextField';

export function CropChooser(props: { control: ResultViewControl; error: string | undefined }) {
  const t = useCropsText();
  const id = createUniqueId();
  const chosen = createMemo(() => {
    const choice = cropChoice(props.control.view().crop, props.control.view().planted);
    return choice.kind === 'planned' ? choice.plan.crop : choice.kind === 'undated' ? choice.crop : undefined;
  });
  const dated = () => {
    const crop = chosen();
    return crop?.kind === 'steady' ? undefined : crop;
  };
  const steadyKc = () => {
    const crop = chosen();
    return crop?.kind === 'steady' ? formatNumber(crop.kc, 2) : undefined;
  };
  const planted = () => {
    const day = props.control.view().planted;
    return day === undefined ? '' : formatIsoDate(day);
  };
  return (
    <div class="crop-chooser">
      <div class="field crop-chooser__crop">
        <label for={id}>{t('crops.crop')}</label>
        <select
          id={id}
          value={chosen()?.id ?? ''}
          aria-describedby={steadyKc() ? `${id}-hint` : undefined}
          onChange={(event) => props.control.show({ crop: event.currentTarget.value || undefined })}
        >
          <option value="">{t('crops.noCrop')}</option>
          <For each={cropsByGroup(t)}>
            {({ group, crops }) => (
              <optgroup label={t(`crops.groups.${group}`)}>
                <For each={crops}>
                  {(crop) => (
                    <option value={crop.id} selected={crop.id === chosen()?.id}>
                      {crop.name}
                    </option>
                  )}
                </For>
              </optgroup>
            )}
          </For>
        </select>
        <Show when={steadyKc()}>
          {(kc) => (
            <p id={`${id}-hint`} class="field__hint">
              {t('crops.steadyHint', { kc: kc() })}
            </p>
          )}
        </Show>
      </div>
      <Show when={dated()}>
        {(crop) => (
          <TextField
            type="date"
            label={t(crop().kind === 'yearly' ? 'crops.greenUp' : 'crops.planted')}
            value={planted()}
            hint={crop().kind === 'yearly' ? t('crops.greenUpHint') : undefined}
            error={props.error}
            onType={(text) => props.control.show({ planted: parseIsoDate(text) })}
          />
        )}
      </Show>
    </div>
  );
}
