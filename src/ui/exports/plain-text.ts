/** A result as a short message: what a grower reads in a chat. */
import { at } from '../../domain/at';
import type { ExportsText } from '../../i18n/exports';
import { formatCoordinates, formatDay, formatNumber, formatPeriod } from '../../i18n/format';
import { formatIn, formatWithUnit, unitText } from '../../i18n/units';
import type { RunResult } from '../../protocol';
import { isSimulatedResult } from '../../share/result-days';
import { metaOf } from '../../sources/registry';
import { bandOf } from '../day-row';
import { summarize } from '../result-summary';
import { resultLink } from './result-link';

/** A week: what the next irrigation is decided by. */
const LAST_DAYS = 7;

/**
 * Place, period, total and mean, the last days with their band, whose weather it is, and the link.
 * @param link the address to end with; the one that calculates the result again unless told
 */
export function toPlainText(t: ExportsText, result: RunResult, link = resultLink(result)): string {
  const { request, site, sources } = result;
  const names = sources.filter(({ dayCount }) => dayCount > 0).map(({ id }) => metaOf(id).name);
  return [
    t('exports.text.title', formatCoordinates(site)),
    formatPeriod(request.start, request.end),
    ...(isSimulatedResult(result) ? [t('results.simulated')] : []),
    ...totalLines(t, result),
    ...lastDayLines(t, result),
    t('exports.text.sources', names.join(', ')),
    link,
  ].join('\n');
}

function totalLines(t: ExportsText, { days }: RunResult): readonly string[] {
  const { counted, et0DayCount } = summarize(days);
  if (!counted) return [t('results.headlineNone')];
  return [
    t('exports.text.totals', {
      total: formatWithUnit('waterDepth', counted.totalMm),
      mean: formatWithUnit('waterRate', counted.meanMm),
      days: t('exports.text.dayCount', et0DayCount, formatNumber(et0DayCount, 0)),
    }),
  ];
}

function lastDayLines(t: ExportsText, { days }: RunResult): readonly string[] {
  const { startDay, et0Mm } = days;
  const count = Math.min(LAST_DAYS, et0Mm.length);
  const indexes = Array.from({ length: count }, (_, i) => et0Mm.length - count + i);
  const lines = indexes.map((index) => {
    const day = formatDay(startDay + index, 'weekday');
    return t('exports.text.day', { day, value: dayValue(t, days, index) });
  });
  return [t('exports.text.lastDays', { count, unit: unitText('waterRate') }), ...lines];
}

function dayValue(t: ExportsText, days: RunResult['days'], index: number): string {
  const et0Mm = at(days.et0Mm, index);
  if (Number.isNaN(et0Mm)) return t('exports.text.none');
  const value = formatIn('waterRate', et0Mm);
  const band = bandOf(days, index);
  return band ? t('exports.text.band', { value, ...band }) : value;
}
