/** A link as a QR code: dark on white in every theme, because cameras expect it so. */
import { createMemo, Show } from 'solid-js';
import { useShareText } from '../../i18n/share';
import { qrPath } from '../qr-path';

export default function ShareQrCode(props: { title: string; link: string }) {
  const t = useShareText();
  const code = createMemo(() => qrPath(props.link));
  return (
    <Show when={code()} fallback={<p class="notice notice--info">{t('share.qrTooLong')}</p>}>
      {(drawn) => (
        <figure class="share__code">
          <svg
            viewBox={`0 0 ${drawn().size} ${drawn().size}`}
            role="img"
            aria-label={t('share.qrLabel', props.title)}
            shape-rendering="crispEdges"
          >
            <rect width="100%" height="100%" fill="#fff" />
            <path d={drawn().path} fill="#000" />
          </svg>
          <figcaption class="soft">{t('share.qrHint')}</figcaption>
        </figure>
      )}
    </Show>
  );
}
