/** A result out of its link: nothing is asked of any source, so it opens without a network. */
import { A, useParams } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { civilDayAt } from '../../domain/calendar';
import { formatCoordinates, formatDay, formatPeriod } from '../../i18n/format';
import { useShareText } from '../../i18n/share';
import type { RunResult } from '../../protocol';
import type { SnapshotProblem } from '../../share/snapshot';
import { unpackSnapshot } from '../../share/snapshot-link';
import { createLoaded, readyValue } from '../async-state';
import { ResultCard } from '../components/ResultCard';
import { SaveOnDemand } from '../components/SaveOnDemand';
import { recomputeHref } from '../share-address';
import '../styles/share.css';
import '../styles/task.css';

export default function Shared() {
  const t = useShareText();
  const params = useParams<{ data: string }>();
  const loaded = createLoaded(() => params.data, unpackSnapshot);
  const opened = () => readyValue(loaded());
  const result = () => {
    const outcome = opened();
    return outcome?.ok ? outcome.value : undefined;
  };
  const problem = (): SnapshotProblem | undefined => {
    const outcome = opened();
    return outcome && !outcome.ok ? outcome.error : undefined;
  };
  return (
    <div class="page shared stack">
      <Switch fallback={<Unreadable problem={problem() ?? { code: 'broken' }} />}>
        <Match when={loaded().kind === 'loading'}>
          <p class="soft" role="status">
            {t('share.opening')}
          </p>
        </Match>
        <Match when={result()}>{(found) => <Snapshot result={found()} />}</Match>
      </Switch>
    </div>
  );
}

function Snapshot(props: { result: RunResult }) {
  const t = useShareText();
  const computedOn = () => civilDayAt(props.result.computedAt, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const again = () => recomputeHref(props.result, { section: 'summary' }).slice(1);
  return (
    <>
      <header class="stack stack--tight">
        <h1 tabindex={-1}>{formatCoordinates(props.result.site)}</h1>
        <p class="eto__period soft">{formatPeriod(props.result.request.start, props.result.request.end, 'long')}</p>
        <div class="notice notice--info stack stack--tight">
          <p>
            <strong>{t('share.snapshot', formatDay(computedOn(), 'long'))}</strong>{' '}
            <A href={again()}>{t('share.again')}</A>
          </p>
          <p class="shared__rounded">{t('share.rounded')}</p>
        </div>
      </header>
      <ResultCard result={props.result}>
        <SaveOnDemand result={props.result} />
      </ResultCard>
    </>
  );
}

function Unreadable(props: { problem: SnapshotProblem }) {
  const t = useShareText();
  return (
    <div class="card stack" role="alert">
      <h1 tabindex={-1}>{t('share.brokenTitle')}</h1>
      <p class="measure">{props.problem.code === 'broken' ? t('share.broken') : t('share.otherVersion')}</p>
      <A href="/eto" class="button">
        {t('share.toForm')}
      </A>
    </div>
  );
}
