import { For } from 'solid-js';
import { useText } from '../../i18n';
import type { Attribution } from '../../ports';
import type { RunResult } from '../../protocol';
import { metaOf, PROVIDER_ATTRIBUTIONS } from '../../sources/registry';

/** The providers whose data a result shows, each once. */
export function creditsOf(result: RunResult): readonly Attribution[] {
  const weather = result.sources.filter(({ dayCount }) => dayCount > 0).map(({ id }) => metaOf(id).attribution);
  const terrain = PROVIDER_ATTRIBUTIONS.filter(
    ({ id }) => id === 'open-meteo-elevation' && result.site.elevationSource === 'open-meteo-dem',
  ).map(({ attribution }) => attribution);
  const band = PROVIDER_ATTRIBUTIONS.filter(
    ({ id }) => id === 'open-meteo-ensemble' && result.days.forecastBand !== undefined,
  ).map(({ attribution }) => attribution);
  return [...new Set([...weather, ...terrain, ...band])];
}

/** The words and licences that the providers ask for, next to their data. */
export function Attributions(props: { result: RunResult }) {
  return <CreditList credits={creditsOf(props.result)} />;
}

export function CreditList(props: { credits: readonly Attribution[] }) {
  const t = useText();
  return (
    <ul class="plain-list attributions" aria-label={t('sources.attributions')}>
      <For each={props.credits}>
        {(credit) => (
          <li>
            <a href={credit.url}>{credit.text}</a> · <a href={credit.licenceUrl}>{credit.licence}</a>
          </li>
        )}
      </For>
    </ul>
  );
}
