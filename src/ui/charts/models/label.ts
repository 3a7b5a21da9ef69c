/** What a chart shows, in words, for those who do not see it. */
import { at } from '../../../domain/at';
import type { EpochDay } from '../../../domain/calendar';
import type { ChartsText } from '../../../i18n/charts';
import { formatDay, formatPeriod } from '../../../i18n/format';
import { formatWithUnit, type Quantity } from '../../../i18n/units';

/** The first and the last day of a result. */
export function periodText({ startDay, et0Mm }: { readonly startDay: EpochDay; readonly et0Mm: Float64Array }): string {
  return formatPeriod(startDay, startDay + et0Mm.length - 1);
}

/** The period of a chart and the extremes of its main line, in sentences. */
export function chartLabel(
  t: ChartsText,
  chart: {
    readonly title: string;
    readonly startDay: EpochDay;
    readonly line: string;
    readonly values: Float64Array;
    readonly quantity: Quantity;
  },
): string {
  const { title, startDay, line, values, quantity } = chart;
  const [lowest, highest] = extremeDays(values);
  const of = (day: number) => formatWithUnit(quantity, at(values, day));
  const extremes =
    lowest < 0
      ? t('charts.noDay')
      : t('charts.extremes', {
          line,
          lowest: of(lowest),
          lowestDate: formatDay(startDay + lowest),
          highest: of(highest),
          highestDate: formatDay(startDay + highest),
        });
  return t('charts.label', { title, period: formatPeriod(startDay, startDay + values.length - 1), extremes });
}

/** The first day of the lowest and of the highest value; −1 when there is none. */
function extremeDays(values: Float64Array): readonly [number, number] {
  let [lowest, highest] = [-1, -1];
  values.forEach((value, day) => {
    if (Number.isNaN(value)) return;
    if (lowest < 0 || value < at(values, lowest)) lowest = day;
    if (highest < 0 || value > at(values, highest)) highest = day;
  });
  return [lowest, highest];
}
