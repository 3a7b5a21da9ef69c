import { For } from 'solid-js';
import { useText } from '../../i18n';
import { formatPeriod } from '../../i18n/format';
import type { SourceMeta } from '../../ports';
import { SOURCE_METAS, servesPoint, windowFor } from '../../sources/registry';
import { SOURCE_GROUPS, sourcesOf } from '../source-words';

/** The sources that serve the point, each with the days it has. The simulated climate serves none. */
export function PointSources(props: { readonly today: number; readonly countries: readonly string[] | null }) {
  const t = useText();
  const sources = () =>
    SOURCE_GROUPS.flatMap((group) => sourcesOf(group, SOURCE_METAS)).filter((meta) =>
      servesPoint(meta, props.countries),
    );
  const daysOf = (meta: SourceMeta) => {
    const { first, last } = windowFor(meta, props.today);
    return formatPeriod(first, last);
  };
  return (
    <div class="point__sources">
      <h3>{t('card.sources')}</h3>
      <ul class="plain-list">
        <For each={sources()}>
          {(meta) => (
            <li>
              <span>{meta.name}</span> <span class="soft">{daysOf(meta)}</span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
