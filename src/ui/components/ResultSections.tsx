/** A result in five sections, each with its own address; what a section needs is loaded when it is opened. */
import { createEffect, For, lazy, Match, on, Switch } from 'solid-js';
import { useText } from '../../i18n';
import type { RunResult } from '../../protocol';
import { SECTIONS } from '../../share/view-query';
import { createResultView } from '../result-view';
import { SummarySection } from '../sections/SummarySection';
import { Deferred } from './OnDemandPart';

const DaysSection = lazy(() => import('../sections/DaysSection'));
const ChartsSection = lazy(() => import('../sections/ChartsSection'));
const StatisticsSection = lazy(() => import('../sections/StatisticsSection'));
const SourcesSection = lazy(() => import('../sections/SourcesSection'));

export function ResultSections(props: { result: RunResult }) {
  const t = useText();
  const control = createResultView();
  const section = () => control.view().section;
  let nav: HTMLElement | undefined;
  // On a phone the names do not fit side by side: the one that is open comes into sight, and the page stays where it is.
  createEffect(
    on(section, () => {
      const open = nav?.querySelector<HTMLElement>('[aria-current]');
      if (nav && open) nav.scrollLeft = open.offsetLeft - (nav.clientWidth - open.offsetWidth) / 2;
    }),
  );
  const given = () => ({ result: props.result, control });
  return (
    <>
      <nav ref={nav} class="sections" aria-label={t('results.sectionsLabel')}>
        <ul class="plain-list sections__list">
          <For each={SECTIONS}>
            {(name) => (
              <li>
                <a
                  class="sections__link"
                  href={control.hrefOf(name)}
                  attr:noscroll=""
                  aria-current={section() === name ? 'page' : undefined}
                >
                  {t(`results.sections.${name}`)}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <Deferred failed={t('results.sectionFailed')} waiting={<p class="soft section-loading">{t('common.loading')}</p>}>
        <Switch fallback={<SummarySection {...given()} />}>
          <Match when={section() === 'days'}>
            <DaysSection {...given()} />
          </Match>
          <Match when={section() === 'charts'}>
            <ChartsSection {...given()} />
          </Match>
          <Match when={section() === 'statistics'}>
            <StatisticsSection {...given()} />
          </Match>
          <Match when={section() === 'sources'}>
            <SourcesSection {...given()} />
          </Match>
        </Switch>
      </Deferred>
    </>
  );
}
