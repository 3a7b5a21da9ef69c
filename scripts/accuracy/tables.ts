/** The tables of the skill: in one look, site by site, and source by source. */
import type { HeldOutSkill } from '../../src/domain/calibration/region';
import { decimal, percent, signed, table } from './markdown';
import { type MethodFigures, methodRows } from './methods';
import { type Report, type Reports, type SiteFigures, siteText } from './reports';
import { METHOD_TEXT } from './words';

export const SCORES = ['R²', 'KGE', 'NSE', 'MAE', 'RMSE', 'PBIAS %'];
export const BAND = ['in the band %', 'width', 'CRPS'];

export type Row = Omit<MethodFigures, 'method'>;

export function cells({ r2, kge, nse, mae, rmse, pbias, coverage90, meanWidth, crps }: Row): string[] {
  const scores = [r2, kge, nse, mae, rmse].map((value) => decimal(value, 3));
  return [...scores, signed(pbias, 1), percent(coverage90), decimal(meanWidth, 2), decimal(crps, 3)];
}

/** What is compared in one look. */
export function shortTable(reports: Reports): string {
  const bold = (text: string) => (text.startsWith('EVAonline') ? `**${text}**` : text);
  return table(
    ['mean over the sites', ...SCORES, ...BAND],
    methodRows(reports).map((row) => [bold(METHOD_TEXT[row.method]), ...cells(row)]),
  );
}

export interface FullMean extends Row {
  readonly n: number;
}

/** The sites of a report, their mean, and the mean without the repeats of the reference. */
export function siteTable({ sites, mean }: Report): string {
  const full = mean as FullMean;
  const unrepeated = mean.withoutRepeats as FullMean | null;
  return table(
    ['', 'days', ...SCORES, ...BAND],
    [
      ...sites.map((site) => [siteText(site.site), String(site.n), ...cells(site)]),
      ['**mean**', String(full.n), ...cells(full)],
      ...(unrepeated ? [['mean, without repeats', String(unrepeated.n), ...cells(unrepeated)]] : []),
    ],
  );
}

/** One source alone, uncorrected, by site. */
export function rawTable({ sites, mean }: Report): string {
  const names = ['nasa-power', 'open-meteo-archive', 'open-meteo-et0'] as const;
  const rowOf = (raw: SiteFigures['raw']) =>
    names.flatMap((name) => [decimal(raw[name]?.rmse, 2), signed(raw[name]?.pbias, 1)]);
  return table(
    ['', ...names.flatMap((name) => [`${METHOD_TEXT[name]}: RMSE`, 'PBIAS %'])],
    [...sites.map(({ site, raw }) => [siteText(site), ...rowOf(raw)]), ['**mean**', ...rowOf(mean.raw)]],
  );
}

/** The shipped table's own measure: a site and half of the years left out, and what is lost without a source. */
export function combinationTable(skills: readonly HeldOutSkill[]): string {
  return table(
    ['sources', 'sites', ...SCORES.filter((name) => name !== 'NSE'), ...BAND],
    skills.map(({ sources, siteCount, skill: { r2, kge, maeMm, rmseMm, pbiasPct, band } }) => [
      sources.map((id) => (id === 'nasa-power' ? 'NASA POWER' : 'Open-Meteo')).join(' and '),
      String(siteCount),
      ...[r2, kge, maeMm, rmseMm].map((value) => decimal(value, 3)),
      signed(pbiasPct, 1),
      percent(band?.coverage90),
      decimal(band?.meanWidthMm, 2),
      decimal(band?.crpsMm, 3),
    ]),
  );
}
