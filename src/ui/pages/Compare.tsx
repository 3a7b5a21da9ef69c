/** Two to five places or years side by side. The address holds what is compared, and leaving stops what runs. */
import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, on, Show } from 'solid-js';
import { yearOf } from '../../domain/calendar';
import { useCompareText } from '../../i18n/compare';
import { type Comparison, decodeComparison, encodeComparison, requestsOf } from '../../share/compare-query';
import { emptyDraft, readCompareDraft, withComparison } from '../compare-draft';
import { createComparisonRuns } from '../comparison-runs';
import { CompareForm } from '../components/CompareForm';
import { CompareResults } from '../components/CompareResults';
import { useServices } from '../services';
import '../styles/eto.css';
import '../styles/results.css';
import '../styles/task.css';
import '../styles/compare.css';

/** The first year that any source has. */
const FIRST_YEAR = 1940;

export default function Compare() {
  const t = useCompareText();
  const { tasks, today } = useServices();
  const location = useLocation();
  const navigate = useNavigate();
  const link = createMemo(() => decodeComparison(location.search));
  /** What the link compares; a link with a single place or year only begins a comparison. */
  const comparison = createMemo(() => {
    const decoded = link();
    return decoded.ok && requestsOf(decoded.value).length > 1 ? decoded.value : undefined;
  });
  const runs = createComparisonRuns(tasks, () => requestsOfComparison(comparison()));
  const [draft, setDraft] = createSignal(emptyDraft(today(null)));
  createEffect(
    on(link, (decoded) => {
      if (decoded.ok) setDraft((typed) => withComparison(typed, decoded.value));
    }),
  );
  let results: HTMLElement | undefined;
  // On a phone the form stands under the results: what was asked for is what is looked at next.
  createEffect(on(comparison, (asked) => asked && results?.focus(), { defer: true }));
  const compare = () => {
    const read = readCompareDraft(draft());
    if (read.ok) navigate(`/compare?${encodeComparison(read.value)}`, { scroll: false });
  };
  const problem = () => {
    const decoded = link();
    if (decoded.ok) return comparison() ? undefined : 'nothing-to-compare';
    return decoded.error;
  };
  return (
    <div class="page compare stack">
      <header class="stack stack--tight">
        <h1 tabindex={-1}>{t('compare.title')}</h1>
        <p class="soft measure">{t('compare.intro')}</p>
        <Show when={problem()}>
          {(code) => (
            <p class="notice" classList={{ 'notice--warn': code() !== 'nothing-to-compare' }}>
              {t(`compare.problems.${code()}`)}
            </p>
          )}
        </Show>
      </header>
      <div class="compare__columns">
        <Show when={comparison()}>
          {(compared) => (
            <section class="compare__results stack" aria-label={t('compare.title')} tabindex={-1} ref={results}>
              <CompareResults comparison={compared()} runs={runs} />
            </section>
          )}
        </Show>
        <CompareForm
          draft={draft()}
          years={{ first: FIRST_YEAR, last: yearOf(today(null)) }}
          onEdit={setDraft}
          onCompare={compare}
        />
      </div>
    </div>
  );
}

function requestsOfComparison(comparison: Comparison | undefined) {
  return comparison ? requestsOf(comparison) : [];
}
