/** Says, above a result, when its link was made of other numbers, and by how much they differ. */
import { Show } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { useShareText } from '../../i18n/share';
import { inUnits, unitDecimals, unitText } from '../../i18n/units';
import type { SourceId } from '../../protocol';
import type { CheckOutcome } from '../../share/check';
import { metaOf } from '../../sources/registry';
import '../styles/share.css';

type Difference = Extract<CheckOutcome, { kind: 'differs' }>;

export default function ShareCheck(props: { outcome: CheckOutcome; onKeep: () => void }) {
  const t = useShareText();
  const difference = () => (props.outcome.kind === 'differs' ? props.outcome : undefined);
  return (
    <section class="notice notice--info stack stack--tight share__check" aria-label={t('share.checkTitle')}>
      <Show when={difference()} fallback={<p>{t('share.checkUnreadable')}</p>}>
        {(found) => <DifferenceText difference={found()} />}
      </Show>
      <button type="button" class="button" onClick={() => props.onKeep()}>
        {t('share.keepNew')}
      </button>
    </section>
  );
}

function DifferenceText(props: { difference: Difference }) {
  const t = useShareText();
  const before = () => props.difference.before;
  const after = () => props.difference.after;
  const nameAll = (sources: readonly SourceId[]) =>
    sources.map((id) => metaOf(id).name).join(', ') || t('share.noSource');
  return (
    <>
      <p>
        <Show
          when={props.difference.byMm !== 0}
          fallback={<strong>{t('share.checkSameTotal', formatTotal(after().totalMm))}</strong>}
        >
          <strong>
            {t('share.checkDiffers', {
              before: formatTotal(before().totalMm),
              after: formatTotal(after().totalMm),
              change: formatChange(props.difference),
            })}
          </strong>
        </Show>
      </p>
      <Show when={before().dayCount !== after().dayCount}>
        <p>{t('share.checkDays', { before: before().dayCount, after: after().dayCount })}</p>
      </Show>
      <Show when={nameAll(before().sources) !== nameAll(after().sources)} fallback={<p>{t('share.checkRevised')}</p>}>
        <p>{t('share.checkSources', { before: nameAll(before().sources), after: nameAll(after().sources) })}</p>
      </Show>
    </>
  );
}

/** One decimal more than a depth is shown with: totals that differ shall look different. */
function formatTotal(mm: number): string {
  const decimals = unitDecimals('waterDepth') + 1;
  return `${formatNumber(inUnits('waterDepth', mm), decimals)}\u00a0${unitText('waterDepth')}`;
}

/** `+0.80 mm, +0.6 %`. */
function formatChange({ byMm, byPct }: Difference): string {
  const sign = byMm > 0 ? '+' : '';
  const parts = [sign + formatTotal(byMm)];
  if (byPct !== null) parts.push(`${sign}${formatNumber(byPct, 1)}\u00a0%`);
  return parts.join(', ');
}
