/** What a run has to say about each source right now, folded from the events it has sent. */
import { assertNever } from '../domain/result';
import type { CacheState, RunRequest, SourceDetail, SourceFailure, SourceId, StepDetail, Wait } from '../protocol';

type SourceState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'asking' }
  /** Held back for the provider's sake. */
  | ({ readonly kind: 'held' } & Wait)
  | { readonly kind: 'retrying'; readonly waitMs: number; readonly failure: SourceFailure }
  | { readonly kind: 'finished'; readonly dayCount: number; readonly cache: CacheState }
  | { readonly kind: 'failed'; readonly failure: SourceFailure };

export interface SourceLine {
  readonly source: SourceId;
  readonly state: SourceState;
}

/** The wait for the elevation, while there is one. */
export function elevationWait(details: readonly StepDetail[]): Wait | undefined {
  const last = details.findLast(({ kind }) => kind === 'elevation-waiting' || kind === 'elevation-answered');
  return last?.kind === 'elevation-waiting' ? last : undefined;
}

function stateAfter(detail: SourceDetail): SourceState {
  switch (detail.kind) {
    case 'source-started':
      return { kind: 'asking' };
    case 'source-waiting':
      return { kind: 'held', reason: detail.reason, waitMs: detail.waitMs };
    case 'source-retrying':
      return { kind: 'retrying', waitMs: detail.waitMs, failure: detail.failure };
    case 'source-finished':
      return { kind: 'finished', dayCount: detail.dayCount, cache: detail.cache };
    case 'source-failed':
      return { kind: 'failed', failure: detail.failure };
    default:
      return assertNever(detail);
  }
}

/** One line a source, in the order of their first event; chosen sources that have not spoken yet wait. */
export function sourceLines(request: Pick<RunRequest, 'sources'>, details: readonly StepDetail[]): SourceLine[] {
  const states = new Map<SourceId, SourceState>();
  if (request.sources !== 'auto') for (const source of request.sources) states.set(source, { kind: 'waiting' });
  for (const detail of details) if ('source' in detail) states.set(detail.source, stateAfter(detail));
  return [...states].map(([source, state]) => ({ source, state }));
}
