/** Every text in Spanish. One chunk, loaded when the language is chosen. */
import type { Dictionary } from '../dictionary';
import { esAbout } from './about';
import { esCharts } from './charts';
import { esCompare } from './compare';
import { esCore } from './core';
import { esCrops } from './crops';
import { esDays } from './days';
import { esExplain } from './explain';
import { esExports } from './exports';
import { esKeep } from './keep';
import { esShare } from './share';
import { esShell } from './shell';
import { esSources } from './sources';
import { esStation } from './station';
import { esStatistics } from './statistics';
import { esSummary } from './summary';

export const es: Dictionary = {
  core: esCore,
  about: esAbout,
  explain: esExplain,
  station: esStation,
  summary: esSummary,
  days: esDays,
  charts: esCharts,
  statistics: esStatistics,
  sources: esSources,
  crops: esCrops,
  exports: esExports,
  share: esShare,
  compare: esCompare,
  keep: esKeep,
  shell: esShell,
};
