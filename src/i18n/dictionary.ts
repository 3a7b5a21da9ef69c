/** Every text of the app by part: what a language has to say. Types only; the parts of English come with their screens. */

import type { enAbout } from './en/about';
import type { enCharts } from './en/charts';
import type { enCompare } from './en/compare';
import type { en } from './en/core';
import type { enCrops } from './en/crops';
import type { enDays } from './en/days';
import type { enExplain } from './en/explain';
import type { enExports } from './en/exports';
import type { enKeep } from './en/keep';
import type { enShare } from './en/share';
import type { enShell } from './en/shell';
import type { enSources } from './en/sources';
import type { enStation } from './en/station';
import type { enStatistics } from './en/statistics';
import type { enSummary } from './en/summary';

export interface Dictionary {
  readonly core: typeof en;
  readonly about: typeof enAbout;
  readonly explain: typeof enExplain;
  readonly station: typeof enStation;
  readonly summary: typeof enSummary;
  readonly days: typeof enDays;
  readonly charts: typeof enCharts;
  readonly statistics: typeof enStatistics;
  readonly sources: typeof enSources;
  readonly crops: typeof enCrops;
  readonly exports: typeof enExports;
  readonly share: typeof enShare;
  readonly compare: typeof enCompare;
  readonly keep: typeof enKeep;
  readonly shell: typeof enShell;
}
