/** Holds the numbers on the page against the check in its address. */
import { type Accessor, createEffect, createMemo } from 'solid-js';
import type { RunRequest, RunResult } from '../protocol';
import { type CheckOutcome, checkOf, compareCheck } from '../share/check';
import { encodeRunQuery } from '../share/link';
import type { ResultViewControl } from './result-view';

interface LinkCheck {
  /** What there is to say; undefined while there is no result and where the numbers are those of the link. */
  readonly outcome: Accessor<CheckOutcome | undefined>;
  /** Puts the check of the numbers on the page into the address. */
  keep(): void;
}

/** A result of a link without a check gives it one. */
export function createLinkCheck(
  control: ResultViewControl,
  request: Accessor<RunRequest | undefined>,
  shown: Accessor<RunResult | undefined>,
): LinkCheck {
  /** For a moment after the address changed, the result of the one before is still there. */
  const result = () => {
    const [found, wanted] = [shown(), request()];
    return found && wanted && encodeRunQuery(found.request) === encodeRunQuery(wanted) ? found : undefined;
  };
  const keep = () => {
    const found = result();
    if (found) control.show({ check: checkOf(found) });
  };
  createEffect(() => {
    if (result() && control.view().check === undefined) keep();
  });
  const outcome = createMemo(() => {
    const [found, check] = [result(), control.view().check];
    const compared = found && check !== undefined ? compareCheck(check, found) : undefined;
    return compared?.kind === 'same' ? undefined : compared;
  });
  return { outcome, keep };
}
