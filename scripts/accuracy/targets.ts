/** What was asked of the method before it was measured, and what became of it. */
import { decimal, percent, signed, table } from './markdown';
import type { MethodFigures } from './methods';
import type { Report, Reports } from './reports';

type Measure = 'kge' | 'r2' | 'mae' | 'rmse' | 'pbias' | 'crps' | 'coverage90';

interface Target {
  readonly measure: Measure;
  /** What the figure may not fall below, or not exceed. */
  readonly least?: number;
  readonly most?: number;
}

interface Setting {
  readonly name: string;
  readonly report: (reports: Reports) => Report;
  readonly targets: readonly Target[];
}

const BAND: readonly Target[] = [
  { measure: 'coverage90', least: 0.88, most: 0.92 },
  { measure: 'crps', most: 0.22 },
];

export const SETTINGS: readonly Setting[] = [
  {
    name: 'no station',
    report: ({ regional }) => regional,
    targets: [
      { measure: 'kge', least: 0.88 },
      { measure: 'r2', least: 0.86 },
      { measure: 'mae', most: 0.33 },
      { measure: 'rmse', most: 0.42 },
      { measure: 'pbias', least: -3, most: 3 },
      ...BAND,
    ],
  },
  {
    name: 'one year of a station',
    report: ({ oneYear }) => oneYear,
    targets: [{ measure: 'kge', least: 0.85 }, { measure: 'rmse', most: 0.45 }, ...BAND],
  },
  {
    name: 'ten years of a station',
    report: ({ local }) => local,
    targets: [
      { measure: 'kge', least: 0.92 },
      { measure: 'r2', least: 0.885 },
      { measure: 'mae', most: 0.285 },
      { measure: 'rmse', most: 0.365 },
      { measure: 'pbias', least: -1, most: 1 },
      ...BAND,
    ],
  },
];

const NAMES: Readonly<Record<Measure, string>> = {
  kge: 'KGE',
  r2: 'R²',
  mae: 'MAE, mm',
  rmse: 'RMSE, mm',
  pbias: 'PBIAS, %',
  crps: 'CRPS, mm',
  coverage90: 'in the band, %',
};

function valueText(measure: Measure, value: number | null | undefined): string {
  if (measure === 'coverage90') return percent(value);
  return measure === 'pbias' ? signed(value, 1) : decimal(value, 3);
}

function targetText({ measure, least, most }: Target): string {
  const text = (value: number) => (measure === 'coverage90' ? percent(value, 0) : String(value).replace('-', '−'));
  if (least !== undefined && most !== undefined) return `${text(least)} to ${text(most)}`;
  return least === undefined ? `≤ ${text(most ?? Number.NaN)}` : `≥ ${text(least)}`;
}

/** Whether a figure holds a target; a figure that is not known holds none. */
export function isReached(
  { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }: Target,
  value: number | null | undefined,
): boolean {
  return value !== null && value !== undefined && value >= least && value <= most;
}

/** The sites whose coverage is outside 85–95 %. */
function sitesOutside(report: Report): string {
  const within: Target = { measure: 'coverage90', least: 0.85, most: 0.95 };
  const inside = report.sites.filter(({ coverage90 }) => isReached(within, coverage90));
  return `${inside.length} of ${report.sites.length}`;
}

/** A row a target. */
export function targetTable(reports: Reports): string {
  const rows = SETTINGS.flatMap(({ name, report, targets }) => {
    const own = report(reports);
    const mean = own.mean as Partial<MethodFigures>;
    const everySite = sitesOutside(own);
    return [
      ...targets.map((target) => [
        `${name}: ${NAMES[target.measure]}`,
        targetText(target),
        valueText(target.measure, mean[target.measure]),
        isReached(target, mean[target.measure]) ? 'yes' : '**no**',
      ]),
      [
        `${name}: sites with 85 to 95 % in the band`,
        'all',
        everySite,
        everySite.startsWith(`${own.sites.length} `) ? 'yes' : '**no**',
      ],
    ];
  });
  return table(['', 'target', 'measured', 'reached'], rows);
}
