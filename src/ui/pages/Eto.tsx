/** A period at a point. The address bar always holds the link to what is shown, and a complete link runs by itself. */
import { useLocation, useNavigate } from '@solidjs/router';
import { createMemo, lazy, Show, Suspense } from 'solid-js';
import { useText } from '../../i18n';
import { formatCoordinates, formatPeriod } from '../../i18n/format';
import type { RunRequest } from '../../protocol';
import { decodeRunQuery, encodeRunQuery } from '../../share/link';
import { type ResultView, withView } from '../../share/view-query';
import { createLoaded, readyValue } from '../async-state';
import { PeriodForm } from '../components/PeriodForm';
import { StationSection } from '../components/StationSection';
import { TaskPanel } from '../components/TaskPanel';
import { createLinkCheck } from '../link-check';
import { linkProblemText } from '../link-problem-text';
import { queryOfPoint } from '../map/chosen-point';
import { createResultView } from '../result-view';
import { createRunControl } from '../run-control';
import { DEFAULT_PERIOD_DAYS, draftPoint, type RunDraft, recentPeriod } from '../run-draft';
import { type AppServices, useServices } from '../services';
import { createTypedDraft, type DecodedLink } from '../typed-draft';
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

  const [typed, setTyped] = createTypedDraft(query, link);
  const { point, today, countries } = createPlaceOf(services, typed);
  const draft = () => withDefaultPeriod(typed(), today());

  let head: HTMLElement | undefined;
  const calculate = (wanted: RunRequest) => {
    const shown = request();
    const wantedQuery = encodeRunQuery(wanted);
    if (shown && wantedQuery === encodeRunQuery(shown)) run.again();
    else navigate(`/eto?${withView(wantedQuery, withoutCheck(control.view()))}`, { scroll: false });
    head?.querySelector('h1')?.focus();
  };
  const close = (shown: RunRequest) => navigate(`/eto?${queryOfPoint(shown, shown.elevationM)}`);

  return (
    <div class="page eto">
      <Head
        ref={(element) => {
          head = element;
        }}
        link={link()}
      />
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

/** The point and the period of the link, or what the page is for; and what is wrong with the link. */
function Head(props: { ref: (element: HTMLElement) => void; link: DecodedLink }) {
  const t = useText();
  const request = () => (props.link.ok ? props.link.value : undefined);
  return (
    <header ref={props.ref} class="eto__head stack stack--tight">
      {/* In fragments: a child of Show that gives a bare text is not asked again for the next link. */}
      <h1 tabindex={-1}>
        <Show when={request()} fallback={t('eto.title')}>
          {(shown) => <>{formatCoordinates(shown())}</>}
        </Show>
      </h1>
      <p class="eto__period soft">
        <Show when={request()} fallback={t('eto.intro')}>
          {(shown) => <>{formatPeriod(shown().start, shown().end, 'long')}</>}
        </Show>
      </p>
      <Show when={linkProblemText(t, props.link)}>{(problem) => <p class="notice notice--warn">{problem()}</p>}</Show>
    </header>
  );
}

/** A new run has numbers of its own: the checksum of the old ones says nothing about them. */
function withoutCheck({ check: _, ...view }: ResultView): ResultView {
  return view;
}

/** What is known of the typed point: its civil day, by the device's clock until its zone is known, and its countries. */
function createPlaceOf({ places, today }: AppServices, draft: () => RunDraft) {
  const point = createMemo(() => draftPoint(draft()), undefined, {
    equals: (a, b) => a?.latitudeDeg === b?.latitudeDeg && a?.longitudeDeg === b?.longitudeDeg,
  });
  const zone = createLoaded(point, async (at) => (at ? places.timeZone(at.latitudeDeg, at.longitudeDeg) : null));
  const countries = createLoaded(point, async (at) => (at ? places.countries(at.latitudeDeg, at.longitudeDeg) : null));
  return { point, today: () => today(readyValue(zone()) ?? null), countries: () => readyValue(countries()) ?? null };
}

/** Dates that nobody has typed are those of the recent period, ending today at the point. */
function withDefaultPeriod(draft: RunDraft, today: number): RunDraft {
  return draft.start === '' && draft.end === '' ? { ...draft, ...recentPeriod(today, DEFAULT_PERIOD_DAYS) } : draft;
}
