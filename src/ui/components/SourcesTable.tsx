import { For } from 'solid-js';
import { useAboutText } from '../../i18n/about';
import type { Attribution, SourceMeta } from '../../ports';
import { PROVIDER_ATTRIBUTIONS, SOURCE_METAS } from '../../sources/registry';
import { areaText, kindText, SOURCE_GROUPS, sourcesOf, windowText } from '../source-words';

/** Every source of weather with its days, its words and its licence; then the other services. */
export function SourcesTable() {
  const t = useAboutText();
  const onlyIn = (meta: SourceMeta) => {
    const area = areaText(t, meta);
    return area === undefined ? '' : t('sources.onlyIn', area);
  };
  return (
    <section class="table-wrap" tabindex={0} aria-label={t('about.sourcesTitle')}>
      <table class="sources-table">
        <thead>
          <tr>
            <th scope="col">{t('about.source')}</th>
            <th scope="col">{t('about.data')}</th>
            <th scope="col">{t('about.period')}</th>
            <th scope="col">{t('about.licence')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={SOURCE_GROUPS.flatMap((group) => sourcesOf(group, SOURCE_METAS))}>
            {(meta) => <Row {...meta} period={windowText(t, meta.window)} more={[kindText(t, meta), onlyIn(meta)]} />}
          </For>
          <For each={PROVIDER_ATTRIBUTIONS}>{(service) => <Row {...service} period="" more={[]} />}</For>
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly description: string;
  readonly period: string;
  readonly attribution: Attribution;
  /** What else there is to say of the source; empty texts are left out. */
  readonly more: readonly string[];
}

function Row(props: RowProps) {
  return (
    <tr>
      <th scope="row">
        {props.name}
        <For each={props.more.filter((text) => text !== '')}>
          {(text) => <span class="sources-table__more">{text}</span>}
        </For>
      </th>
      <td>
        {props.description}
        <br />
        <a href={props.attribution.url}>{props.attribution.text}</a>
      </td>
      <td class="sources-table__period">{props.period}</td>
      <td>
        <a href={props.attribution.licenceUrl}>{props.attribution.licence}</a>
      </td>
    </tr>
  );
}
