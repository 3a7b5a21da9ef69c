/** What stands around every page: the header with the ways through the app, the notices, and the care of the focus. */
import { A, useLocation } from '@solidjs/router';
import { createEffect, ErrorBoundary, For, type JSX, lazy, on, Show, Suspense } from 'solid-js';
import { type Text, useText } from '../../i18n';
import { installOffer } from '../../pwa/install';
import { createUpdatePrompt } from '../../pwa/registration';
import { earlierVersion } from '../../pwa/seen-version';
import { BrandMark } from './icons';
import { OfflineBadge } from './OfflineBadge';
import { PageFailed } from './PageFailed';
import { SettingsButton } from './SettingsButton';
import { UpdatePrompt } from './UpdatePrompt';

const ShellFoot = lazy(() => import('./ShellFoot'));

const PAGES = [
  { path: '/', name: 'home' },
  { path: '/eto', name: 'eto' },
  { path: '/compare', name: 'compare' },
  { path: '/saved', name: 'saved' },
  { path: '/about', name: 'about' },
] as const;

function titleOf(t: Text, pathname: string): string {
  const page = PAGES.find(({ path }) => path !== '/' && (pathname === path || pathname.startsWith(`${path}/`)));
  return page ? t('common.pageTitle', t(`nav.${page.name}`)) : t('common.homeTitle');
}

export function Shell(props: { readonly children?: JSX.Element }) {
  const t = useText();
  const location = useLocation();
  const update = createUpdatePrompt();
  const earlier = earlierVersion(__APP_VERSION__);
  const isHome = () => location.pathname === '/';
  /** Home is one screen, full as it is. */
  const hasFoot = () => !isHome() && (earlier !== undefined || installOffer().isTimely());
  let main: HTMLElement | undefined;

  createEffect(() => {
    document.title = titleOf(t, location.pathname);
  });
  createEffect(
    on(
      () => location.pathname,
      () => main && focusPage(main),
      { defer: true },
    ),
  );

  return (
    <div class="shell" classList={{ 'shell--screen': isHome() }}>
      {/* A button, because a link to #main would be a route. */}
      <button type="button" class="skip visually-hidden" onClick={() => main?.focus()}>
        {t('nav.skip')}
      </button>
      <header class="shell__header">
        <A class="brand" href="/" aria-label={t('nav.brand')} activeClass="" inactiveClass="">
          <BrandMark />
          <span class="brand__name" aria-hidden="true">
            EVA<span class="brand__soft">online</span>
          </span>
        </A>
        <OfflineBadge />
        <nav class="nav" aria-label={t('nav.label')}>
          <For each={PAGES}>
            {({ path, name }) => (
              <A class="nav__link" href={path} end={path === '/'}>
                {t(`nav.${name}`)}
              </A>
            )}
          </For>
        </nav>
        <SettingsButton />
      </header>
      <main ref={main} class="shell__main" tabindex="-1">
        <ErrorBoundary fallback={(error: unknown, reset) => <PageFailed error={error} onLeave={reset} />}>
          <Suspense fallback={<p class="page soft">{t('common.loading')}</p>}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
      <Show when={hasFoot()}>
        <ErrorBoundary fallback={null}>
          <Suspense>
            <ShellFoot earlier={earlier} />
          </Suspense>
        </ErrorBoundary>
      </Show>
      <UpdatePrompt {...update} />
    </div>
  );
}

/** A new page begins at its top, and its heading (or the page, while it has none) is where reading goes on. */
function focusPage(main: HTMLElement): void {
  requestAnimationFrame(() => {
    const heading = main.querySelector('h1') ?? main;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
}
