import type { JSX } from 'solid-js';
import type { Quality } from '../../domain/quality/rating';
import { type Text, useText } from '../../i18n';

const LOOK = { HIGH: 'badge--ok', MEDIUM: 'badge--info', LOW: 'badge--warn', NONE: '' } as const;

/** How far a day's ETo can be trusted, in a word; the colour only repeats it. */
export function QualityBadge(props: { quality: Quality }) {
  const t = useText();
  return <>{qualityBadge(t, props.quality)}</>;
}

/** The same badge with nothing reactive in it, for tables of many rows. */
export function qualityBadge(t: Text, quality: Quality): JSX.Element {
  const look = `badge ${LOOK[quality]}`;
  const rule = t(`quality.rule${quality}`);
  const word = t(`quality.${quality}`);
  return (
    <span class={look} title={rule}>
      {word}
    </span>
  );
}

/** The badge as the button that says why, in the tip of its table (DayTip). */
export function qualityButton(t: Text, quality: Quality, index: number, tipId: string): JSX.Element {
  const look = `badge badge--asks ${LOOK[quality]}`;
  const word = t(`quality.${quality}`);
  return (
    <button type="button" class={look} data-day={index} aria-describedby={tipId}>
      {word}
    </button>
  );
}
