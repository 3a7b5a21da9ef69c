import { For, Show } from 'solid-js';
import { useText } from '../../i18n';
import type { SourceLine } from '../source-lines';
import { sourceLineText } from '../task-text';

/** A line a source: what it is doing, what it gave, or why it gave nothing. */
export function SourceLines(props: { lines: readonly SourceLine[] }) {
  const t = useText();
  return (
    <Show when={props.lines.length > 0}>
      <ul class="plain-list source-lines" aria-label={t('progress.perSource')}>
        <For each={props.lines}>
          {(line) => <li class={`source-line source-line--${line.state.kind}`}>{sourceLineText(t, line)}</li>}
        </For>
      </ul>
    </Show>
  );
}
