/** The Kc curve of a season as a picture, and the same in a table. */
import { createMemo, For, Show } from 'solid-js';
import type { EpochDay } from '../../domain/calendar';
import { kcMidInWeather } from '../../domain/crops/climate';
import type { SeasonalCrop } from '../../domain/crops/crop';
import { type StageSpan, stageSpans } from '../../domain/crops/stages';
import type { CropId } from '../../domain/crops/table';
import { useCropsText } from '../../i18n/crops';
import { formatNumber, formatPeriod } from '../../i18n/format';
import { formatWithUnit } from '../../i18n/units';
import type { ResultDays } from '../../protocol';
import { stagesWhere } from '../crop-words';

interface CropStagesProps {
  readonly plan: { readonly crop: SeasonalCrop<CropId>; readonly plantingDay: EpochDay };
  readonly days: ResultDays;
}

export function CropStages(props: CropStagesProps) {
  const t = useCropsText();
  const lastDay = () => props.days.startDay + props.days.et0Mm.length - 1;
  const spans = createMemo(() => stageSpans(props.plan.crop, props.plan.plantingDay, lastDay()));
  const kc = (value: number) => formatNumber(value, 2);
  const kcOf = ({ firstKc, lastKc }: StageSpan) =>
    kc(firstKc) === kc(lastKc) ? kc(lastKc) : t('crops.kcFromTo', { low: kc(firstKc), high: kc(lastKc) });
  const name = () => {
    const { crop } = props.plan;
    const { ini, mid, end } = crop.kc;
    return t('crops.curveName', { crop: t(`crops.names.${crop.id}`), ini: kc(ini), mid: kc(mid), end: kc(end) });
  };
  return (
    <details class="irrigation__more">
      <summary>{t('crops.curve')}</summary>
      <KcCurve name={name()} spans={spans()} firstDay={props.days.startDay} lastDay={lastDay()} />
      <p class="soft">{t('crops.curveKey')}</p>
      <table class="crop-stages">
        <thead>
          <tr>
            <th scope="col">{t('crops.stage')}</th>
            <th scope="col" class="num">
              {t('crops.days')}
            </th>
            <th scope="col" class="num">
              Kc
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={spans()}>
            {(span) => (
              <tr>
                <th scope="row">
                  {t(`crops.stages.${span.stage}`)}{' '}
                  <span class="crop-stages__dates">{formatPeriod(span.firstDay, span.lastDay)}</span>
                </th>
                <td class="num">{formatNumber(span.lastDay - span.firstDay + 1, 0)}</td>
                <td class="num">{kcOf(span)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={kcMidInWeather(props.plan.crop, props.plan.plantingDay, props.days)}>
        {(weather) => (
          <p class="soft">
            {t('crops.climate', {
              days: formatNumber(weather().dayCount, 0),
              wind: formatWithUnit('windSpeed', weather().wind2mMps),
              humidity: formatWithUnit('humidity', weather().humidityMinPct),
              adjusted: kc(weather().kcMid),
              used: kc(props.plan.crop.kc.mid),
            })}
          </p>
        )}
      </Show>
      <p class="soft">{t('crops.stageSource', { where: stagesWhere(t, props.plan.crop) })}</p>
    </details>
  );
}

/** The picture's own units: the season is WIDTH wide whatever its days, and Kc 0 to TOP_KC is HEIGHT high. */
const WIDTH = 600;
const HEIGHT = 120;
const TOP_KC = 1.4;

function KcCurve(props: { name: string; spans: readonly StageSpan[]; firstDay: EpochDay; lastDay: EpochDay }) {
  const season = () => {
    const start = props.spans[0]?.firstDay ?? 0;
    return { start, dayCount: (props.spans.at(-1)?.lastDay ?? start) - start + 1 };
  };
  const x = (day: EpochDay) => Math.max(0, Math.min(WIDTH, ((day - season().start) / season().dayCount) * WIDTH));
  const y = (kc: number) => HEIGHT - (kc / TOP_KC) * HEIGHT;
  const points = () =>
    [
      `0,${y(props.spans[0]?.firstKc ?? 0)}`,
      ...props.spans.map((span) => `${x(span.lastDay + 1)},${y(span.lastKc)}`),
    ].join(' ');
  return (
    <svg
      class="kc-curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={props.name}
    >
      <rect
        class="kc-curve__shown"
        x={x(props.firstDay)}
        width={x(props.lastDay + 1) - x(props.firstDay)}
        height={HEIGHT}
      />
      <line class="kc-curve__one" x2={WIDTH} y1={y(1)} y2={y(1)} />
      <polyline class="kc-curve__line" points={points()} />
    </svg>
  );
}
