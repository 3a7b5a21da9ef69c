import { createMemo, For } from 'solid-js';
import { useSourcesText } from '../../i18n/sources';
import type { RunResult } from '../../protocol';
import { metaOf } from '../../sources/registry';

/** What the data of each source that gave some are, and under which licence they may be used. */
export function LicenceList(props: { result: RunResult }) {
  const t = useSourcesText();
  const metas = createMemo(() =>
    props.result.sources.filter(({ dayCount }) => dayCount > 0).map(({ id }) => metaOf(id)),
  );
  return (
    <section class="stack stack--tight">
      <h3>{t('sources.licences')}</h3>
      <ul class="plain-list licences">
        <For each={metas()}>
          {({ name, description, attribution }) => (
            <li>
              <strong>{name}</strong>: {description}{' '}
              <a href={attribution.licenceUrl} aria-label={t('sources.licenceOf', name)}>
                {attribution.licence}
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
