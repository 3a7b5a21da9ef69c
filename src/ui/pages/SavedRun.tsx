/** A result exactly as it was kept: nothing is asked of any source. */
import { A, useParams } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { useText } from '../../i18n';
import { formatAge, formatClock, formatCoordinates, formatPeriod } from '../../i18n/format';
import type { RunResult } from '../../protocol';
import { encodeRunQuery } from '../../share/link';
import { createLoaded } from '../async-state';
import { ExportButtons } from '../components/ExportButtons';
import ResultsDisplay from '../components/ResultsDisplay';
import { useServices } from '../services';
import '../styles/saved.css';
import '../styles/task.css';

/** The id in an address, which anyone can type; one that cannot be decoded is no id of ours. */
function decodeId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export default function SavedRun() {
  const t = useText();
  const params = useParams<{ id: string }>();
  const { savedRuns } = useServices();
  const id = () => decodeId(params.id);
  const loaded = createLoaded(id, (wanted) => savedRuns.load(wanted));
  const result = () => {
    const state = loaded();
    return state.kind === 'ready' ? state.value : undefined;
  };
  return (
    <div class="page saved-result stack">
      <A href="/saved" class="saved-result__back">
        {t('saved.back')}
      </A>
      <Switch fallback={<NotFound id={id()} />}>
        <Match when={loaded().kind === 'loading'}>
          <p class="soft">{t('saved.loading')}</p>
        </Match>
        <Match when={result()}>{(found) => <KeptResult result={found()} />}</Match>
      </Switch>
    </div>
  );
}

function KeptResult(props: { result: RunResult }) {
  const t = useText();
  const again = () => `/eto?${encodeRunQuery(props.result.request)}`;
  return (
    <>
      <header class="stack stack--tight">
        <h1 tabindex={-1}>{formatCoordinates(props.result.site)}</h1>
        <p class="eto__period soft">{formatPeriod(props.result.request.start, props.result.request.end, 'long')}</p>
        <p class="notice notice--info">
          {t('saved.computed', {
            time: formatAge(props.result.computedAt, Date.now()),
            date: formatClock(props.result.computedAt, null),
          })}{' '}
          {t('saved.keptAsIs')} <A href={again()}>{t('saved.again')}</A>
        </p>
      </header>
      <section class="card stack" aria-label={t('results.title')}>
        <ResultsDisplay result={props.result} compact={false} />
        <ExportButtons result={props.result} />
      </section>
    </>
  );
}

function NotFound(props: { id: string }) {
  const t = useText();
  return (
    <div class="card stack">
      <h1 tabindex={-1}>{t('saved.notFound')}</h1>
      <p class="measure">{t('saved.notFoundHint')}</p>
      <A href={`/eto?${props.id}`} class="button">
        {t('saved.again')}
      </A>
    </div>
  );
}
