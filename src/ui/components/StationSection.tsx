/** The person's own station at the point of the ETo page: import one, see what it does, remove it. */
import { createEffect, createSignal, on, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useText } from '../../i18n';
import type { Station } from '../../protocol';
import { createLoaded, readyValue, whileOf } from '../async-state';
import type { Coordinates } from '../map/coordinates';
import { useServices } from '../services';
import '../styles/station.css';
import { StationLine } from './StationLine';

/** Few people have a station: what imports one is a file of its own. */
const loadDialog = () => import('./StationDialog');
type StationDialog = Awaited<ReturnType<typeof loadDialog>>['default'];

/** What is open over the page. */
type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'dialog'; readonly dialog: StationDialog; readonly learnFrom: Station | undefined };

interface StationSectionProps {
  readonly point: Coordinates | undefined;
  /** As it is typed; empty where it is to be looked up. */
  readonly elevation: string;
}

export function StationSection(props: StationSectionProps) {
  const t = useText();
  const { stations } = useServices();
  const [reading, setReading] = createSignal(0);
  const [said, setSaid] = createSignal('');
  const dialog = createDialog();
  const key = () => ({ point: props.point, reading: reading() });
  const found = createLoaded(key, async ({ point }) =>
    point ? stations.at(point.latitudeDeg, point.longitudeDeg) : null,
  );
  const station = () => readyValue(found());
  // What was said is about the point before.
  createEffect(
    on(
      () => props.point,
      () => setSaid(''),
      { defer: true },
    ),
  );

  const open = (learnFrom?: Station) => {
    setSaid('');
    dialog.open(learnFrom);
  };
  const changed = (what: string) => {
    setSaid(what);
    setReading((n) => n + 1);
  };
  const remove = ({ id }: Station) => {
    stations.remove(id).then(
      (outcome) => changed(t(outcome === 'removed' ? 'station.removed' : 'station.notRemoved')),
      () => changed(t('station.notRemoved')),
    );
  };
  const status = () => {
    if (dialog.at('opening')) return t('station.opening');
    return dialog.at('failed') ? t('station.notOpened') : said();
  };
  return (
    <section class="station-section card stack stack--tight" aria-label={t('station.title')}>
      <h2 class="station-section__title">{t('station.title')}</h2>
      <Show when={station()} fallback={<p class="soft">{t('station.intro')}</p>}>
        {(here) => (
          <StationLine
            station={here()}
            point={props.point}
            onLearn={() => open(here())}
            onRemove={() => remove(here())}
          />
        )}
      </Show>
      <Show when={props.point} fallback={<p class="field__hint">{t('station.needsPoint')}</p>}>
        <button type="button" class="button" onClick={() => open()}>
          {t('station.open')}
        </button>
      </Show>
      <p role="status" class="station-section__said">
        {status()}
      </p>
      <Show when={dialog.at('dialog')} keyed>
        {(state) => (
          <Show when={props.point}>
            {(point) => (
              <Dynamic
                component={state.dialog}
                point={point()}
                elevation={props.elevation}
                learnFrom={state.learnFrom}
                onKept={() => changed(t('station.kept'))}
                onClose={dialog.close}
              />
            )}
          </Show>
        )}
      </Show>
    </section>
  );
}

/** Loads the dialog when it is wanted. */
function createDialog() {
  const [opened, setOpened] = createSignal<Opened>({ kind: 'nothing' });
  const open = (learnFrom: Station | undefined) => {
    setOpened({ kind: 'opening' });
    loadDialog().then(
      ({ default: dialog }) => setOpened({ kind: 'dialog', dialog, learnFrom }),
      () => setOpened({ kind: 'failed' }),
    );
  };
  return { at: whileOf(opened), open, close: () => setOpened({ kind: 'nothing' }) };
}
