import type { JSX } from 'solid-js';
import { useText } from '../../i18n';
import type { RunResult } from '../../protocol';
import { ExportMenu } from './ExportMenu';
import ResultsDisplay from './ResultsDisplay';
import { ShareButton } from './ShareButton';

/** A result that is there already, with the ways out of the app; a way to keep it goes with them. */
export function ResultCard(props: { result: RunResult; children: JSX.Element }) {
  const t = useText();
  return (
    <section class="card stack" aria-label={t('results.title')}>
      <ResultsDisplay result={props.result} compact={false} />
      <div class="cluster">
        <ExportMenu result={props.result} />
        <ShareButton result={props.result} />
        {props.children}
      </div>
    </section>
  );
}
