/** ETo beside what drives it, each with an axis of its own. */
import type { ChartsText } from '../../../i18n/charts';
import type { ResultDays } from '../../../protocol';
import type { LineSeries, TimeChart } from '../model';
import { etoLine } from './eto';
import { chartLabel } from './label';

/** What the charts of the weather have in common: ETo on the left. */
function base(t: ChartsText, days: ResultDays) {
  return {
    kind: 'time' as const,
    startDay: days.startDay,
    length: days.et0Mm.length,
    dates: 'civil' as const,
    left: { label: t('charts.eto.axis'), quantity: 'waterRate' as const, fromZero: true },
  };
}

export function temperatureChart(t: ChartsText, days: ResultDays): TimeChart {
  const title = t('charts.temperature.title');
  const line = (part: Pick<LineSeries, 'label' | 'color' | 'values' | 'dash'>): LineSeries => ({
    kind: 'line',
    quantity: 'temperature',
    side: 'right',
    byMonth: 'mean',
    widthPx: 1.5,
    ...part,
  });
  const max = line({ label: t('charts.temperature.max'), color: 'warm', values: days.tempMaxC, dash: [7, 3] });
  return {
    ...base(t, days),
    id: 'temperature',
    title,
    about: t('charts.temperature.about'),
    label: chartLabel(t, {
      title,
      startDay: days.startDay,
      line: max.label,
      values: max.values,
      quantity: 'temperature',
    }),
    right: { label: t('charts.temperature.axis'), quantity: 'temperature', fromZero: false },
    series: [
      max,
      line({ label: t('charts.temperature.mean'), color: 'inkSoft', values: days.tempMeanC, dash: [] }),
      line({ label: t('charts.temperature.min'), color: 'cool', values: days.tempMinC, dash: [2, 3] }),
      etoLine(t, days),
    ],
  };
}

export function radiationChart(t: ChartsText, days: ResultDays): TimeChart {
  const title = t('charts.radiation.title');
  const line = t('charts.radiation.line');
  return {
    ...base(t, days),
    id: 'radiation',
    title,
    about: t('charts.radiation.about'),
    label: chartLabel(t, { title, startDay: days.startDay, line, values: days.shortwaveMjM2, quantity: 'radiation' }),
    right: { label: t('charts.radiation.axis'), quantity: 'radiation', fromZero: true },
    series: [
      {
        kind: 'line',
        label: line,
        color: 'sun',
        values: days.shortwaveMjM2,
        quantity: 'radiation',
        side: 'right',
        byMonth: 'mean',
        widthPx: 1.5,
        dash: [7, 3],
      },
      etoLine(t, days),
    ],
  };
}
