/** What the chart shows, in words, for those who do not see it. */

import type { Text } from '../../i18n';
import { formatDay, formatNumber } from '../../i18n/format';
import type { ResultDays } from '../../protocol';
import { summarize } from '../result-summary';

/** The period and its extremes in two sentences. */
export function chartLabel(t: Text, days: ResultDays): string {
  const { counted } = summarize(days);
  const summary = counted
    ? t('chart.labelSummary', {
        lowest: formatNumber(counted.lowest.et0Mm, 2),
        lowestDate: formatDay(counted.lowest.day),
        highest: formatNumber(counted.highest.et0Mm, 2),
        highestDate: formatDay(counted.highest.day),
      })
    : t('chart.labelEmpty');
  const last = days.startDay + days.et0Mm.length - 1;
  return t('chart.label', { first: formatDay(days.startDay), last: formatDay(last), summary });
}
