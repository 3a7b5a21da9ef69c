/** The numbers at the top of a report. */
import { countPresent } from '../../domain/series';
import type { ExportsText } from '../../i18n/exports';
import { formatDay, formatNumber } from '../../i18n/format';
import { formatWithUnit } from '../../i18n/units';
import type { ResultDays } from '../../protocol';
import { summarize } from '../result-summary';

export interface ReportFigure {
  readonly label: string;
  readonly value: string;
  /** On which day, or on how many days it stands. */
  readonly note: string;
}

/** Mean, total, extremes and rain; of days without a value nothing is said but how many they are. */
export function reportFigures(t: ExportsText, days: ResultDays): readonly ReportFigure[] {
  return [...et0Figures(t, days), ...rainFigures(t, days)];
}

function et0Figures(t: ExportsText, days: ResultDays): readonly ReportFigure[] {
  const { counted, et0DayCount, dayCount } = summarize(days);
  if (!counted) return [{ label: t('results.headlineMean'), value: t('results.headlineNone'), note: '' }];
  const whole = (count: number) => formatNumber(count, 0);
  const onDay = ({ day }: { readonly day: number }) => t('results.onDate', formatDay(day));
  const of = t('results.countOf', et0DayCount, dayCount, whole(et0DayCount), whole(dayCount));
  return [
    { label: t('results.headlineMean'), value: formatWithUnit('waterRate', counted.meanMm), note: of },
    { label: t('exports.columns.et0Total'), value: formatWithUnit('waterDepth', counted.totalMm), note: of },
    {
      label: t('results.highest'),
      value: formatWithUnit('waterRate', counted.highest.et0Mm),
      note: onDay(counted.highest),
    },
    {
      label: t('results.lowest'),
      value: formatWithUnit('waterRate', counted.lowest.et0Mm),
      note: onDay(counted.lowest),
    },
  ];
}

function rainFigures(t: ExportsText, { precipitationMm }: ResultDays): readonly ReportFigure[] {
  const count = countPresent(precipitationMm);
  if (count === 0) return [];
  const totalMm = precipitationMm.reduce((sum, rainMm) => (Number.isNaN(rainMm) ? sum : sum + rainMm), 0);
  const [counted, all] = [count, precipitationMm.length].map((days) => formatNumber(days, 0));
  const note = t('results.countOf', count, precipitationMm.length, counted ?? '', all ?? '');
  return [{ label: t('exports.columns.rainTotal'), value: formatWithUnit('waterDepth', totalMm), note }];
}
