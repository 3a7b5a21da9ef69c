/**
 * Quiet words below a page: that the app was updated, and that it can be installed. In the page's flow, so that nothing
 * a person reads or types is ever covered.
 */
import { createSignal, Match, Switch } from 'solid-js';
import { useShellText } from '../../i18n/shell';
import { installOffer } from '../../pwa/install';
import { noteSeen } from '../../pwa/seen-version';
import { WhatsNewButton } from './WhatsNewButton';

interface ShellFootProps {
  /** The version that the person saw before this one. */
  readonly earlier: string | undefined;
}

export default function ShellFoot(props: ShellFootProps) {
  const offer = installOffer();
  const [isRead, setIsRead] = createSignal(false);
  const read = () => {
    noteSeen(__APP_VERSION__);
    setIsRead(true);
  };
  return (
    <Switch>
      <Match when={!isRead() && props.earlier}>{(earlier) => <News since={earlier()} onRead={read} />}</Match>
      <Match when={offer.isTimely()}>
        <Install />
      </Match>
    </Switch>
  );
}

function News(props: { readonly since: string; onRead(): void }) {
  const t = useShellText();
  return (
    <aside class="shell__foot" aria-label={t('shell.news.title')}>
      <p>{t('shell.news.updated', __APP_VERSION__)}</p>
      <WhatsNewButton since={props.since} onClose={props.onRead} />
      <button type="button" class="button button--quiet" onClick={() => props.onRead()}>
        {t('shell.news.dismiss')}
      </button>
    </aside>
  );
}

function Install() {
  const t = useShellText();
  const offer = installOffer();
  return (
    <aside class="shell__foot" aria-label={t('shell.install.label')}>
      <p>
        {t('shell.install.text')} {offer.state().kind === 'by-hand' && t('shell.install.byHand')}
      </p>
      {offer.state().kind === 'ready' && (
        <button type="button" class="button button--primary" onClick={() => offer.install()}>
          {t('shell.install.install')}
        </button>
      )}
      <button type="button" class="button button--quiet" onClick={() => offer.dismiss()}>
        {t('shell.install.later')}
      </button>
    </aside>
  );
}
