/** The medians of several Lighthouse reports, and what none of them gives full marks: the pure part of `lighthouse`. */
import { median } from 'd3-array';

/** As far as it is read here (Lighthouse 12). */
export interface LighthouseReport {
  readonly categories: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}
interface AuditRef {
  readonly id: string;
  readonly weight: number;
}
interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly numericValue?: number;
  readonly displayValue?: string;
}

const METRICS = [
  { id: 'first-contentful-paint', unit: 'ms', decimals: 0 },
  { id: 'largest-contentful-paint', unit: 'ms', decimals: 0 },
  { id: 'speed-index', unit: 'ms', decimals: 0 },
  { id: 'total-blocking-time', unit: 'ms', decimals: 0 },
  { id: 'cumulative-layout-shift', unit: '', decimals: 3 },
] as const;

const medianOf = (
  reports: readonly LighthouseReport[],
  value: (report: LighthouseReport) => number | null | undefined,
) => median(reports, value) ?? Number.NaN;

/** The audits whose median score is below 1, heaviest first: those with a score but no weight are advice. */
export function openAudits(reports: readonly LighthouseReport[]): readonly (Audit & AuditRef)[] {
  const [first] = reports;
  const weights = new Map<string, number>();
  for (const { auditRefs } of Object.values(first?.categories ?? {}))
    for (const { id, weight } of auditRefs) weights.set(id, Math.max(weight, weights.get(id) ?? 0));
  return Object.entries(first?.audits ?? {})
    .filter(([id]) => weights.has(id) && medianOf(reports, ({ audits }) => audits[id]?.score) < 1)
    .map(([id, audit]) => ({ ...audit, id, weight: weights.get(id) ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
}

/** The reports in words, a line a figure. */
export function lighthouseSummary(reports: readonly LighthouseReport[]): string {
  const categories = Object.entries(reports[0]?.categories ?? {}).map(([id, { title }]) => {
    const score = medianOf(reports, (report) => report.categories[id]?.score);
    return `${title.padEnd(28)}${(100 * score).toFixed(0).padStart(5)}`;
  });
  const metrics = METRICS.map(({ id, unit, decimals }) => {
    const values = reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN);
    const each = values.map((value) => value.toFixed(decimals)).join(' ');
    const middle = (median(values) ?? Number.NaN).toFixed(decimals);
    return `${(reports[0]?.audits[id]?.title ?? id).padEnd(28)}${middle.padStart(5)} ${unit}   (${each})`;
  });
  const open = openAudits(reports).map(
    ({ id, title, weight, displayValue }) => `  ${id}, weight ${weight}: ${title} ${displayValue ?? ''}`,
  );
  return [
    `Median of ${reports.length} runs`,
    ...categories,
    '',
    ...metrics,
    '',
    'Audits below full marks:',
    ...(open.length > 0 ? open : ['  none']),
  ].join('\n');
}
