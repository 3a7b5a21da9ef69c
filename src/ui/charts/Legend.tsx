import { For } from 'solid-js';
import { useChartsText } from '../../i18n/charts';
import type { LegendEntry } from './model';
import { PAGE_PALETTE } from './palette';
import { SvgPicture } from './SvgPicture';
import { svg } from './svg/node';
import { swatch } from './svg/picture';
import { hatchings } from './svg/plot';

/** What each line and ground of a chart stands for, with a sample of it. `id` keeps the hatchings of two legends apart. */
export function Legend(props: { entries: readonly LegendEntry[]; id: string }) {
  const t = useChartsText();
  const sample = (entry: LegendEntry, index: number) => {
    const frame = { widthPx: 32, palette: PAGE_PALETTE, idPrefix: `legend-${props.id}-${index}` };
    return svg('g', {}, hatchings([entry.color], frame), swatch(entry, frame));
  };
  return (
    <ul class="plain-list chart__legend" aria-label={t('charts.legend')}>
      <For each={props.entries}>
        {(entry, i) => (
          <li class="chart__key">
            <SvgPicture node={sample(entry, i())} widthPx={32} heightPx={12} />
            {entry.label}
          </li>
        )}
      </For>
    </ul>
  );
}
