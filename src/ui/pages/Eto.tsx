/** A period at a point. The address bar always holds the link to what is shown, and a complete link runs by itself. */
import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, lazy, on, onCleanup, Show, Suspense } from 'solid-js';
import { useText } from '../../i18n';
import { formatCoordinates, formatPeriod } from '../../i18n/format';
import type { RunRequest } from '../../protocol';
import { decodeRunQuery, encodeRunQuery } from '../../share/link';
import { type ResultView, withView } from '../../share/view-query';
import { createLoaded, type Loaded } from '../async-state';
import { PeriodForm } from '../components/PeriodForm';
import { StationSection } from '../components/StationSection';
import { TaskPanel } from '../components/TaskPanel';
import { keepDraft, takeDraft } from '../kept-draft';
import { createLinkCheck } from '../link-check';
import { linkProblemText } from '../link-problem-text';
import { queryOfPoint } from '../map/chosen-point';
import { createResultView } from '../result-view';
import { createRunControl } from '../run-control';
import { DEFAULT_PERIOD_DAYS, draftPoint, EMPTY_DRAFT, type RunDraft, recentPeriod, withRequest } from '../run-draft';
import { type AppServices, useServices } from '../services';
import '../styles/eto.css';

/** Few links have other numbers. */
const ShareCheck = lazy(() => import('../components/ShareCheck'));

export default function Eto() {
  const t = useText();
  const services = useServices();
  const location = useLocation();
  const navigate = useNavigate();

  const control = createResultView();

  // The parts of the view are none of the run's: another section is no other link.
  const query = createMemo(() => withView(location.search, { section: 'summary' }));
  const link = createMemo(() => decodeRunQuery(query()));
  const request = () => {
    const decoded = link();
    return decoded.ok ? decoded.value : undefined;
  };
  const run = createRunControl(services.tasks, request);
  const check = createLinkCheck(control, request, () => run.view()?.result);

  const kept = takeDraft(query());
  const [typed, setTyped] = createSignal(kept ?? EMPTY_DRAFT);
  // What was typed under a link stands above what the link says.
  const isKept = kept !== undefined;
  createEffect(
    on(link, (decoded) => setTyped((draft) => withRequest(draft, partsOf(decoded, draft))), { defer: isKept }),
  );
  const leave = () => keepDraft(query(), typed());
  addEventListener('pagehide', leave);
  onCleanup(() => removeEventListener('pagehide', leave));

  const { point, today, countries } = createPlaceOf(services, typed);
  const draft = () => withDefaultPeriod(typed(), today());

  let heading: HTMLHeadingElement | undefined;
  const calculate = (wanted: RunRequest) => {
    const shown = request();
    const wantedQuery = encodeRunQuery(wanted);
    if (shown && wantedQuery === encodeRunQuery(shown)) run.again();
    else navigate(`/eto?${withView(wantedQuery, withoutCheck(control.view()))}`, { scroll: false });
    heading?.focus();
  };
  const close = (shown: RunRequest) => navigate(`/eto?${queryOfPoint(shown, shown.elevationM)}`);

  return (
    <div class="page eto">
      <header class="eto__head stack stack--tight">
        {/* In fragments: a child of Show that gives a bare text is not asked again for the next link. */}
        <h1 ref={heading} tabindex={-1}>
          <Show when={request()} fallback={t('eto.title')}>
            {(shown) => <>{formatCoordinates(shown())}</>}
          </Show>
        </h1>
        <p class="eto__period soft">
          <Show when={request()} fallback={t('eto.intro')}>
            {(shown) => <>{formatPeriod(shown().start, shown().end, 'long')}</>}
          </Show>
        </p>
        <Show when={linkProblemText(t, link())}>{(problem) => <p class="notice notice--warn">{problem()}</p>}</Show>
      </header>
      <div class="eto__columns" classList={{ 'eto__columns--run': run.view() !== undefined }}>
        <Show when={run.view()}>
          {(view) => (
            <section class="eto__run card" aria-label={t('eto.resultsTitle')}>
              <Show when={check.outcome()}>
                {(outcome) => (
                  <Suspense>
                    <ShareCheck outcome={outcome()} onKeep={check.keep} />
                  </Suspense>
                )}
              </Show>
              <TaskPanel view={view()} onClose={() => close(view().request)} />
            </section>
          )}
        </Show>
        <div class="eto__form">
          <PeriodForm
            draft={draft()}
            today={today()}
            countries={countries()}
            isWrong={linkProblemText(t, link()) !== undefined}
            onEdit={(change) => setTyped({ ...draft(), ...change })}
            onCalculate={calculate}
          />
          <StationSection point={point()} elevation={typed().elevation} />
        </div>
      </div>
    </div>
  );
}

/** A new run has numbers of its own: the checksum of the old ones says nothing about them. */
function withoutCheck({ check: _, ...view }: ResultView): ResultView {
  return view;
}

/** What a link says; one that is incomplete and names no sources leaves the chosen ones as they are. */
function partsOf(link: ReturnType<typeof decodeRunQuery>, draft: RunDraft): Partial<RunRequest> {
  if (link.ok) return link.value;
  const { partial } = link.error;
  return partial.sources === 'auto' ? { ...partial, sources: draft.sources } : partial;
}

/** What is known of the typed point: its civil day, by the device's clock until its zone is known, and its countries. */
function createPlaceOf({ places, today }: AppServices, draft: () => RunDraft) {
  const point = createMemo(() => draftPoint(draft()), undefined, {
    equals: (a, b) => a?.latitudeDeg === b?.latitudeDeg && a?.longitudeDeg === b?.longitudeDeg,
  });
  const zone = createLoaded(point, async (at) => (at ? places.timeZone(at.latitudeDeg, at.longitudeDeg) : null));
  const countries = createLoaded(point, async (at) => (at ? places.countries(at.latitudeDeg, at.longitudeDeg) : null));
  return { point, today: () => today(readyValue(zone())), countries: () => readyValue(countries()) };
}

function readyValue<T>(loaded: Loaded<T>): T | null {
  return loaded.kind === 'ready' ? loaded.value : null;
}

/** Dates that nobody has typed are those of the recent period, ending today at the point. */
function withDefaultPeriod(draft: RunDraft, today: number): RunDraft {
  return draft.start === '' && draft.end === '' ? { ...draft, ...recentPeriod(today, DEFAULT_PERIOD_DAYS) } : draft;
}
