import { For, Show } from 'solid-js';
import { useText } from '../../i18n';
import type { Wait } from '../../protocol';
import type { SourceLine } from '../source-lines';
import { elevationLineText, sourceLineText } from '../task-text';

/** A line a source: what it is doing, what it gave, or why it gave nothing; and one for an elevation that is waited for. */
export function SourceLines(props: { lines: readonly SourceLine[]; elevation?: Wait | undefined }) {
  const t = useText();
  return (
    <Show when={props.lines.length > 0 || props.elevation}>
      <ul class="plain-list source-lines" aria-label={t('progress.perSource')}>
        <For each={props.lines}>
          {(line) => <li class={`source-line source-line--${line.state.kind}`}>{sourceLineText(t, line)}</li>}
        </For>
        <Show when={props.elevation}>
          {(wait) => <li class="source-line source-line--held">{elevationLineText(t, wait())}</li>}
        </Show>
      </ul>
    </Show>
  );
}
