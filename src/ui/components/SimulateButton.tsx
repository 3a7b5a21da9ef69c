import { useNavigate } from '@solidjs/router';
import { useText } from '../../i18n';
import type { RunRequest } from '../../protocol';
import { encodeRunQuery } from '../../share/link';

/** Offers the same point and period with the simulated climate, which needs no provider. */
export function SimulateButton(props: { request: RunRequest }) {
  const t = useText();
  const navigate = useNavigate();
  const simulate = () => navigate(`/eto?${encodeRunQuery({ ...props.request, sources: ['simulated'] })}`);
  return (
    <div class="cluster">
      <button type="button" class="button" onClick={simulate}>
        {t('progress.trySimulated')}
      </button>
      <span class="soft">{t('progress.trySimulatedHint')}</span>
    </div>
  );
}
