import { releases } from 'virtual:releases';
import { useShellText } from '../../i18n/shell';
import { releasesSince } from '../../pwa/releases';
import { Dialog } from './Dialog';
import { ReleaseNotes } from './ReleaseNotes';

/** The changes since the version that the person saw last, or all of them. */
export default function WhatsNewDialog(props: { readonly since?: string | undefined; onClose(): void }) {
  const t = useShellText();
  const shown = () => (props.since === undefined ? releases : releasesSince(releases, props.since));
  return (
    <Dialog title={t('shell.news.title')} onClose={() => props.onClose()}>
      {(close) => (
        <>
          <ReleaseNotes releases={shown()} />
          <div class="cluster">
            <button type="button" class="button" onClick={close}>
              {t('shell.news.close')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
