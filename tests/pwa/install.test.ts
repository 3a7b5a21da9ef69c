import { describe, expect, test } from 'vitest';
import { createInstallOffer, type InstallHost } from '../../src/pwa/install';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 2, 1);

function world(options: Partial<Pick<InstallHost, 'isStandalone' | 'isIos'>> = {}, kept = new Map<string, string>()) {
  const events = new EventTarget();
  let nowMs = START_MS;
  let asked = 0;
  const host: InstallHost = {
    events,
    isStandalone: false,
    isIos: false,
    nowMs: () => nowMs,
    read: (name) => kept.get(name) ?? null,
    keep: (name, value) => void kept.set(name, value),
    ...options,
  };
  return {
    host,
    kept,
    asked: () => asked,
    later: (ms: number) => {
      nowMs += ms;
    },
    /** What the browser says when the app may be installed. */
    mayInstall() {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: async () => {
          asked += 1;
        },
      });
      events.dispatchEvent(event);
      return event;
    },
    installed: () => events.dispatchEvent(new Event('appinstalled')),
  };
}

describe('the offer to install', () => {
  test('is not made at the first visit, but after its first result', () => {
    const { host, mayInstall } = world();
    const offer = createInstallOffer(host);
    expect(mayInstall().defaultPrevented).toBe(true);
    expect(offer.isTimely()).toBe(false);
    offer.noteSuccess();
    expect(offer.isTimely()).toBe(true);
  });

  test('is made at the second visit; a reload is none', () => {
    const first = world();
    createInstallOffer(first.host);
    first.later(60_000);
    const reloaded = createInstallOffer(first.host);
    first.mayInstall();
    expect(reloaded.isTimely()).toBe(false);
    first.later(DAY_MS);
    const second = createInstallOffer(first.host);
    first.mayInstall();
    expect(second.isTimely()).toBe(true);
  });

  test('is not made where the browser has not said that it can', () => {
    const { host } = world();
    const offer = createInstallOffer(host);
    offer.noteSuccess();
    expect(offer.state().kind).toBe('unavailable');
    expect(offer.isTimely()).toBe(false);
  });

  test('once put off, comes again after 90 days and not before', () => {
    const { host, kept, mayInstall, later } = world();
    const offer = createInstallOffer(host);
    mayInstall();
    offer.noteSuccess();
    offer.dismiss();
    expect(offer.isTimely()).toBe(false);
    later(89 * DAY_MS);
    const soon = createInstallOffer(host);
    mayInstall();
    expect(soon.isTimely()).toBe(false);
    later(DAY_MS);
    const after = createInstallOffer(host);
    mayInstall();
    expect(after.isTimely()).toBe(true);
    expect(kept.size).toBe(2);
  });

  test('asks the browser once, when the person says so', () => {
    const { host, mayInstall, asked } = world();
    const offer = createInstallOffer(host);
    mayInstall();
    offer.noteSuccess();
    offer.install();
    offer.install();
    expect(asked()).toBe(1);
    expect(offer.isTimely()).toBe(false);
  });

  test('says how on iOS, where only the person can', () => {
    const { host } = world({ isIos: true });
    const offer = createInstallOffer(host);
    offer.noteSuccess();
    expect(offer.state().kind).toBe('by-hand');
    expect(offer.isTimely()).toBe(true);
  });

  test('is not made in the installed app, nor once it is installed', () => {
    const standalone = createInstallOffer(world({ isStandalone: true, isIos: true }).host);
    standalone.noteSuccess();
    expect(standalone.isTimely()).toBe(false);
    const page = world();
    const offer = createInstallOffer(page.host);
    page.mayInstall();
    offer.noteSuccess();
    page.installed();
    expect(offer.state().kind).toBe('installed');
    expect(offer.isTimely()).toBe(false);
  });
});
