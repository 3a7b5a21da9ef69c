import { For, Show } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { type SummaryText, useSummaryText } from '../../i18n/summary';
import type { QualityCount, Reason } from '../summary/quality-count';
import { Fact } from './Fact';
import { QualityBadge } from './QualityBadge';

const whole = (count: number) => formatNumber(count, 0);

const RATED = ['HIGH', 'MEDIUM', 'LOW'] as const;

/** How sure the days are, and why not surer. */
export function QualityFact(props: { quality: QualityCount; dayCount: number }) {
  const t = useSummaryText();
  /** The quality that the most days have is told first. */
  const ranked = () =>
    RATED.filter((name) => props.quality.counts[name] > 0).sort(
      (a, b) => props.quality.counts[b] - props.quality.counts[a],
    );
  return (
    <Fact title={t('summary.qualityTitle')}>
      <p class="fact__badges cluster">
        <For each={ranked()}>
          {(name) => (
            <span>
              <QualityBadge quality={name} />{' '}
              {t('summary.ofDays', { counted: whole(props.quality.counts[name]), total: whole(props.dayCount) })}
            </span>
          )}
        </For>
      </p>
      <ul class="plain-list">
        <Show when={props.quality.counts.NONE > 0}>
          <li>{t('summary.withoutEt0', whole(props.quality.counts.NONE))}</li>
        </Show>
        <For each={props.quality.reasons}>{(reason) => <li>{reasonText(t, reason)}</li>}</For>
      </ul>
    </Fact>
  );
}

function reasonText(t: SummaryText, reason: Reason): string {
  const words = reason.kind === 'flag' ? t(`flags.${reason.flag}`) : t(`summary.estimated.${reason.input}`);
  return t('summary.reason', { reason: words, count: reason.dayCount, days: whole(reason.dayCount) });
}
