/** The tables of the document. */
import type { HeldOutSkill } from '../../src/domain/calibration/region';
import { biasByYear, type HeldOutDays, SEASONS, seasonOverSites } from './held-out-days';
import { decimal, percent, signed, table } from './markdown';
import { type MethodFigures, methodRows } from './methods';
import { byRecord, onTheSameDays, type Report, type Reports, type SiteFigures, siteText } from './reports';
import { METHOD_TEXT, SEASON_TEXT } from './words';

const SCORES = ['R²', 'KGE', 'NSE', 'MAE', 'RMSE', 'PBIAS %'];
const BAND = ['in the band %', 'width', 'CRPS'];

type Row = Omit<MethodFigures, 'method'>;

function cells({ r2, kge, nse, mae, rmse, pbias, coverage90, meanWidth, crps }: Row): string[] {
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

interface FullMean extends Row {
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
  return table(
    ['', 'KGE before', 'after', 'RMSE before', 'after', 'PBIAS % before', 'after', 'fit used'],
    [
      ...oneYear.sites.flatMap((own) => {
        const regional = before.sites.find(({ site }) => site === own.site);
        const isUsed = own.notes.some((note) => note.endsWith(': fitted')) ? 'yes' : 'no';
        return regional ? [rowOf(siteText(own.site), regional, own, isUsed)] : [];
      }),
      rowOf('**mean**', before.mean as FullMean, oneYear.mean as FullMean, ''),
    ],
  );
}

/** How the skill grows with the record, and what the reference's drift makes of its bias. */
export function recordTable(reports: Reports): string {
  const firstYear = 1991;
  return table(
    ['record', 'tested on', ...SCORES, ...BAND],
    byRecord(reports).map(({ trainUntil, mean }) => [
      trainUntil === firstYear ? `${firstYear}` : `${firstYear}–${trainUntil}`,
      `${(trainUntil ?? 0) + 1}–2010`,
      ...cells(mean as FullMean),
    ]),
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

/** The sites, what is faulty there, and how often the reference repeats itself. */
export function dataTable(
  { sites }: HeldOutDays,
  places: readonly { name: string; latitudeDeg: number; longitudeDeg: number; elevationM: number }[],
): string {
  const QUALITY: Readonly<Record<string, string>> = {
    ok: 'sound',
    'wind-daily-max': 'wind not a mean',
    'wrong-location': 'of another place',
  };
  return table(
    ['site', 'latitude °', 'longitude °', 'elevation m', 'Open-Meteo columns', 'repeated days of the reference'],
    sites.map(({ site, openMeteoQuality, repeatCount }) => {
      const place = places.find(({ name }) => name === site);
      return [
        siteText(site),
        decimal(place?.latitudeDeg, 2),
        decimal(place?.longitudeDeg, 2),
        decimal(place?.elevationM, 0),
        QUALITY[openMeteoQuality] ?? openMeteoQuality,
        String(repeatCount),
      ];
    }),
  );
}

/** The share of days inside the band by site and season, %. */
export function seasonTable(days: HeldOutDays): string {
  const share = ({ insideCount, dayCount }: { insideCount: number; dayCount: number }) =>
    percent(insideCount / dayCount);
  return table(
    ['', ...SEASONS.map((season) => SEASON_TEXT[season])],
    [
      ...days.sites.map(({ site, seasons }) => [siteText(site), ...SEASONS.map((season) => share(seasons[season]))]),
      ['**all**', ...SEASONS.map((season) => share(seasonOverSites(days, season)))],
    ],
  );
}

/** Weeks and months in every setting. */
export function windowTable(reports: Reports): string {
  const settings = [reports.regional, reports.oneYear, reports.local];
  const names = ['no truth at the site', 'one year of truth', 'ten years of truth'];
  return table(
    [
      '',
      'windows',
      'RMSE',
      'climatology',
      'NASA POWER',
      'Open-Meteo inputs',
      'Open-Meteo’s ETo',
      'anomaly correlation',
    ],
    settings.flatMap(({ mean }, i) =>
      Object.entries(mean.windows).map(([length, { n, rmse, climatologyRmse, rawRmse, anomalyCorrelation }]) => [
        `${names[i]}, ${length} days`,
        String(n),
        `**${decimal(rmse, 3)}**`,
        ...[climatologyRmse, rawRmse['nasa-power'], rawRmse['open-meteo-archive'], rawRmse['open-meteo-et0']].map(
          (value) => decimal(value, 3),
        ),
        decimal(anomalyCorrelation, 3),
      ]),
    ),
  );
}

/** What bounds the accuracy, in figures. */
export function limitsList(reports: Reports, days: HeldOutDays): string {
  const { regional, local } = reports;
  const ofSites = (value: (site: SiteFigures) => number | null) =>
    regional.sites.map((site) => value(site) ?? Number.NaN);
  const range = (values: readonly number[], text: (value: number) => string) =>
    `${text(Math.min(...values))} to ${text(Math.max(...values))}`;
  const years = biasByYear(days);
  const repeats = days.sites.map(({ repeatCount }) => repeatCount);
  return [
    `- Bias by site: ${range(
      ofSites(({ pbias }) => pbias),
      (value) => signed(value, 1),
    )} %. This is what truth at the site removes.`,
    `- Bias by year, mean over the sites: ${range(
      years.map(({ biasMm }) => biasMm),
      (value) => signed(value, 2),
    )} mm per day.`,
    `- RMSE by site: ${range(
      ofSites(({ rmse }) => rmse),
      (value) => decimal(value, 2),
    )} mm per day; coverage by site: ${range(
      ofSites(({ coverage90 }) => coverage90),
      (value) => percent(value),
    )} %.`,
    `- Days on which the reference repeats the day before exactly: ${Math.min(...repeats)} to ${Math.max(...repeats)} a site.`,
    `- Bias of the ten-year stations in the years after their record, mean over the sites: ${signed((local.mean as FullMean).pbias, 1)} %.`,
  ].join('\n');
}
