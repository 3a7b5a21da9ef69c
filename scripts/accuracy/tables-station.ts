/** The tables of a station's record: what it changes, and how that grows with its length. */
import { decimal, signed, table } from './markdown';
import { byRecord, onTheSameDays, type Report, type Reports, type SiteFigures, siteText } from './reports';
import { BAND, cells, type FullMean, type Row, SCORES } from './tables';

const wasFitted = ({ notes }: SiteFigures) => notes.some((note) => note.endsWith(': fitted'));

/** Where a station's record was not used. */
export function notFittedLine({ sites }: Report): string {
  const names = sites.filter((site) => !wasFitted(site)).map(({ site }) => siteText(site));
  return names.length === 0
    ? `The fit was used at all ${sites.length} sites.`
    : `The fit was used at ${sites.length - names.length} of ${sites.length} sites; it was not better on held-out years at ${names.join(', ')}.`;
}

/** What a year of truth changed, on the same days. */
export function sameDaysTable(reports: Reports): string {
  const { oneYear } = reports;
  const before = onTheSameDays(reports, oneYear);
  if (!before) return '*Not evaluated.*';
  const rowOf = (name: string, regional: Row, own: Row, isUsed: string) => [
    name,
    ...[regional.kge, own.kge, regional.rmse, own.rmse].map((value) => decimal(value, 3)),
    signed(regional.pbias, 1),
    signed(own.pbias, 1),
    isUsed,
  ];
  const pairs = oneYear.sites.flatMap((own) => {
    const regional = before.sites.find(({ site }) => site === own.site);
    return regional ? [{ own, regional }] : [];
  });
  const rows = [
    ...pairs.map(({ own, regional }) => rowOf(siteText(own.site), regional, own, wasFitted(own) ? 'yes' : 'no')),
    rowOf('**mean**', before.mean as FullMean, oneYear.mean as FullMean, ''),
  ];
  const head = ['', 'KGE before', 'after', 'RMSE before', 'after', 'PBIAS % before', 'after', 'fit used'];
  return `${table(head, rows)}\n\n${worseLine(pairs)}`;
}

/** Where a year did harm, and how much. */
function worseLine(pairs: readonly { readonly own: Row; readonly regional: Row }[]): string {
  const harms = pairs.map(({ own, regional }) => (own.rmse ?? 0) - (regional.rmse ?? 0)).filter((harm) => harm > 0);
  if (harms.length === 0) return 'The RMSE is larger than before at no site.';
  const most = decimal(Math.max(...harms), 3);
  return `The RMSE is larger than before at ${harms.length} of ${pairs.length} sites, by ${most} mm at most.`;
}

/** How the skill grows with the record, beside the estimate without a station on the same days. */
export function recordTable(reports: Reports): string {
  const firstYear = 1991;
  const lastYear = 2010;
  const tested = ({ trainUntil }: Report) => `${(trainUntil ?? firstYear - 1) + 1}–${lastYear}`;
  const record = ({ trainUntil }: Report) => (trainUntil === firstYear ? `${firstYear}` : `${firstYear}–${trainUntil}`);
  const rowOf = (name: string, report: Report) => [name, tested(report), ...cells(report.mean as FullMean)];
  return table(
    ['record of the station', 'tested on', ...SCORES, ...BAND],
    byRecord(reports).flatMap((report) => {
      const without = onTheSameDays(reports, report);
      return [...(without ? [rowOf('none', without)] : []), rowOf(record(report), report)];
    }),
  );
}
