/** What a person asks next after the total: the rain, how sure it is, whether it is usual, and where it comes from. */
import { createMemo, For, Show } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { useSummaryText } from '../../i18n/summary';
import { formatWithUnit } from '../../i18n/units';
import type { ResultDays, SourceReport } from '../../protocol';
import { metaOf } from '../../sources/registry';
import { sourceFailureText } from '../source-failure-text';
import { type AgainstNormal, againstNormal } from '../summary/comparisons';
import type { DaySums } from '../summary/day-sums';
import { countQuality } from '../summary/quality-count';
import { Fact } from './Fact';
import { QualityFact } from './QualityFact';

const whole = (count: number) => formatNumber(count, 0);
const depth = (mm: number) => formatWithUnit('waterDepth', mm);

export function SummaryFacts(props: { days: ResultDays; sums: DaySums; sources: readonly SourceReport[] }) {
  const quality = createMemo(() => countQuality(props.days));
  const normal = createMemo(() => againstNormal(props.days));
  return (
    <div class="facts">
      <WaterFact sums={props.sums} />
      <QualityFact quality={quality()} dayCount={props.sums.dayCount} />
      <Show when={normal()}>{(known) => <NormalFact normal={known()} />}</Show>
      <SourcesFact sources={props.sources} dayCount={props.sums.dayCount} />
    </div>
  );
}

function WaterFact(props: { sums: DaySums }) {
  const t = useSummaryText();
  const balance = () => props.sums.balanceMm;
  return (
    <Fact title={t('summary.waterTitle')}>
      <Show when={props.sums.balanceDayCount > 0} fallback={<p>{t('summary.noBalance')}</p>}>
        <p class="fact__lead">
          {balance() < 0 ? t('summary.deficit', depth(-balance())) : t('summary.surplus', depth(balance()))}
        </p>
        <p>
          {t('summary.waterAmounts', { rain: depth(props.sums.rainMm), et0: depth(props.sums.et0Mm) })}{' '}
          {t('summary.waterDays', {
            surplus: props.sums.surplusDayCount,
            surplusText: whole(props.sums.surplusDayCount),
            deficitText: whole(props.sums.balanceDayCount - props.sums.surplusDayCount),
          })}
        </p>
        <Show when={props.sums.balanceDayCount < props.sums.dayCount}>
          <p>
            {t('summary.balanceDays', {
              counted: whole(props.sums.balanceDayCount),
              total: whole(props.sums.dayCount),
            })}
          </p>
        </Show>
      </Show>
    </Fact>
  );
}

function NormalFact(props: { normal: AgainstNormal }) {
  const t = useSummaryText();
  const lead = () => {
    const difference = props.normal.et0Mm - props.normal.normalMm;
    const percent = formatNumber((100 * Math.abs(difference)) / props.normal.normalMm, 0);
    const said = { amount: depth(Math.abs(difference)), percent };
    return difference < 0 ? t('summary.below', said) : t('summary.above', said);
  };
  return (
    <Fact title={t('summary.normalTitle')}>
      <p class="fact__lead">{lead()}</p>
      <p>
        {t('summary.normalAmounts', {
          et0: depth(props.normal.et0Mm),
          normal: depth(props.normal.normalMm),
          days: t('summary.days', { count: props.normal.dayCount, days: whole(props.normal.dayCount) }),
        })}{' '}
        {t('summary.normalCare')}
      </p>
    </Fact>
  );
}

function SourcesFact(props: { sources: readonly SourceReport[]; dayCount: number }) {
  const t = useSummaryText();
  const days = (report: SourceReport) =>
    t('summary.ofDays', { counted: whole(report.dayCount), total: whole(props.dayCount) });
  return (
    <Fact title={t('summary.sourcesTitle')}>
      <ul class="plain-list fact__sources">
        <For each={props.sources}>
          {(report) => (
            <Show
              when={report.failure}
              fallback={
                <li class="fact__used">
                  {t('summary.sourceUsed', { source: metaOf(report.id).name, days: days(report) })}
                </li>
              }
            >
              {(failure) => (
                <li class="fact__failed">{sourceFailureText(t, { source: report.id, failure: failure() })}</li>
              )}
            </Show>
          )}
        </For>
      </ul>
    </Fact>
  );
}
