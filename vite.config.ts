import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, runnerImport } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const { version } = JSON.parse(readFileSync(pathOf('package.json'), 'utf8')) as { version: string };

// Loaded by Vite's own resolver, because it shares source files with the app, whose imports have no extension.
const { appBuild } = (
  await runnerImport<typeof import('./scripts/vite/app-build')>(pathOf('scripts/vite/app-build.ts'))
).module;

export default defineConfig({
  // Relative, so that the built app works under any path of any host.
  base: './',
  plugins: [
    solid(),
    appBuild.zoneTableModule(),
    appBuild.outlineAsset(),
    appBuild.changelogModule(),
    appBuild.firstPaint(),
    appBuild.firstPagePreload(),
    appBuild.onDemandList,
    VitePWA(appBuild.pwaOptions(pathOf('public'))),
    appBuild.policyPlugin,
  ],
  define: { __APP_VERSION__: JSON.stringify(version) },
  worker: {
    format: 'es',
    plugins: () => [appBuild.zoneTableModule(), appBuild.outlineAsset()],
    // As in the page's build, so that a module of both becomes one file.
    rolldownOptions: { output: { comments: { annotation: false } } },
  },
  build: {
    target: 'es2022',
    // Every asset is a file of its own: cached once, and readable under the Content-Security-Policy.
    assetsInlineLimit: 0,
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    // Tells check:size which files the first page loads.
    manifest: true,
  },
  // As a header too, because a meta tag does not bind the workers: they take their policy from their own answer.
  preview: { headers: { 'Content-Security-Policy': appBuild.policyHeader } },
});
