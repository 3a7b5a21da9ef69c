/** From a point to its cell of the forecast grid, the way into everything the service has. */
import * as v from 'valibot';
import { fail, ok, type Result } from '../../domain/result';
import { isTimeZone } from '../../domain/time-zone';
import type { RequestPolicy, SourceContext } from '../../ports';
import type { SourceFailure } from '../../protocol';
import { decodeBy } from '../decode';
import { requestJson } from '../http';
import { type GridCell, NWS_OPTIONS, NWS_OPTIONS_ANEW, pointUrl } from './request';
import { NWS_SHARED } from './shared-meta';

/** The cell of a point, and the point's IANA zone where the service names one. */
export interface NwsGrid extends GridCell {
  readonly timeZone: string | null;
}

/** A point as it is asked for. */
export interface PointQuery {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/**
 * Finds the cell of a point. `anew` asks again although an answer is kept: the service moves its grids now and then.
 * Fails with `outside-area` where the service has no grid; rejects only when the context's signal aborts.
 */
export type FindGrid = (
  point: PointQuery,
  context: SourceContext,
  anew?: 'anew',
) => Promise<Result<NwsGrid, SourceFailure>>;

const POLICY: RequestPolicy = NWS_SHARED.policy;
const NOT_FOUND = 404;

/** A finder that remembers what it found for as long as it lives. */
export function createFindGrid(): FindGrid {
  const known = new Map<string, NwsGrid>();
  return async ({ latitudeDeg, longitudeDeg }, context, anew) => {
    const url = pointUrl(latitudeDeg, longitudeDeg);
    const kept = anew ? undefined : known.get(url);
    if (kept) return ok(kept);
    const answer = await requestJson(url, context, POLICY, anew ? NWS_OPTIONS_ANEW : NWS_OPTIONS);
    if (!answer.ok) return fail(failureOf(answer.error));
    const found = decodeGrid(answer.value.body);
    if (found.ok) known.set(url, found.value);
    return found;
  };
}

/** The finder that all sources of the service share. */
export const findGrid: FindGrid = createFindGrid();

/** A point the service does not know lies outside its area: that is an answer, not an error (D20). */
function failureOf(failure: SourceFailure): SourceFailure {
  return failure.code === 'http' && failure.status === NOT_FOUND ? { code: 'outside-area' } : failure;
}

// Numbers came as texts for some grids.
const gridNumber = v.nullish(v.union([v.number(), v.pipe(v.string(), v.decimal(), v.transform(Number))]));

const Answer = v.object({
  properties: v.object({
    gridId: v.nullish(v.string()),
    gridX: gridNumber,
    gridY: gridNumber,
    timeZone: v.optional(v.fallback(v.nullable(v.pipe(v.string(), v.check(isTimeZone))), null), null),
  }),
});

/** The cell in an answer; points without a grid have null in its place. */
export function decodeGrid(body: unknown): Result<NwsGrid, SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const { gridId, gridX, gridY, timeZone } = answer.value.properties;
  if (gridId == null || gridX == null || gridY == null) return fail({ code: 'outside-area' });
  return ok({ office: gridId, x: gridX, y: gridY, timeZone });
}
