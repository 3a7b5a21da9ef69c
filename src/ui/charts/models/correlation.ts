/** How ETo and its inputs move together. */
import { INPUT_VARIABLES } from '../../../domain/series';
import type { ChartsText } from '../../../i18n/charts';
import { formatNumber } from '../../../i18n/format';
import type { ResultDays } from '../../../protocol';
import type { StillChart } from '../model';
import { pearson } from '../numbers/pearson';
import { matrixPlot } from '../svg/matrix-plot';
import { periodText } from './label';

const VARIABLES = ['et0Mm', ...INPUT_VARIABLES] as const;
type Variable = (typeof VARIABLES)[number];

/** Pearson's r in words: a sign before what rises, too. */
function correlationText(r: number): string {
  return (r >= 0.005 ? '+' : '') + formatNumber(r, 2);
}

/** r of every pair of variables, a row a variable. */
export function correlations(days: ResultDays): readonly (readonly number[])[] {
  const upper = VARIABLES.map((row, i) =>
    VARIABLES.map((column, j) => (j < i ? 0 : pearson(days[row], days[column]).r)),
  );
  return upper.map((row, i) => row.map((r, j) => (j < i ? (upper[j]?.[i] ?? Number.NaN) : r)));
}

export function correlationChart(t: ChartsText, days: ResultDays): StillChart {
  const rows = correlations(days);
  const symbols = VARIABLES.map((variable) => t(`results.columns.${variable}.label`));
  const { pairCount } = pearson(days.et0Mm, days.et0Mm);
  const meanings = INPUT_VARIABLES.map(
    (variable) => `${t(`results.columns.${variable}.label`)}: ${t(`results.columns.${variable}.meaning`)}`,
  );
  return {
    kind: 'still',
    isHalf: false,
    minWidthPx: 430,
    id: 'correlation',
    title: t('charts.correlation.title'),
    about: [
      t('charts.correlation.about'),
      t('charts.correlation.pairs', pairCount, formatNumber(pairCount, 0)),
      `${meanings.join('; ')}.`,
    ].join(' '),
    label: label(t, days, rows[0] ?? []),
    legend: [
      { label: t('charts.correlation.positive'), color: 'cool', mark: { kind: 'patch', fill: 'solid' } },
      { label: t('charts.correlation.negative'), color: 'sun', mark: { kind: 'patch', fill: 'hatched' } },
    ],
    table: {
      head: [t('charts.correlation.variable'), ...symbols],
      rows: rows.map((row, i) => [symbols[i] ?? '', ...row.map(correlationText)]),
    },
    plot: (frame) => matrixPlot({ names: symbols, rows, textOf: correlationText }, frame),
  };
}

function label(t: ChartsText, days: ResultDays, ofEto: readonly number[]): string {
  const strongest = INPUT_VARIABLES.map((variable: Variable, i) => ({ variable, r: ofEto[i + 1] ?? Number.NaN }))
    .filter(({ r }) => !Number.isNaN(r))
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r))[0];
  if (!strongest) return t('charts.correlation.labelNone');
  return t('charts.correlation.label', {
    period: periodText(days),
    strongest: t(`results.columns.${strongest.variable}.meaning`),
    r: correlationText(strongest.r),
  });
}
