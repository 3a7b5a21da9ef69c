/** Collects what a browser complains of, so that a test ends red on a complaint that it did not declare. */
import type { BrowserContext } from '@playwright/test';

export interface ConsoleGuard {
  /** Declares complaints that match as expected, those before the call too. */
  allow(pattern: RegExp): void;
  /** The complaints that no pattern matches. */
  unexpected(): readonly string[];
}

/** Playwright's own word where `serviceWorkers: 'block'` does its work. */
const BLOCKED_SERVICE_WORKER = /Service Worker registration blocked by Playwright/;

/** Listens to the console errors and warnings and the uncaught errors of every page and worker of a context. */
export function watchConsole(context: BrowserContext): ConsoleGuard {
  const complaints: string[] = [];
  const allowed = [BLOCKED_SERVICE_WORKER];
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => complaints.push(`uncaught: ${webError.error().stack ?? webError.error()}`));
  return {
    allow: (pattern) => void allowed.push(pattern),
    unexpected: () => complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint))),
  };
}
