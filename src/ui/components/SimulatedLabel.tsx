import { useText } from '../../i18n';

/** Stands above every number that is not weather. */
export function SimulatedLabel() {
  const t = useText();
  return (
    <div class="simulated-label">
      <strong>{t('results.simulated')}</strong>
      <span>{t('results.simulatedHint')}</span>
    </div>
  );
}
