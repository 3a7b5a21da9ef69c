import * as v from 'valibot';
import { ok, type Result } from '../../domain/result';
import { isTimeZone } from '../../domain/time-zone';
import type { Place, SourceFailure } from '../../protocol';
import { decodeBy } from '../decode';

// The service drops fields that hold their default: a latitude or longitude of exactly 0 is not in the answer.
const Found = v.object({
  name: v.string(),
  latitude: v.optional(v.number(), 0),
  longitude: v.optional(v.number(), 0),
  elevation: v.optional(v.number()),
  // A name that no clock knows is left out: the zone is then looked up by the place.
  timezone: v.optional(v.fallback(v.nullable(v.pipe(v.string(), v.check(isTimeZone))), null), null),
  admin1: v.optional(v.string()),
  country: v.optional(v.string()),
});
// Without a hit there is no `results`.
const Answer = v.object({ results: v.optional(v.array(Found), []) });

/** Land lies between these, metres; outside stands a mark for "unknown" (GeoNames writes ±9999). */
const LOWEST_LAND_M = -500;
const HIGHEST_LAND_M = 9000;

/** The places in an answer, best first; none is an empty list. */
export function decodePlaces(body: unknown): Result<readonly Place[], SourceFailure> {
  const answer = decodeBy(Answer, body);
  return answer.ok ? ok(answer.value.results.map(toPlace)) : answer;
}

function toPlace(found: v.InferOutput<typeof Found>): Place {
  return {
    name: found.name,
    region: [found.admin1, found.country].filter(Boolean).join(', '),
    latitudeDeg: found.latitude,
    longitudeDeg: found.longitude,
    elevationM: knownElevation(found.elevation),
    timeZone: found.timezone,
  };
}

/** An absent elevation may be 0 or not known: it is left unknown. */
function knownElevation(elevationM: number | undefined): number | null {
  const known = elevationM !== undefined && elevationM >= LOWEST_LAND_M && elevationM <= HIGHEST_LAND_M;
  return known ? elevationM : null;
}
