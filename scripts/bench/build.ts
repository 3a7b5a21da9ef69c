/** Builds what the benchmarks run: the app as shipped, the bench page and the probe, each in a folder of its own. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { zoneTableModule } from '../vite/zone-table-module';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const QUIET: InlineConfig = { logLevel: 'error', mode: 'production' };

/** As vite.config.ts builds the app, without what is for installing it. */
const SCIENCE: InlineConfig = {
  ...QUIET,
  configFile: false,
  base: './',
  publicDir: false,
  plugins: [zoneTableModule()],
  define: { __APP_VERSION__: JSON.stringify('bench') },
  worker: { format: 'es', plugins: () => [zoneTableModule()] },
};

export interface Built {
  readonly appFolder: string;
  readonly pageFolder: string;
  readonly probeScript: string;
}

/** Builds everything under `folder`; `EVAONLINE_APP_FOLDER` names a built app to be measured instead. */
export async function buildAll(folder: string): Promise<Built> {
  const given = process.env.EVAONLINE_APP_FOLDER;
  const appFolder = given ? path.resolve(given) : path.join(folder, 'app');
  if (!given) await build({ ...QUIET, root: pathOf('../..'), build: { outDir: appFolder, emptyOutDir: true } });
  const pageFolder = path.join(folder, 'page');
  const target = {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
  } as const;
  await build({ ...SCIENCE, root: pathOf('./page'), build: { ...target, outDir: pageFolder } });
  const probeFolder = path.join(folder, 'probe');
  const entry = pathOf('./page/probe.ts');
  const lib = { entry, formats: ['iife' as const], name: 'probe', fileName: () => 'probe.js' };
  await build({ ...SCIENCE, root: pathOf('./page'), build: { ...target, lib, outDir: probeFolder } });
  return { appFolder, pageFolder, probeScript: path.join(probeFolder, 'probe.js') };
}
