/** Rain against ETo. */

import { countPresent } from '../../../domain/series';
import { cumulativeBalanceMm, dailyBalanceMm } from '../../../domain/water-balance';
import type { ChartsText } from '../../../i18n/charts';
import { formatNumber } from '../../../i18n/format';
import type { ResultDays } from '../../../protocol';
import type { TimeChart } from '../model';
import { etoLine } from './eto';
import { chartLabel } from './label';

const RATE = { quantity: 'waterRate', side: 'left' } as const;
const DEPTH = { quantity: 'waterDepth', side: 'left' } as const;

function base(days: ResultDays) {
  return {
    kind: 'time' as const,
    startDay: days.startDay,
    length: days.et0Mm.length,
    dates: 'civil' as const,
  };
}

export function rainChart(t: ChartsText, days: ResultDays): TimeChart {
  const title = t('charts.rain.title');
  const bars = t('charts.rain.bars');
  const values = days.precipitationMm;
  return {
    ...base(days),
    id: 'rain',
    title,
    about: t('charts.rain.about'),
    label: chartLabel(t, { title, startDay: days.startDay, line: bars, values, quantity: 'waterRate' }),
    left: { label: t('charts.rain.axis'), quantity: 'waterRate', fromZero: true },
    series: [
      { ...RATE, kind: 'bars', label: bars, color: 'rain', values, byMonth: 'sum', fill: 'solid' },
      { ...etoLine(t, days), byMonth: 'sum' },
    ],
  };
}

export function balanceChart(t: ChartsText, days: ResultDays): TimeChart {
  const title = t('charts.balance.title');
  const daily = dailyBalanceMm(days.precipitationMm, days.et0Mm);
  const [surplus, deficit] = bySign(daily, Number.NaN);
  return {
    ...base(days),
    id: 'balance',
    title,
    about: t('charts.balance.about'),
    label: chartLabel(t, {
      title,
      startDay: days.startDay,
      line: t('charts.balance.axis'),
      values: daily,
      quantity: 'waterRate',
    }),
    left: { label: t('charts.balance.axis'), quantity: 'waterRate', fromZero: true },
    series: [
      {
        ...RATE,
        kind: 'bars',
        label: t('charts.balance.surplus'),
        color: 'surplus',
        values: surplus,
        byMonth: 'sum',
        fill: 'solid',
      },
      {
        ...RATE,
        kind: 'bars',
        label: t('charts.balance.deficit'),
        color: 'deficit',
        values: deficit,
        byMonth: 'sum',
        fill: 'hatched',
      },
    ],
  };
}

export function cumulativeChart(t: ChartsText, days: ResultDays): TimeChart {
  const title = t('charts.cumulative.title');
  const line = t('charts.cumulative.line');
  const values = cumulativeBalanceMm(dailyBalanceMm(days.precipitationMm, days.et0Mm));
  const leftOut = values.length - countPresent(values);
  const [surplus, deficit] = bySign(values, 0);
  const left = { label: line, quantity: 'waterDepth', fromZero: true } as const;
  return {
    ...base(days),
    id: 'cumulative',
    title,
    about: [
      t('charts.cumulative.about'),
      ...(leftOut > 0 ? [t('charts.cumulative.leftOut', leftOut, formatNumber(leftOut, 0))] : []),
    ].join(' '),
    label: chartLabel(t, { title, startDay: days.startDay, line, values, quantity: 'waterDepth' }),
    left,
    series: [
      { ...DEPTH, kind: 'area', label: t('charts.balance.surplus'), color: 'surplus', values: surplus, fill: 'solid' },
      {
        ...DEPTH,
        kind: 'area',
        label: t('charts.balance.deficit'),
        color: 'deficit',
        values: deficit,
        fill: 'hatched',
      },
      { ...DEPTH, kind: 'line', label: line, color: 'ink', values, byMonth: 'last', widthPx: 2, dash: [] },
    ],
  };
}

/** The values above and below zero, `elsewhere` on the days of the other sign; missing stays missing. */
function bySign(values: Float64Array, elsewhere: number): readonly [Float64Array, Float64Array] {
  const where = (isMine: (value: number) => boolean) =>
    values.map((value) => (Number.isNaN(value) || isMine(value) ? value : elsewhere));
  return [where((value) => value >= 0), where((value) => value < 0)];
}
