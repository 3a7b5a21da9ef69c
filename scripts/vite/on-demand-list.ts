/** The chunks that are not precached, and the list by which the page finds them (src/pwa/on-demand.ts). */
import type { Plugin } from 'vite';

/**
 * Chunks by the name of their module: charts, dialogs that most visits never open, and the time zones of the world, which
 * a first run fetches anyway.
 */
const CHUNKS = [
  'DaysSection',
  'ChartsSection',
  'charts',
  'StatisticsSection',
  'SourcesSection',
  'ConformanceTables',
  'StationDialog',
  'station-api',
  'DayExplanation',
  'Irrigation',
  'tz',
  'SettingsDialog',
  'ShellFoot',
  'WhatsNew',
  'ExportPanel',
  'PrintReport',
  'export',
  'exports',
  'workbook',
  'day-table',
  'provenance',
  'time-plot',
  'result-statistics',
  'ShareDialog',
  'ShareQrCode',
  'ShareCheck',
];

/** A language is kept when it is chosen, not before: nobody reads four. */
const LANGUAGE_CHUNKS = ['pt', 'es', 'fr'];

/** For the precache to leave out, as globs. */
export const ON_DEMAND_FILES = [...CHUNKS, ...LANGUAGE_CHUNKS].map((name) => `assets/${name}-*`);

/** Beside index.html. */
export const LIST_FILE = 'on-demand.json';

/** Whether a built file is one of them. */
export function isOnDemand(file: string): boolean {
  return CHUNKS.some((name) => file.startsWith(`assets/${name}-`));
}

/** Writes the list of the chunks' files, with their style sheets. */
export function onDemandList(): Plugin {
  return {
    name: 'evaonline:on-demand-list',
    apply: 'build',
    generateBundle: {
      // After the style sheets have been written.
      order: 'post',
      handler(_, bundle) {
        const files = Object.keys(bundle).filter(isOnDemand).sort();
        this.emitFile({ type: 'asset', fileName: LIST_FILE, source: JSON.stringify(files) });
      },
    },
  };
}
