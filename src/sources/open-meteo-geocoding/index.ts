import { ok, type Result } from '../../domain/result';
import type { SourceContext } from '../../ports';
import type { Place, SourceFailure } from '../../protocol';
import { requestJson } from '../http';
import { quotaWaitMs } from '../open-meteo/quota';
import { meta } from './meta';
import { requestUrl } from './request';
import { decodePlaces } from './response';

/** Shorter names find nothing, so nothing is asked. */
const SHORTEST_NAME = 2;

/** The places of a name, best first, named in `language` (a language tag); an empty list when there is none. */
export async function searchPlaces(
  name: string,
  language: string,
  context: SourceContext,
): Promise<Result<readonly Place[], SourceFailure>> {
  const sought = name.trim();
  if (sought.length < SHORTEST_NAME) return ok([]);
  const answer = await requestJson(requestUrl(sought, language), context, meta.policy, { quotaWaitMs });
  return answer.ok ? decodePlaces(answer.value.body) : answer;
}
