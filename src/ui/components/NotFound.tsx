/** For an address that leads nowhere. */
import { A } from '@solidjs/router';
import { useText } from '../../i18n';

export function NotFound() {
  const t = useText();
  return (
    <div class="page stack">
      <h1>{t('common.notFoundTitle')}</h1>
      <p>{t('common.notFoundText')}</p>
      <A class="button" href="/">
        {t('common.notFoundHome')}
      </A>
    </div>
  );
}
