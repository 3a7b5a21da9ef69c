import { at } from '../../../domain/at';
import { hasFlag } from '../../../domain/quality/flags';
import { countPresent } from '../../../domain/series';
import type { ChartsText } from '../../../i18n/charts';
import type { ResultDays } from '../../../protocol';
import { sourcesWithDays } from '../../../share/result-days';
import { metaOf } from '../../../sources/registry';
import type { BandSeries, LineSeries, RingSeries, TimeChart } from '../model';
import { lineLook } from '../palette';
import { chartLabel } from './label';

/** With more days than this on a screen the lines of the sources hide each other, and dashing them takes half a second. */
const MAX_DAYS_WITH_SOURCES = 1500;

/** Rings around single days are told apart up to a year and its margins. */
const MAX_DAYS_WITH_RINGS = 400;

/** The line of the result's ETo, as every chart draws it. */
export function etoLine(t: ChartsText, days: ResultDays): LineSeries {
  return {
    kind: 'line',
    label: t(sourcesWithDays(days).length > 1 ? 'charts.eto.fused' : 'charts.eto.single'),
    color: 'eto',
    values: days.et0Mm,
    quantity: 'waterRate',
    side: 'left',
    byMonth: 'mean',
    widthPx: 2.5,
    dash: [],
  };
}

/** ETo over time: the band, each source thin, the combined series strong, rings on the days with an estimated input. */
export function etoChart(t: ChartsText, days: ResultDays): TimeChart {
  const title = t('charts.eto.title');
  const line = etoLine(t, days);
  return {
    kind: 'time',
    id: 'eto',
    title,
    about: t('charts.eto.about'),
    label: chartLabel(t, { title, startDay: days.startDay, line: 'ETo', values: days.et0Mm, quantity: 'waterRate' }),
    startDay: days.startDay,
    length: days.et0Mm.length,
    dates: 'civil',
    left: { label: t('charts.eto.axis'), quantity: 'waterRate', fromZero: true },
    series: [...band(t, days), ...sourceLines(t, days), line, ...estimates(t, days)],
  };
}

function band(t: ChartsText, days: ResultDays): readonly BandSeries[] {
  if (countPresent(days.et0LowMm) === 0) return [];
  return [
    {
      kind: 'band',
      label: t('charts.eto.band'),
      color: 'band',
      values: days.et0HighMm,
      low: days.et0LowMm,
      quantity: 'waterRate',
      side: 'left',
    },
  ];
}

/**
 * ETo of each source alone. A single source is the result's line, so it is not drawn twice; one that lacks an input on
 * every day has no line; of a long period only the combined line is drawn.
 */
function sourceLines(t: ChartsText, days: ResultDays): readonly LineSeries[] {
  const all = sourcesWithDays(days);
  if (all.length < 2 || days.et0Mm.length > MAX_DAYS_WITH_SOURCES) return [];
  return all
    .filter(([, { et0Mm }]) => countPresent(et0Mm) > 0)
    .map(([id, { et0Mm }], i) => ({
      kind: 'line' as const,
      label: t('charts.eto.source', metaOf(id).name),
      values: et0Mm,
      quantity: 'waterRate' as const,
      side: 'left' as const,
      byMonth: 'mean' as const,
      widthPx: 1.25,
      ...lineLook(i),
    }));
}

/** ETo on the days with an estimated input; nothing where there are none, or too many days to tell them apart. */
function estimates(t: ChartsText, { et0Mm, flags }: ResultDays): readonly RingSeries[] {
  if (et0Mm.length > MAX_DAYS_WITH_RINGS || !flags.some((bits) => hasFlag(bits, 'estimated-value'))) return [];
  const values = et0Mm.map((value, day) => (hasFlag(at(flags, day), 'estimated-value') ? value : Number.NaN));
  return [
    { kind: 'rings', label: t('charts.eto.estimated'), color: 'eto', values, quantity: 'waterRate', side: 'left' },
  ];
}
