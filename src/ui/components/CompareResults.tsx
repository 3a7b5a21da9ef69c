/** What a comparison has so far: its runs, and of those that ended the chart, the table and the file. */
import { createMemo, lazy, Show } from 'solid-js';
import { useLanguage } from '../../i18n';
import { useCompareText } from '../../i18n/compare';
import { useUnitSystem } from '../../i18n/units';
import type { Comparison } from '../../share/compare-query';
import type { TaskView } from '../../tasks/task-store';
import type { ComparisonRuns } from '../comparison-runs';
import { comparedNames } from '../comparison-words';
import { CompareRuns } from './CompareRuns';
import { type Compared, CompareTable } from './CompareTable';
import { Deferred } from './OnDemandPart';

const CompareChart = lazy(() => import('./CompareChart'));

function comparedOf(names: readonly string[], views: readonly (TaskView | undefined)[]): readonly Compared[] {
  return views.flatMap((view, i) => {
    const name = names[i];
    return view?.result && name !== undefined ? [{ name, result: view.result }] : [];
  });
}

function isSameCompared(before: readonly Compared[], now: readonly Compared[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ name, result }, i) => name === now[i]?.name && result === now[i]?.result)
  );
}

export function CompareResults(props: { comparison: Comparison; runs: ComparisonRuns }) {
  const t = useCompareText();
  const language = useLanguage();
  const units = useUnitSystem();
  const names = () => comparedNames(props.comparison);
  // Equal while nothing ended, so that the progress of one run does not draw the others anew.
  const compared = createMemo(() => comparedOf(names(), props.runs.views()), [], { equals: isSameCompared });
  const isDone = () => props.runs.views().every((view) => view?.status !== 'PROCESSING');
  const shownKey = () =>
    compared().length > (isDone() ? 0 : 1) && [language(), units(), ...compared().map(({ name }) => name)].join(' ');
  return (
    <>
      <CompareRuns runs={props.runs} names={names()} />
      {/* Canvases and rows are made of constants: another language or unit, or one result more, makes them anew. */}
      <Show when={shownKey()} keyed>
        <Deferred
          failed={t('compare.chart.failed')}
          waiting={<p class="card compare__waiting soft">{t('common.loading')}</p>}
        >
          <CompareChart compared={compared()} isSamePeriod={props.comparison.kind === 'places'} />
        </Deferred>
        <CompareTable compared={compared()} />
      </Show>
    </>
  );
}
