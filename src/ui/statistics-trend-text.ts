/** A trend in words. */
import { formatNumber } from '../i18n/format';
import type { StatisticsText } from '../i18n/statistics';
import { unitText } from '../i18n/units';
import type { StatisticsVariable, TrendStatistics } from '../share/result-statistics';
import { differenceQuantity, formatChanges } from './statistics-format';

const LEVEL = 0.05;

type TrendReading = 'rises' | 'falls' | 'none';

/** What the test says of a trend at 5 %. */
export function readingOf({ p, slope }: TrendStatistics): TrendReading {
  if (p >= LEVEL || slope === 0) return 'none';
  return slope > 0 ? 'rises' : 'falls';
}

/** The slope and its limits, with signs and the same decimals, without a unit. */
export function changesOf(variable: StatisticsVariable, { slope, slopeLow, slopeHigh }: TrendStatistics) {
  return formatChanges(variable, { slope, low: slopeLow, high: slopeHigh });
}

/** A change of ETo with its unit and the time it takes: +0.02 mm/day per year. */
function et0ChangeText(t: StatisticsText, change: string, trend: TrendStatistics): string {
  return `${change}\u00a0${unitText(differenceQuantity('et0Mm'))} ${perText(t, trend)}`;
}

/** The time that the changes of a result are given for; years and months share it. */
export function perText(t: StatisticsText, { basis }: TrendStatistics): string {
  return t(basis === 'days' ? 'statistics.trend.inThirtyDays' : 'statistics.trend.aYear');
}

/** What a trend is drawn through: 30 yearly means. */
export function basisText(t: StatisticsText, { basis, count }: TrendStatistics): string {
  return t(`statistics.trend.${basis}`, formatNumber(count, 0));
}

/** The trend of ETo as a sentence; it rises *by* an amount, whose sign the verb already has. */
export function et0TrendSentence(t: StatisticsText, trend: TrendStatistics): string {
  const changes = changesOf('et0Mm', trend);
  const { low } = changes;
  const high = et0ChangeText(t, changes.high, trend);
  const reading = readingOf(trend);
  if (reading === 'none') return t('statistics.trend.none', { low, high });
  const amount = changes.slope.replace(/^[+−]/, '');
  return t(`statistics.trend.${reading}`, { change: et0ChangeText(t, amount, trend), low, high: changes.high });
}
