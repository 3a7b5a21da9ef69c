import { For, Show } from 'solid-js';
import { useText } from '../../i18n';
import type { Warning } from '../../protocol';
import { warningText } from '../warning-text';

/** What a person should know about a result. That it is simulated is said louder, by its own label. */
export function WarningList(props: { warnings: readonly Warning[] }) {
  const t = useText();
  const shown = () => props.warnings.filter(({ code }) => code !== 'simulated');
  return (
    <Show when={shown().length > 0}>
      <section class="notice notice--warn stack stack--tight" aria-label={t('warnings.title')}>
        <h2 class="notice__title">{t('warnings.title')}</h2>
        <ul>
          <For each={shown()}>{(warning) => <li>{warningText(t, warning, Date.now())}</li>}</For>
        </ul>
      </section>
    </Show>
  );
}
