/**
 * `npm run test:e2e [-- arguments of playwright test]`: finds a browser, builds the app (EVAONLINE_SKIP_BUILD=1 leaves the
 * build as it is) and runs the browser tests; the machine-readable report goes to .reports/e2e.json.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findOrInstallChromium, INSTALL_HINT } from './find-chromium';

/** Runs a script of an installed package with this Node; gives its exit code. */
function runPackage(name: string, script: string, args: readonly string[]): number {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return spawnSync(process.execPath, [path.join(folder, script), ...args], { stdio: 'inherit' }).status ?? 1;
}

function main(): number {
  const browser = findOrInstallChromium();
  if (!browser) {
    console.error(INSTALL_HINT);
    return 1;
  }
  process.env.EVAONLINE_CHROMIUM = browser;
  const built = process.env.EVAONLINE_SKIP_BUILD === '1' ? 0 : runPackage('vite', 'bin/vite.js', ['build']);
  return built || runPackage('@playwright/test', 'cli.js', ['test', ...process.argv.slice(2)]);
}

process.exitCode = main();
