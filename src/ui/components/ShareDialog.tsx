/** The two links of a result: one that calculates it again, and one that holds its numbers. */
import { Match, Show, Switch } from 'solid-js';
import { formatNumber } from '../../i18n/format';
import { useShareText } from '../../i18n/share';
import type { RunResult } from '../../protocol';
import { MAX_LINK_LENGTH, packSnapshot } from '../../share/snapshot-link';
import { createLoaded, readyValue } from '../async-state';
import { formatResultTitle } from '../result-title';
import { createResultView } from '../result-view';
import { recomputeHref, snapshotHref } from '../share-address';
import '../styles/share.css';
import { Dialog } from './Dialog';
import { ShareLink } from './ShareLink';

export default function ShareDialog(props: { result: RunResult; onClose: () => void }) {
  const t = useShareText();
  const control = createResultView();
  const plain = () => addressOf(recomputeHref(props.result, control.view()));
  const title = () => formatResultTitle(props.result);
  return (
    <Dialog title={t('share.title')} subtitle={title()} onClose={props.onClose}>
      {(close) => (
        <>
          <ShareLink title={t('share.plain')} hint={t('share.plainHint')} about={title()} link={plain()} />
          <FullLink result={props.result} about={title()} />
          <button type="button" class="button share__close" onClick={close}>
            {t('common.close')}
          </button>
        </>
      )}
    </Dialog>
  );
}

function FullLink(props: { result: RunResult; about: string }) {
  const t = useShareText();
  const packed = createLoaded(() => props.result, packSnapshot);
  const outcome = () => readyValue(packed());
  const link = () => {
    const made = outcome();
    return made?.ok ? addressOf(snapshotHref(made.value)) : undefined;
  };
  return (
    <Switch>
      <Match when={packed().kind === 'loading'}>
        <p class="soft share__packing" role="status">
          {t('share.packing')}
        </p>
      </Match>
      <Match when={packed().kind === 'failed'}>
        <p class="notice notice--warn">{t('share.packFailed')}</p>
      </Match>
      <Match when={outcome()?.ok === false}>
        <p class="notice notice--info">{t('share.fullTooLong', `>\u00a0${sizeKb(MAX_LINK_LENGTH)}`)}</p>
      </Match>
      <Match when={link()}>
        {(full) => (
          <Show
            when={full().length <= MAX_LINK_LENGTH}
            fallback={<p class="notice notice--info">{t('share.fullTooLong', sizeKb(full().length))}</p>}
          >
            <ShareLink
              title={t('share.full')}
              hint={t('share.fullHint', sizeKb(full().length))}
              about={props.about}
              link={full()}
            />
          </Show>
        )}
      </Match>
    </Switch>
  );
}

/** The app's own address with another end. */
function addressOf(hash: string): string {
  return location.href.split('#')[0] + hash;
}

/** Of an address: its signs are a byte each. */
function sizeKb(length: number): string {
  return formatNumber(length / 1000, 1);
}
