/** The crop's need in a small table, and how it was computed. */
import { createMemo, type JSX, Show } from 'solid-js';
import { stageOn } from '../../domain/crops/curve';
import type { IrrigationTotals } from '../../domain/crops/irrigation';
import { useCropsText } from '../../i18n/crops';
import { formatNumber } from '../../i18n/format';
import { formatIn, unitText } from '../../i18n/units';
import type { ResultDays } from '../../protocol';
import type { CropWater } from '../crop-water';
import { CropStages } from './CropStages';

interface IrrigationSummaryProps {
  readonly days: ResultDays;
  readonly water: Extract<CropWater, { kind: 'counted' }>;
}

const whole = (count: number) => formatNumber(count, 0);

export function IrrigationSummary(props: IrrigationSummaryProps) {
  const t = useCropsText();
  const totals = () => props.water.totals;
  const lastDay = () => props.days.startDay + props.days.et0Mm.length - 1;
  /** The plan of a crop that has stages. */
  const staged = createMemo(() => {
    const plan = props.water.plan;
    return plan && plan.crop.kind !== 'steady' ? { crop: plan.crop, plantingDay: plan.plantingDay } : undefined;
  });
  return (
    <>
      <LeftOut totals={totals()} />
      <table class="irrigation__table">
        <caption class="visually-hidden">{t('crops.tableName')}</caption>
        <tbody>
          <Depth name={t('crops.etc')} mm={totals().etcMm} />
          <Depth name={t('crops.effectiveRain')} mm={totals().effectiveRainMm} />
          <Depth name={t('crops.net')} mm={totals().netIrrigationMm} />
          <Fact name={t('crops.kc')}>{kcRange(t, props.water.kc)}</Fact>
          <Show when={staged()}>
            {(plan) => {
              const stage = () => stageOn(plan(), lastDay());
              const words = () => {
                const shown = stage();
                return shown ? t(`crops.stages.${shown}`) : t('crops.noStage');
              };
              return <Fact name={t('crops.stageOnLast')}>{words()}</Fact>;
            }}
          </Show>
          <Fact name={t('crops.counted')}>
            {t('crops.countOf', { count: whole(totals().dayCount), total: whole(props.days.et0Mm.length) })}
          </Fact>
        </tbody>
      </table>
      <Show when={staged()}>{(plan) => <CropStages plan={plan()} days={props.days} />}</Show>
      <Method />
    </>
  );
}

function kcRange(t: ReturnType<typeof useCropsText>, kc: Float64Array): string {
  const known = kc.filter((value) => !Number.isNaN(value)).sort();
  const low = formatNumber(known.at(0), 2);
  const high = formatNumber(known.at(-1), 2);
  return low === high ? low : t('crops.kcFromTo', { low, high });
}

function Fact(props: { name: string; children: JSX.Element }) {
  return (
    <tr>
      <th scope="row">{props.name}</th>
      <td>{props.children}</td>
    </tr>
  );
}

function Depth(props: { name: string; mm: number }) {
  return (
    <Fact name={props.name}>
      <span class="irrigation__depth">
        {formatIn('waterDepth', props.mm)} <span class="irrigation__unit">{unitText('waterDepth')}</span>
      </span>
    </Fact>
  );
}

function LeftOut(props: { totals: IrrigationTotals }) {
  const t = useCropsText();
  return (
    <>
      <Show when={props.totals.missingDayCount > 0}>
        <p class="soft">{t('crops.missing', props.totals.missingDayCount, whole(props.totals.missingDayCount))}</p>
      </Show>
      <Show when={props.totals.outsideDayCount > 0}>
        <p class="soft">{t('crops.outside', props.totals.outsideDayCount, whole(props.totals.outsideDayCount))}</p>
      </Show>
    </>
  );
}

function Method() {
  const t = useCropsText();
  return (
    <details class="irrigation__more">
      <summary>{t('crops.method')}</summary>
      <p>{t('crops.methodEtc')}</p>
      <p>{t('crops.methodRain')}</p>
      <p>{t('crops.methodNet')}</p>
    </details>
  );
}
