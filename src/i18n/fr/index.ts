/** Every text in French. One chunk, loaded when the language is chosen. */
import type { Dictionary } from '../dictionary';
import { frAbout } from './about';
import { frCharts } from './charts';
import { frCompare } from './compare';
import { frCore } from './core';
import { frCrops } from './crops';
import { frDays } from './days';
import { frExplain } from './explain';
import { frExports } from './exports';
import { frKeep } from './keep';
import { frShare } from './share';
import { frShell } from './shell';
import { frSources } from './sources';
import { frStation } from './station';
import { frStatistics } from './statistics';
import { frSummary } from './summary';

export const fr: Dictionary = {
  core: frCore,
  about: frAbout,
  explain: frExplain,
  station: frStation,
  summary: frSummary,
  days: frDays,
  charts: frCharts,
  statistics: frStatistics,
  sources: frSources,
  crops: frCrops,
  exports: frExports,
  share: frShare,
  compare: frCompare,
  keep: frKeep,
  shell: frShell,
};
