/** How the statistics of a result are shown, on the screen and in a file: in which words and units, with how many decimals. */
import { formatNumber } from '../i18n/format';
import type { StatisticsText } from '../i18n/statistics';
import { formatIn, inUnits, type Quantity } from '../i18n/units';
import type { Et0Series, Statistic, StatisticsVariable } from '../share/result-statistics';
import { metaOf } from '../sources/registry';
import { QUANTITIES } from './days/columns';

/** What the values of a variable are; rain of a day, of which there are means and trends, is a rate. */
export const QUANTITY_OF: Readonly<Record<StatisticsVariable, Quantity>> = {
  ...QUANTITIES,
  precipitationMm: 'waterRate',
};

/** What a spread or a change of a variable is: of °F there is no offset in it. */
export function differenceQuantity(variable: StatisticsVariable): Quantity {
  const quantity = QUANTITY_OF[variable];
  return quantity === 'temperature' ? 'temperatureDifference' : quantity;
}

/** What a statistic of a variable is; null where it has no unit of the variable's. */
function quantityOf(variable: StatisticsVariable, statistic: Statistic): Quantity | null {
  switch (statistic) {
    case 'mean':
    case 'max':
    case 'min':
    case 'median':
    case 'lowerQuartile':
    case 'upperQuartile':
      return QUANTITY_OF[variable];
    case 'standardDeviation':
    case 'interquartileRange':
      return differenceQuantity(variable);
    default:
      return null;
  }
}

/** A statistic in the units on the screen; NaN where it is not given. */
export function statisticInUnits(variable: StatisticsVariable, statistic: Statistic, value: number | null): number {
  const quantity = quantityOf(variable, statistic);
  return value === null ? Number.NaN : quantity ? inUnits(quantity, value) : value;
}

const DECIMALS: Readonly<Partial<Record<Statistic, number>>> = {
  dayCount: 0,
  coefficientOfVariationPct: 1,
  shapiroWilkW: 3,
};

/** A p: never rounded to nothing. */
export function formatP(p: number): string {
  return p < 0.001 ? `< ${formatNumber(0.001, 3)}` : formatNumber(p, 3);
}

/** A statistic as the table shows it; a dash where it is not given. */
export function formatStatistic(variable: StatisticsVariable, statistic: Statistic, value: number | null): string {
  if (statistic === 'shapiroWilkP' && value !== null) return formatP(value);
  const quantity = quantityOf(variable, statistic);
  // A mean of many days bears a decimal more than a day where a day bears none.
  if (quantity) return formatIn(quantity, value, quantity === 'humidity' ? -1 : 0);
  return formatNumber(value, DECIMALS[statistic] ?? 2);
}

/** Decimals that leave two digits of the largest of some numbers. */
function decimalsFor(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  return largest > 0 ? Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(largest)))) : 2;
}

/** Changes of a variable with their signs, all with the same decimals. */
export function formatChanges<Name extends string>(
  variable: StatisticsVariable,
  changes: Readonly<Record<Name, number>>,
): Record<Name, string> {
  const quantity = differenceQuantity(variable);
  const shown = Object.entries<number>(changes).map(([name, change]) => [name, inUnits(quantity, change)] as const);
  const decimals = decimalsFor(shown.map(([, change]) => change));
  const signed = (change: number) => `${change > 0 ? '+' : ''}${formatNumber(change, decimals)}`;
  return Object.fromEntries(shown.map(([name, change]) => [name, signed(change)])) as Record<Name, string>;
}

/** One of the ETos that are compared: the result's, or that of one source. */
export function seriesText(t: StatisticsText, series: Et0Series): string {
  if (series.kind === 'fused') return t('statistics.agreement.fused');
  const { name } = metaOf(series.source);
  return t(series.kind === 'source' ? 'statistics.agreement.alone' : 'statistics.agreement.provider', name);
}
