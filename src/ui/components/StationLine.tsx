import { createSignal, Show } from 'solid-js';
import { distanceKm } from '../../domain/geography';
import { lengthOf } from '../../domain/series';
import { useText } from '../../i18n';
import { formatNumber, formatPeriod } from '../../i18n/format';
import type { Station } from '../../protocol';
import type { Coordinates } from '../map/coordinates';
import { ConfirmRemoval } from './ConfirmRemoval';

interface StationLineProps {
  readonly station: Station;
  /** Where the person stands; absent in a list of stations. */
  readonly point?: Coordinates | undefined;
  /** Absent where it cannot be learnt from. */
  readonly onLearn?: () => void;
  onRemove(): void;
}

/** A station in two lines, and what can be done with it; removed only after a second word. */
export function StationLine(props: StationLineProps) {
  const t = useText();
  const [asking, setAsking] = createSignal(false);
  let removeButton: HTMLButtonElement | undefined;
  const keep = () => {
    setAsking(false);
    queueMicrotask(() => removeButton?.focus());
  };
  return (
    <div class="station-line stack stack--tight">
      <p>
        <strong class="station-line__name">{t('station.named', props.station.name)}</strong>
        <span class="station-line__uses">: {uses(t, props.station)}</span>
      </p>
      <p class="soft station-line__facts">{facts(t, props.station, props.point)}</p>
      <Show
        when={asking()}
        fallback={
          <div class="cluster">
            <Show when={props.station.calibration === null && props.onLearn}>
              {(learn) => (
                <button
                  type="button"
                  class="button"
                  aria-label={t('station.learnNamed', props.station.name)}
                  onClick={() => learn()()}
                >
                  {t('station.learn')}
                </button>
              )}
            </Show>
            <button
              ref={removeButton}
              type="button"
              class="button button--quiet"
              aria-label={t('station.removeNamed', props.station.name)}
              onClick={() => setAsking(true)}
            >
              {t('station.remove')}
            </button>
          </div>
        }
      >
        <ConfirmRemoval
          ask={t('station.removeAsk')}
          yes={t('station.removeYes')}
          no={t('station.removeNo')}
          onYes={props.onRemove}
          onNo={keep}
        />
      </Show>
    </div>
  );
}

function uses(t: ReturnType<typeof useText>, { isSource, calibration }: Station): string {
  const source = t(isSource ? 'station.asSource' : 'station.notSource');
  if (!calibration) return source;
  return `${source} · ${t(calibration.report.isUsed ? 'station.calibrates' : 'station.notHelping')}`;
}

function facts(t: ReturnType<typeof useText>, { series, ...station }: Station, point: Coordinates | undefined): string {
  const dayCount = lengthOf(series);
  const period = formatPeriod(series.startDay, series.startDay + dayCount - 1);
  const days = t('station.days', dayCount, formatNumber(dayCount, 0));
  const away = point ? distanceKm(point, station) : 0;
  const parts = [t('station.period', { period, days }), station.fileName];
  // Nearer than a tenth of a kilometre it is the point.
  if (away >= 0.1) parts.push(t('station.away', formatNumber(away, 1)));
  return parts.join(' · ');
}
