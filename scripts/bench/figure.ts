/** A measured figure and how it is told. */

export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'days/s' | 'MB';
  /** The most it may be, of `days/s` the least; null where it is for information. */
  readonly budget: number | null;
  /** One value a repetition. */
  readonly measured: readonly number[];
}

export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Whether the median keeps the budget; null without one. */
  readonly within: boolean | null;
}

/** The middle of the measurements: one that met another program's work does not move it. */
export function summarize({ measured, budget, unit }: Figure): Summary {
  const sorted = measured.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  const median = (low + high) / 2;
  const within = budget === null ? null : unit === 'days/s' ? median >= budget : median <= budget;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN, within };
}

function formatValue(value: number): string {
  if (value >= 10_000) return Math.round(value).toLocaleString('en-GB');
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

function cellsOf(figure: Figure): string[] {
  const { median, min, max, within } = summarize(figure);
  return [
    figure.name,
    figure.budget === null
      ? '–'
      : `${figure.unit === 'days/s' ? '≥' : '≤'} ${figure.budget.toLocaleString('en-GB')} ${figure.unit}`,
    `${formatValue(median)} ${figure.unit}`,
    `${formatValue(min)}–${formatValue(max)}`,
    String(figure.measured.length),
    within === null ? '–' : within ? 'yes' : 'NO',
  ];
}

/** The figures as a table of text. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = [['figure', 'budget', 'median', 'min–max', 'runs', 'within?'], ...figures.map(cellsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
