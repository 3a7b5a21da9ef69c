import { createMemo, For, Show } from 'solid-js';
import type { Skill } from '../../domain/skill';
import { formatNumber } from '../../i18n/format';
import { type SourcesText, useSourcesText } from '../../i18n/sources';
import { formatWithUnit } from '../../i18n/units';
import type { Calibration } from '../../protocol';
import { FoldedTable } from './FoldedTable';

interface Tested {
  readonly title: string;
  readonly skill: Skill;
}

/** How a calibration did on days that it had not seen; nothing where there is none. */
export function SkillTable(props: { calibration: Calibration }) {
  const t = useSourcesText();
  const tested = createMemo(() => testedOf(t, props.calibration));
  return (
    <Show when={tested().length > 0}>
      <FoldedTable class="method-details" title={t('sources.skill.title')}>
        <thead>
          <tr>
            <th scope="col">{t('sources.skill.measure')}</th>
            <For each={tested()}>
              {({ title }) => (
                <th scope="col" class="num">
                  {title}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={MEASURES}>
            {({ name, print }) => (
              <tr>
                <th scope="row">{t(`sources.skill.${name}`)}</th>
                <For each={tested()}>{({ skill }) => <td class="num">{print(skill)}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </FoldedTable>
    </Show>
  );
}

function testedOf(t: SourcesText, calibration: Calibration): readonly Tested[] {
  switch (calibration.kind) {
    case 'region':
      return [{ title: t('sources.skill.heldOut'), skill: calibration.heldOut }];
    case 'station':
      return [
        { title: t('sources.skill.before'), skill: calibration.fit.before },
        { title: t('sources.skill.after'), skill: calibration.fit.after },
      ];
    default:
      return [];
  }
}

const percent = (value: number | undefined, decimals: number) => `${formatNumber(value, decimals)} %`;

const MEASURES = [
  { name: 'days', print: ({ dayCount }: Skill) => formatNumber(dayCount, 0) },
  { name: 'mae', print: ({ maeMm }: Skill) => formatWithUnit('waterRate', maeMm) },
  { name: 'rmse', print: ({ rmseMm }: Skill) => formatWithUnit('waterRate', rmseMm) },
  { name: 'pbias', print: ({ pbiasPct }: Skill) => percent(pbiasPct, 1) },
  { name: 'r2', print: ({ r2 }: Skill) => formatNumber(r2, 2) },
  { name: 'kge', print: ({ kge }: Skill) => formatNumber(kge, 2) },
  { name: 'nse', print: ({ nse }: Skill) => formatNumber(nse, 2) },
  { name: 'coverage', print: ({ band }: Skill) => percent(band && band.coverage90 * 100, 0) },
] as const;
