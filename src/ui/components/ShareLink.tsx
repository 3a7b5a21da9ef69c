/** One link and the ways to pass it on: copy it, hand it to another app, show it to a camera. */
import { createSignal, createUniqueId, lazy, Show } from 'solid-js';
import { useShareText } from '../../i18n/share';
import { Deferred } from './OnDemandPart';

const ShareQrCode = lazy(() => import('./ShareQrCode'));

interface ShareLinkProps {
  readonly title: string;
  readonly hint: string;
  /** What the link leads to, for the app that gets it. */
  readonly about: string;
  readonly link: string;
}

export function ShareLink(props: ShareLinkProps) {
  const t = useShareText();
  const [title, hint, code] = [createUniqueId(), createUniqueId(), createUniqueId()];
  const [said, setSaid] = createSignal('');
  const [isCodeOpen, setCodeOpen] = createSignal(false);
  let field: HTMLInputElement | undefined;
  const named = (action: string) => `${action}: ${props.title}`;
  const copy = () =>
    copyText(props.link).then(
      () => setSaid(t('share.copied')),
      () => {
        field?.select();
        setSaid(t('share.notCopied'));
      },
    );
  return (
    <section class="share__link stack stack--tight" aria-labelledby={title}>
      <h3 id={title}>{props.title}</h3>
      <p id={hint} class="soft measure">
        {props.hint}
      </p>
      <input
        ref={field}
        class="share__address"
        type="text"
        readonly
        value={props.link}
        aria-label={props.title}
        aria-describedby={hint}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="cluster">
        <button type="button" class="button" aria-label={named(t('share.copy'))} onClick={() => void copy()}>
          {t('share.copy')}
        </button>
        <Show when={'share' in navigator}>
          <button
            type="button"
            class="button"
            aria-label={named(t('share.send'))}
            onClick={() => send(props.about, props.link)}
          >
            {t('share.send')}
          </button>
        </Show>
        <button
          type="button"
          class="button"
          aria-label={named(t('share.qr'))}
          aria-expanded={isCodeOpen()}
          aria-controls={code}
          onClick={() => setCodeOpen(!isCodeOpen())}
        >
          {t('share.qr')}
        </button>
        <span class="soft share__said" role="status">
          {said()}
        </span>
      </div>
      <div id={code} hidden={!isCodeOpen()}>
        <Show when={isCodeOpen()}>
          <Deferred failed={t('share.qrFailed')} waiting={<p class="soft">{t('common.loading')}</p>}>
            <ShareQrCode title={props.title} link={props.link} />
          </Deferred>
        </Show>
      </div>
    </section>
  );
}

/** Rejects where the browser has no clipboard for this page, as outside HTTPS, or refuses. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** The device's own sheet; whoever closes it has changed their mind. */
function send(title: string, url: string): void {
  navigator.share({ title, url }).catch(() => undefined);
}
