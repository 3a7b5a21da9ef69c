import { createMemo, For, Show } from 'solid-js';
import { explainFusion } from '../../domain/explain/fusion';
import { useExplainText } from '../../i18n/explain';
import { formatNumber } from '../../i18n/format';
import type { RunResult } from '../../protocol';
import { type AccountLine, accountLines, bandText, leftOutTexts, methodText } from '../explain-text';

/** From what each source said to the number of the day, and how sure it is. */
export function ExplainFusion(props: { result: RunResult; index: number }) {
  const t = useExplainText();
  const fusion = createMemo(() => explainFusion(props.result.days, props.index));
  return (
    <>
      <p class="explain__lead">{methodText(t, props.result, fusion(), props.index)}</p>
      <dl class="explain-account">
        <For each={accountLines(t, fusion())}>{(line) => <Line line={line} />}</For>
      </dl>
      <For each={leftOutTexts(t, fusion())}>{(text) => <p class="explain__note">{text}</p>}</For>
      <Show when={fusion().kind === 'kalman'}>
        <p class="explain__note">{t('explain.equationBeside', formatNumber(fusion().equationMm, 2))}</p>
      </Show>
      <Show when={bandText(t, fusion())}>{(text) => <p class="explain__band">{text()}</p>}</Show>
    </>
  );
}

function Line(props: { line: AccountLine }) {
  const t = useExplainText();
  return (
    <div class="explain-account__line" classList={{ 'explain-account__total': props.line.kind === 'total' }}>
      <dt>
        {props.line.label}
        <Show when={props.line.detail !== ''}>
          <span class="explain-account__detail">{props.line.detail}</span>
        </Show>
      </dt>
      <dd class="num">
        {props.line.amount} {t('results.mm')}
      </dd>
    </div>
  );
}
