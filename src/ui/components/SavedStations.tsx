import { A } from '@solidjs/router';
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatCoordinates } from '../../i18n/format';
import type { Station } from '../../protocol';
import { createLoaded, readyValue } from '../async-state';
import { queryOfPoint } from '../map/chosen-point';
import { useServices } from '../services';
import '../styles/station.css';
import { StationLine } from './StationLine';

/** The person's own stations, each with the way to its place; nothing where there are none. */
export function SavedStations() {
  const t = useText();
  const { stations } = useServices();
  const title = createUniqueId();
  const [reading, setReading] = createSignal(0);
  const [said, setSaid] = createSignal('');
  const loaded = createLoaded(reading, () => stations.list());
  const list = (): readonly Station[] => {
    const kept = readyValue(loaded()) ?? 'unavailable';
    return kept === 'unavailable' ? [] : kept;
  };
  let heading: HTMLHeadingElement | undefined;
  const remove = ({ id }: Station) => {
    stations.remove(id).then(
      (outcome) => {
        setSaid(t(outcome === 'removed' ? 'station.removed' : 'station.notRemoved'));
        setReading((n) => n + 1);
        heading?.focus();
      },
      () => setSaid(t('station.notRemoved')),
    );
  };
  return (
    <>
      <p role="status" class="station-said">
        {said()}
      </p>
      <Show when={list().length > 0}>
        <section class="stack" aria-labelledby={title}>
          <h2 ref={heading} id={title} tabindex={-1}>
            {t('station.listTitle')}
          </h2>
          <ul class="plain-list saved__list">
            <For each={list()}>
              {(station) => (
                <li class="card stack stack--tight">
                  <A href={`/eto?${queryOfPoint(station, station.elevationM)}`}>{formatCoordinates(station)}</A>
                  <StationLine station={station} onRemove={() => remove(station)} />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}
