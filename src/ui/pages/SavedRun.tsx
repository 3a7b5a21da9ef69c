/** A result exactly as it was kept: nothing is asked of any source. */
import { A, useNavigate, useParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { useText } from '../../i18n';
import { formatAge, formatClock, formatCoordinates, formatPeriod } from '../../i18n/format';
import type { KeptWords } from '../../keeping';
import type { RunResult } from '../../protocol';
import { encodeRunQuery } from '../../share/link';
import { createLoaded, readyValue } from '../async-state';
import { ResultCard } from '../components/ResultCard';
import SaveButton from '../components/SaveButton';
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
  const loaded = createLoaded(id, async (wanted) => {
    const [result, runs] = await Promise.all([savedRuns.load(wanted), savedRuns.list()]);
    if (!result) return undefined;
    return { result, kept: runs === 'unavailable' ? undefined : runs.find((run) => run.id === wanted)?.kept };
  });
  const result = () => readyValue(loaded());
  return (
    <div class="page saved-result stack">
      <A href="/saved" class="saved-result__back">
        {t('saved.back')}
      </A>
      <Switch fallback={<NotFound id={id()} />}>
        <Match when={loaded().kind === 'loading'}>
          <p class="soft">{t('saved.loading')}</p>
        </Match>
        <Match when={result()}>{(found) => <KeptResult {...found()} />}</Match>
      </Switch>
    </div>
  );
}

function KeptResult(props: { result: RunResult; kept: KeptWords | undefined }) {
  const t = useText();
  const navigate = useNavigate();
  const again = () => `/eto?${encodeRunQuery(props.result.request)}`;
  return (
    <>
      <header class="stack stack--tight">
        <h1 tabindex={-1} dir="auto">
          {props.kept?.name || formatCoordinates(props.result.site)}
        </h1>
        <p class="eto__period soft">
          <Show when={props.kept?.name}>{formatCoordinates(props.result.site)} · </Show>
          {formatPeriod(props.result.request.start, props.result.request.end, 'long')}
        </p>
        <Show when={props.kept?.note}>
          {(note) => (
            <p class="saved-run__note measure" dir="auto">
              {note()}
            </p>
          )}
        </Show>
        <p class="notice notice--info">
          {t('saved.computed', {
            time: formatAge(props.result.computedAt, Date.now()),
            date: formatClock(props.result.computedAt, null),
          })}{' '}
          {t('saved.keptAsIs')} <A href={again()}>{t('saved.again')}</A>
        </p>
      </header>
      <ResultCard result={props.result}>
        <Show when={!props.kept}>
          {/* The recent one has become the saved one: its address is no more. */}
          <SaveButton
            result={props.result}
            onSaved={(id) => navigate(`/saved/${encodeURIComponent(id)}`, { replace: true })}
          />
        </Show>
      </ResultCard>
    </>
  );
}

function NotFound(props: { id: string }) {
  const t = useText();
  return (
    <div class="card stack">
      <h1 tabindex={-1}>{t('saved.notFound')}</h1>
      <p class="measure">{t('saved.notFoundHint')}</p>
      <A href={`/eto?${props.id.replace(/&computed=.*/, '')}`} class="button">
        {t('saved.again')}
      </A>
    </div>
  );
}
