import { defineConfig } from '@playwright/test';
import { findInstalledChromium } from './scripts/find-chromium';

// Set here so that the worker processes inherit it; tests/support/fixtures.ts launches it.
process.env.EVAONLINE_CHROMIUM ??= findInstalledChromium() ?? '';

/** Two runs at once want a folder each. */
const reports = process.env.EVAONLINE_REPORTS ?? '.reports';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/*.spec.ts', 'support/*.spec.ts'],
  outputDir: `${reports}/e2e-output`,
  // A shared machine may be busy with other things: what takes two seconds has taken twelve. Waiting longer loosens no check.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: `${reports}/e2e.json` }]],
  use: { trace: 'off', serviceWorkers: 'block', locale: 'en-GB', timezoneId: 'UTC' },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
