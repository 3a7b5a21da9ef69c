/** Saving a result, loaded when there is one: where that fails it says so, and the result stays on the page. */
import { lazy } from 'solid-js';
import { useText } from '../../i18n';
import type { RunResult } from '../../protocol';
import { Deferred } from './OnDemandPart';

const SaveButton = lazy(() => import('./SaveButton'));

export function SaveOnDemand(props: { readonly result: RunResult }) {
  const t = useText();
  return (
    <Deferred failed={t('nav.partFailed')}>
      <SaveButton result={props.result} />
    </Deferred>
  );
}
