/** What changed in each version. The notes are kept in English, as the changelog is. */
import { For, Match, Switch } from 'solid-js';
import { useShellText } from '../../i18n/shell';
import type { Release, ReleaseNote, TextRun } from '../../pwa/releases';
import '../styles/news.css';

export function ReleaseNotes(props: { readonly releases: readonly Release[] }) {
  const t = useShellText();
  return (
    <For each={props.releases}>
      {({ version, notes }) => (
        <section class="news__release">
          <h3>{version === null ? t('shell.news.next') : t('shell.news.version', version)}</h3>
          <div lang="en">
            <For each={notes}>{(note) => <Note note={note} />}</For>
          </div>
        </section>
      )}
    </For>
  );
}

function Note(props: { readonly note: ReleaseNote }) {
  return (
    <p classList={{ news__item: props.note.kind === 'item' }}>
      <For each={props.note.runs}>{(run) => <Run run={run} />}</For>
    </p>
  );
}

function Run(props: { readonly run: TextRun }) {
  return (
    <Switch fallback={props.run.text}>
      <Match when={props.run.style === 'strong'}>
        <strong>{props.run.text}</strong>
      </Match>
      <Match when={props.run.style === 'code'}>
        <code>{props.run.text}</code>
      </Match>
    </Switch>
  );
}
