/** The numbers at the top of a report. */
import type { ExportsText } from '../../i18n/exports';
import { formatDay, formatNumber } from '../../i18n/format';
import { formatWithUnit } from '../../i18n/units';
import type { ResultDays } from '../../protocol';
import { summarize } from '../result-summary';
import { sumDays } from '../summary/day-sums';

interface ReportFigure {
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
  const onDay = ({ day }: { readonly day: number }) => t('results.onDate', formatDay(day));
  const of = daysText(t, et0DayCount, dayCount);
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

function rainFigures(t: ExportsText, days: ResultDays): readonly ReportFigure[] {
  const { rainMm, rainDayCount, dayCount } = sumDays(days);
  if (rainDayCount === 0) return [];
  const note = daysText(t, rainDayCount, dayCount);
  return [{ label: t('exports.columns.rainTotal'), value: formatWithUnit('waterDepth', rainMm), note }];
}

/** `28 of 30 days`. */
function daysText(t: ExportsText, counted: number, all: number): string {
  return t('results.countOf', counted, all, formatNumber(counted, 0), formatNumber(all, 0));
}
