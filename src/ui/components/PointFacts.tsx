import { createUniqueId, Show } from 'solid-js';
import { useText } from '../../i18n';
import { formatClock, formatCoordinates } from '../../i18n/format';
import type { ChosenPoint } from '../map/chosen-point';
import { nauticalZone } from '../map/nautical-zone';
import { knownValue, type Lookup, type PointDetails } from '../map/point-details';
import type { TypedElevation } from '../map/typed-elevation';
import { createNow } from '../now';
import { ElevationField } from './ElevationField';

interface PointFactsProps {
  readonly point: ChosenPoint;
  readonly details: PointDetails;
  readonly typed: TypedElevation;
  onType(typed: TypedElevation): void;
}

/** Where the point is, how late it is there and how high it lies. */
export function PointFacts(props: PointFactsProps) {
  const t = useText();
  const elevationId = createUniqueId();
  return (
    <dl class="point__facts">
      <div>
        <dt>{t('card.coordinates')}</dt>
        <dd>{formatCoordinates(props.point)}</dd>
      </div>
      <div>
        <dt>{t('card.localTime')}</dt>
        <dd>
          <LocalTime zone={props.details.timeZone()} longitudeDeg={props.point.longitudeDeg} />
        </dd>
      </div>
      <div>
        <dt>
          <label for={elevationId}>{t('card.elevation')}</label>
        </dt>
        <dd>
          <ElevationField
            id={elevationId}
            lookup={props.details.elevationM()}
            typed={props.typed}
            onType={props.onType}
          />
        </dd>
      </div>
    </dl>
  );
}

function LocalTime(props: { readonly zone: Lookup<string | null>; readonly longitudeDeg: number }) {
  const t = useText();
  const nowMs = createNow();
  const zone = () => knownValue(props.zone);
  return (
    <Show when={props.zone.kind === 'known'} fallback="—">
      <span class="point__clock">{formatClock(nowMs(), zone() ?? nauticalZone(props.longitudeDeg))}</span>{' '}
      <span class="soft">{zone() ?? t('card.zoneUnknown')}</span>
    </Show>
  );
}
