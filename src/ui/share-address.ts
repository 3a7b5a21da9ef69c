/** Where the links of a result lead, from the # on. */
import type { RunResult } from '../protocol';
import { checkOf } from '../share/check';
import { encodeRunQuery } from '../share/link';
import { type ResultView, withView } from '../share/view-query';

/** Calculates again what is shown, and says whether the numbers are still the same. */
export function recomputeHref(result: RunResult, view: ResultView): string {
  return `#/eto?${withView(encodeRunQuery(result.request), { ...view, check: checkOf(result) })}`;
}

/** Opens the packed numbers. */
export function snapshotHref(packed: string): string {
  return `#/shared/${packed}`;
}
