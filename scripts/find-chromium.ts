/** Finds a Chrome or Chromium for the browser tests, and installs one where none is found. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from '@playwright/test';

const VARIABLES = ['EVAONLINE_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'CHROMIUM_PATH'];

const NAMES_ON_PATH = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

const USUAL_PATHS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    [...NAMES_ON_PATH, 'chrome'].map((name) => path.join(folder, name)),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      path.join(folder, file),
    );
  }),
};

/** The packages that bring a browser, by package manager; the first manager that is there is used. */
const PACKAGE_MANAGERS: readonly { readonly name: string; readonly commands: readonly (readonly string[])[] }[] = [
  {
    name: 'apt-get',
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
  },
  { name: 'dnf', commands: [['dnf', 'install', '-y', '-q', 'chromium']] },
  { name: 'pacman', commands: [['pacman', '-Sy', '--noconfirm', 'chromium']] },
  { name: 'apk', commands: [['apk', 'add', '--quiet', 'chromium']] },
  { name: 'brew', commands: [['brew', 'install', '--cask', 'chromium']] },
];

/** The one sentence for a machine on which nothing worked. */
export const INSTALL_HINT =
  'No Chrome or Chromium was found or could be installed: install Chromium (or Chrome), or set EVAONLINE_CHROMIUM to its path.';

/** Whether a file is a browser that starts. Windows' browsers open a window on `--version`, so there it must only exist. */
function runs(file: string): boolean {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  const answer = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /Chrom|Edge/.test(answer.stdout);
}

function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
}

/**
 * The path of a browser that is there and starts: named by the environment, at a usual place, on the PATH, or
 * Playwright's own; undefined when there is none.
 */
export function findInstalledChromium(): string | undefined {
  const candidates = [
    ...VARIABLES.map((name) => process.env[name] ?? ''),
    ...(USUAL_PATHS[process.platform] ?? []),
    ...NAMES_ON_PATH.flatMap(onPath),
    chromium.executablePath(),
  ];
  return [...new Set(candidates)].find((file) => file !== '' && runs(file));
}

function succeeds(command: readonly string[], timeout: number): boolean {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout }).status === 0;
}

function installWithPlaywright(): void {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  succeeds([process.execPath, cli, 'install', 'chromium'], 180_000);
}

function hasProgram(name: string): boolean {
  return onPath(name).some((file) => existsSync(file));
}

/** Homebrew refuses root; the others need it, and `sudo -n` never asks for a password. */
function withRights(command: readonly string[]): readonly string[] {
  const needsSudo = command[0] !== 'brew' && process.getuid?.() !== 0;
  return needsSudo ? ['sudo', '-n', ...command] : command;
}

function installWithSystem(): void {
  const manager = PACKAGE_MANAGERS.find(({ name }) => hasProgram(name));
  for (const command of manager?.commands ?? []) succeeds(withRights(command), 300_000);
}

/** The path of a browser, installing one by Playwright or else by the system; undefined when all of that failed. */
export function findOrInstallChromium(): string | undefined {
  for (const install of [() => {}, installWithPlaywright, installWithSystem]) {
    install();
    const found = findInstalledChromium();
    if (found) return found;
  }
  return undefined;
}
