/**
 * Audits the built app by Lighthouse with its mobile settings, five times, and prints the medians and every audit that is
 * not full: `npm run lighthouse`. Lighthouse is run as a program of its own, at a fixed version: its dependencies are more
 * than ours, and nothing of it is part of the app. The weather is that of the test server; nothing outside is asked.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startAppServer } from '../tests/support/app-server';
import { browserFlags } from '../tests/support/browser-flags';
import { startWeatherServer } from '../tests/support/weather-server';
import { findOrInstallChromium, INSTALL_HINT } from './find-chromium';
import { type LighthouseReport, lighthouseSummary } from './lighthouse-report';

const LIGHTHOUSE = 'lighthouse@12.8.2';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    folder: { type: 'string', default: 'dist' },
    /** What follows the address: another screen than Home. */
    screen: { type: 'string', default: '' },
  },
});

async function audit(url: string, chromePath: string, flags: readonly string[]): Promise<LighthouseReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  const report = path.join(folder, 'report.json');
  // Read as words of a command line: a value with spaces in it stands in quotes.
  const chromeFlags = ['--headless=new', ...flags.map((flag) => flag.replace(/=(.* .*)$/, '="$1"'))].join(' ');
  const options = ['--quiet', '--output=json', `--output-path=${report}`, `--chrome-flags=${chromeFlags}`];
  try {
    await promisify(execFile)('npm', ['exec', '--yes', LIGHTHOUSE, '--', url, ...options], {
      env: { ...process.env, CHROME_PATH: chromePath },
    });
    return JSON.parse(readFileSync(report, 'utf8')) as LighthouseReport;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const chromePath = process.env.CHROME_PATH ?? (await findOrInstallChromium());
if (!chromePath) {
  console.error(INSTALL_HINT);
  process.exit(1);
}
if (!existsSync(path.join(values.folder, 'index.html'))) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
}
const [weather, app] = await Promise.all([
  startWeatherServer({ tls: true }),
  // Compressed, as every host of the app sends it.
  startAppServer(values.folder, { compressed: true }),
]);
const reports: LighthouseReport[] = [];
try {
  for (let run = 1; run <= Number(values.runs); run++) {
    reports.push(await audit(app.url + values.screen, chromePath, browserFlags(weather.port)));
    console.error(`run ${run} of ${values.runs} done`);
  }
} finally {
  await Promise.all([weather.stop(), app.stop()]);
}
mkdirSync('.reports', { recursive: true });
writeFileSync('.reports/lighthouse.json', JSON.stringify(reports));
console.log(lighthouseSummary(reports));
