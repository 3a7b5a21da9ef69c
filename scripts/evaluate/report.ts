/** The results as JSON and as a table to read. */
import { bandFiguresOf, figuresOf, meanOfSkills } from './figures';
import type { Options } from './options';
import { RAW_NAMES } from './raw';
import type { SiteResult } from './site';
import { meanWindows, type Windows } from './windows';

function rawReport(skillOf: (name: (typeof RAW_NAMES)[number]) => ReturnType<typeof meanOfSkills>) {
  return Object.fromEntries(
    RAW_NAMES.map((name) => {
      const skill = skillOf(name);
      return [name, skill && figuresOf(skill)];
    }),
  );
}

function siteReport({ site, isCalibrated, notes, skill, raw, windows, rain }: SiteResult) {
  return {
    site,
    calibrated: isCalibrated,
    ...figuresOf(skill),
    ...bandFiguresOf(skill),
    windows,
    raw: rawReport((name) => raw[name]),
    precipitation: rain,
    notes,
  };
}

function meanReport(sites: readonly SiteResult[]) {
  const skill = meanOfSkills(sites.map((site) => site.skill));
  const unrepeated = meanOfSkills(sites.map((site) => site.withoutRepeats));
  return {
    ...(skill && { ...figuresOf(skill), ...bandFiguresOf(skill) }),
    windows: meanWindows(sites.map(({ windows }) => windows)),
    raw: rawReport((name) => meanOfSkills(sites.map((site) => site.raw[name]))),
    withoutRepeats: unrepeated && { ...figuresOf(unrepeated), ...bandFiguresOf(unrepeated) },
  };
}

/** Everything, as plain data. */
export function reportOf(sites: readonly SiteResult[], { mode, trainUntil }: Options) {
  return { mode, trainUntil, sites: sites.map(siteReport), mean: meanReport(sites) };
}
export type Report = ReturnType<typeof reportOf>;

const NAME_WIDTH = 32;

function cell(value: number | null | undefined, digits = 3): string {
  return (value === null || value === undefined ? '–' : value.toFixed(digits)).padStart(8);
}

function line(name: string, figures: Partial<Report['sites'][number]> | null | undefined): string {
  if (!figures) return `${name.padEnd(NAME_WIDTH)}       –`;
  const { n, r2, kge, nse, mae, rmse, pbias, coverage90, meanWidth, crps } = figures;
  const scores = [r2, kge, nse, mae, rmse].map((value) => cell(value));
  const ofBand = [coverage90, meanWidth, crps].map((value) => cell(value));
  return [name.padEnd(NAME_WIDTH), String(n ?? 0).padStart(7), ...scores, cell(pbias, 1), ...ofBand].join('');
}

const HEAD =
  ''.padEnd(NAME_WIDTH) +
  'n'.padStart(7) +
  ['R²', 'KGE', 'NSE', 'MAE', 'RMSE', 'PBIAS %', 'cov. 90', 'width', 'CRPS'].map((name) => name.padStart(8)).join('');

function windowLines(windows: Windows): string[] {
  return Object.entries(windows).map(([days, { rmse, climatologyRmse, rawRmse, anomalyCorrelation, n }]) => {
    const raw = RAW_NAMES.map((name) => `${name} ${cell(rawRmse[name]).trim()}`).join(', ');
    const own = `RMSE ${cell(rmse).trim()}, climatology ${cell(climatologyRmse).trim()}, ${raw}`;
    return `${days}-day means (${n}): ${own}; anomaly correlation ${cell(anomalyCorrelation).trim()}`;
  });
}

function rainLines({ sites }: Report): string[] {
  const rains = sites.flatMap(({ precipitation }) => precipitation ?? []);
  if (rains.length === 0) return [];
  const names = [...new Set(rains.flatMap(({ raw }) => Object.keys(raw)))];
  const lineOf = (name: string, skills: readonly (typeof rains)[number]['fused'][]) => {
    const mean = (pick: (skill: (typeof skills)[number]) => number) =>
      cell(skills.reduce((sum, skill) => sum + pick(skill), 0) / skills.length).trim();
    const days = `wet days: Heidke ${mean(({ hss }) => hss)}, frequency bias ${mean((s) => s.frequencyBias)}`;
    const totals = `bias ${mean(({ pbiasPct }) => pbiasPct)} %, RMSE ${mean(({ daily }) => daily.rmseMm)} mm`;
    return `${name.padEnd(NAME_WIDTH)}${days}; ${totals}, of 10 days ${mean(({ tenDay }) => tenDay.rmseMm)} mm`;
  };
  return [
    '',
    'Precipitation, mean over the sites:',
    lineOf(
      'fused',
      rains.map(({ fused }) => fused),
    ),
    ...names.map((name) =>
      lineOf(
        name,
        rains.flatMap(({ raw }) => raw[name] ?? []),
      ),
    ),
  ];
}

/** The same as a table. */
export function formatReport(report: Report): string {
  const { sites, mean } = report;
  const notes = sites.flatMap(({ site, notes: own }) => own.map((note) => `${site}: ${note}`));
  return [
    HEAD,
    ...sites.map((site) => line(site.site, site)),
    line('mean', mean),
    line('mean, without repeats', mean.withoutRepeats),
    ...RAW_NAMES.map((name) => line(`${name}, raw`, mean.raw[name])),
    '',
    ...windowLines(mean.windows),
    ...rainLines(report),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}
