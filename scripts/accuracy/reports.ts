/** The reports of the evaluation that the document is made from. */
import { readFileSync } from 'node:fs';
import type { Report } from '../evaluate/report';

/** Read back from JSON, as `npm run --silent evaluate -- --json` writes it. */
export type { Report };
export type SiteFigures = Report['sites'][number];

export interface Reports {
  /** No truth at the site, all years. */
  readonly regional: Report;
  /** The longer record that the short table shows. */
  readonly local: Report;
  readonly oneYear: Report;
  /** Other records, and the regional estimate on the days after a record. */
  readonly others: readonly Report[];
}

/** Reads a report, and refuses one of another kind. */
export function readReport(file: string, mode?: Report['mode']): Report {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (!Array.isArray(report.sites) || (mode !== undefined && report.mode !== mode)) {
    throw new Error(`${file} is not a report of the evaluation${mode ? ` in the mode ${mode}` : ''}.`);
  }
  return report;
}

/** The regional estimate on the days that a local report tests; undefined where it was not evaluated. */
export function onTheSameDays({ others }: Reports, { trainUntil }: Report): Report | undefined {
  return others.find((report) => report.mode === 'regional' && report.trainUntil === trainUntil);
}

/** The reports of stations, the shortest record first. */
export function byRecord({ local, oneYear, others }: Reports): Report[] {
  const stations = [oneYear, local, ...others.filter(({ mode }) => mode === 'local')];
  return stations.sort((a, b) => (a.trainUntil ?? 0) - (b.trainUntil ?? 0));
}

/** `Bom_Jesus_PI` as a person writes it. */
export function siteText(name: string): string {
  return name.replace(/_([A-Z]{2})$/, ' ($1)').replaceAll('_', ' ');
}
