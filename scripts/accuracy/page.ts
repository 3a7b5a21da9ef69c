/** The figures of the About page, as a file of the app. */
import { type MethodFigures, methodRows } from './methods';
import type { Reports } from './reports';

/** Enough for what the page and the document round to. */
const DIGITS = 6;

function short(row: MethodFigures): object {
  const { method, r2, kge, mae, rmse, pbias, coverage90 } = row;
  const digits = (value: number | null) => (value === null ? null : Number(value.toPrecision(DIGITS)));
  return {
    method,
    r2: digits(r2),
    kge: digits(kge),
    maeMm: digits(mae),
    rmseMm: digits(rmse),
    biasPct: digits(pbias),
    coverage90: digits(coverage90),
  };
}

/** The file's text, before the project's formatter. */
export function pageFile(reports: Reports): string {
  const { sites } = reports.regional;
  const data = {
    siteCount: sites.length,
    dayCount: sites.reduce((sum, { n }) => sum + n, 0),
    rows: methodRows(reports).map(short),
  };
  return `/** The measured accuracy that the About page shows. Made by scripts/accuracy-plots.ts: do not edit by hand. */
export const ACCURACY = ${JSON.stringify(data)} as const;
`;
}
