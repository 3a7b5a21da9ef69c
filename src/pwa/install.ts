/** When the app offers to be installed: after it has been of use, never before, and never twice in a season. */
import { type Accessor, createSignal } from 'solid-js';
import { MS_PER_DAY } from '../domain/calendar';
import { keep, read } from '../kept-values';

/** A "no" holds this long. */
const DISMISSED_FOR_MS = 90 * MS_PER_DAY;
/** A start this long after the first is a second visit, not a reload. */
const SECOND_VISIT_AFTER_MS = 3_600_000;

const FIRST_VISIT = 'first-visit';
const DISMISSED = 'install-dismissed';

/** What Chromium gives a page that may be installed (https://wicg.github.io/manifest-incubations/). */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/**
 * `unavailable`: the browser installs nothing, or has not said so yet · `ready`: it asks the person when told to ·
 * `by-hand`: only the person can, by the browser's own menu (iOS) · `installed`: there is nothing to offer.
 */
export type InstallState =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'ready'; readonly prompt: () => Promise<unknown> }
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'installed' };

export interface InstallHost {
  /** Where `beforeinstallprompt` and `appinstalled` arrive. */
  readonly events: Pick<EventTarget, 'addEventListener'>;
  /** Whether this page runs as the installed app. */
  readonly isStandalone: boolean;
  readonly isIos: boolean;
  readonly nowMs: () => number;
  readonly read: (name: string) => string | null;
  readonly keep: (name: string, value: string) => void;
}

export interface InstallOffer {
  readonly state: Accessor<InstallState>;
  /** Whether this is a moment to offer it unasked. */
  readonly isTimely: Accessor<boolean>;
  /** The app has given its first result: the person knows what they would install. */
  noteSuccess(): void;
  /** Asks the browser to ask the person; whatever they answer holds as a "no" to this offer. */
  install(): void;
  dismiss(): void;
}

/** Follows what the browser says of installing. Call once, early: the browser says it once. */
export function createInstallOffer(host: InstallHost): InstallOffer {
  const [state, setState] = createSignal<InstallState>(startState(host));
  const [isKnown, setIsKnown] = createSignal(isSecondVisit(host));
  const [isDismissed, setIsDismissed] = createSignal(
    host.nowMs() - Number(host.read(DISMISSED) ?? Number.NEGATIVE_INFINITY) < DISMISSED_FOR_MS,
  );
  host.events.addEventListener('beforeinstallprompt', (event) => {
    // Not the browser's own banner: it would come at a moment of its own.
    event.preventDefault();
    setState({ kind: 'ready', prompt: () => (event as InstallPromptEvent).prompt() });
  });
  host.events.addEventListener('appinstalled', () => setState({ kind: 'installed' }));

  const dismiss = () => {
    host.keep(DISMISSED, String(host.nowMs()));
    setIsDismissed(true);
  };
  return {
    state,
    isTimely: () => isKnown() && !isDismissed() && ['ready', 'by-hand'].includes(state().kind),
    noteSuccess: () => setIsKnown(true),
    install() {
      const now = state();
      if (now.kind !== 'ready') return;
      dismiss();
      // The browser's event serves once; it sends another if the person may be asked again.
      setState({ kind: 'unavailable' });
      now.prompt().catch(() => undefined);
    },
    dismiss,
  };
}

function startState({ isStandalone, isIos }: InstallHost): InstallState {
  if (isStandalone) return { kind: 'installed' };
  return { kind: isIos ? 'by-hand' : 'unavailable' };
}

function isSecondVisit({ read, keep, nowMs }: InstallHost): boolean {
  const first = Number(read(FIRST_VISIT) ?? Number.NaN);
  if (Number.isNaN(first)) keep(FIRST_VISIT, String(nowMs()));
  return nowMs() - first >= SECOND_VISIT_AFTER_MS;
}

function browserHost(): InstallHost {
  const { userAgent, maxTouchPoints, platform } = navigator;
  return {
    events: window,
    isStandalone: matchMedia('(display-mode: standalone)').matches,
    // An iPad calls itself a Mac; no Mac has a touch screen.
    isIos: /iPhone|iPad|iPod/.test(userAgent) || (platform === 'MacIntel' && maxTouchPoints > 1),
    nowMs: () => Date.now(),
    read,
    keep,
  };
}

let offer: InstallOffer | undefined;

/** The offer of this page; the first call begins to listen. */
export function installOffer(): InstallOffer {
  offer ??= createInstallOffer(browserHost());
  return offer;
}
