/** Every text in Brazilian Portuguese. One chunk, loaded when the language is chosen. */
import type { Dictionary } from '../dictionary';
import { ptAbout } from './about';
import { ptCharts } from './charts';
import { ptCompare } from './compare';
import { ptCore } from './core';
import { ptCrops } from './crops';
import { ptDays } from './days';
import { ptExplain } from './explain';
import { ptExports } from './exports';
import { ptKeep } from './keep';
import { ptShare } from './share';
import { ptShell } from './shell';
import { ptSources } from './sources';
import { ptStation } from './station';
import { ptStatistics } from './statistics';
import { ptSummary } from './summary';

export const pt: Dictionary = {
  core: ptCore,
  about: ptAbout,
  explain: ptExplain,
  station: ptStation,
  summary: ptSummary,
  days: ptDays,
  charts: ptCharts,
  statistics: ptStatistics,
  sources: ptSources,
  crops: ptCrops,
  exports: ptExports,
  share: ptShare,
  compare: ptCompare,
  keep: ptKeep,
  shell: ptShell,
};
