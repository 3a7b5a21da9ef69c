import { For } from 'solid-js';
import { useText } from '../../i18n';
import type { Attribution } from '../../ports';
import { PROVIDER_ATTRIBUTIONS, SOURCE_METAS } from '../../sources/registry';
import { realSources, windowText } from '../source-words';

/** Every source of weather with its days, its words and its licence; then the other services. */
export function SourcesTable() {
  const t = useText();
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
          <For each={realSources(SOURCE_METAS)}>{(meta) => <Row {...meta} period={windowText(t, meta.window)} />}</For>
          <For each={PROVIDER_ATTRIBUTIONS}>{(service) => <Row {...service} period="" />}</For>
        </tbody>
      </table>
    </section>
  );
}

function Row(props: { name: string; description: string; period: string; attribution: Attribution }) {
  return (
    <tr>
      <th scope="row">{props.name}</th>
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
