/** The tables of the data, of the band by season, of weeks and months, and of what bounds the accuracy. */
import { biasByYear, type HeldOutDays, SEASONS, seasonOverSites } from './held-out-days';
import { decimal, percent, signed, table } from './markdown';
import type { Reports, SiteFigures } from './reports';
import { siteText } from './reports';
import type { FullMean } from './tables';
import { SEASON_TEXT } from './words';

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
  const names = ['no station', 'one year of a station', 'ten years of a station'];
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

/** The reference's own standard deviation, mm d⁻¹, from what the scores are made of: NSE = 1 − RMSE²/variance. */
function deviationOf({ rmse, nse }: SiteFigures): number | null {
  return rmse === null || nse === null ? null : rmse / Math.sqrt(1 - nse);
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
    )} %, without a station.`,
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
    `- Standard deviation of the reference's daily ETo by site: ${range(ofSites(deviationOf), (value) => decimal(value, 2))} mm.`,
    `- Days on which the reference repeats the day before exactly: ${Math.min(...repeats)} to ${Math.max(...repeats)} a site.`,
    `- Bias of the ten-year stations in the years after their record, mean over the sites: ${signed((local.mean as FullMean).pbias, 1)} %.`,
  ].join('\n');
}
