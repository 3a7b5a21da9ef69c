/**
 * The shape of what arrives from a worker, checked before it becomes a message. A page left open through an update can
 * meet a worker of another version: what does not fit is logged and skipped, not rendered.
 */
import * as v from 'valibot';
import type { ProgressEvent, RunOutcome } from '../protocol';

const progressEvent = v.looseObject({
  step: v.picklist(['download', 'preprocess', 'fuse', 'calculate']),
  stepIndex: v.picklist([1, 2, 3, 4]),
  stepCount: v.literal(4),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  detail: v.optional(
    v.variant('kind', [
      v.looseObject({
        kind: v.picklist(['source-started', 'source-waiting', 'source-retrying', 'source-finished', 'source-failed']),
        source: v.string(),
      }),
      v.looseObject({ kind: v.picklist(['elevation-waiting', 'elevation-answered']) }),
    ]),
  ),
});

const runOutcome = v.variant('ok', [
  v.looseObject({
    ok: v.literal(true),
    result: v.looseObject({
      version: v.literal(1),
      warnings: v.array(v.looseObject({ code: v.string() })),
      days: v.looseObject({ startDay: v.number(), et0Mm: v.instance(Float64Array) }),
    }),
  }),
  v.looseObject({ ok: v.literal(false), failure: v.looseObject({ code: v.string() }) }),
]);

/** The event when it has the shape of one, else undefined. */
export function parseProgressEvent(raw: unknown): ProgressEvent | undefined {
  return v.is(progressEvent, raw) ? (raw as ProgressEvent) : undefined;
}

/** The outcome when it has the shape of one, else undefined. */
export function parseRunOutcome(raw: unknown): RunOutcome | undefined {
  return v.is(runOutcome, raw) ? (raw as unknown as RunOutcome) : undefined;
}
