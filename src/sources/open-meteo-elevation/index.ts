import type { Result } from '../../domain/result';
import type { SourceContext } from '../../ports';
import type { SourceFailure } from '../../protocol';
import { requestJson } from '../http';
import { quotaWaitMs } from '../open-meteo/quota';
import { meta } from './meta';
import { requestUrl } from './request';
import { decodeElevation } from './response';

/**
 * The elevation of a point by the Copernicus terrain model, metres; water is 0. At the pole and at 180° E the service
 * writes a bare `nan`, which is not JSON: the failure `invalid-response` at `$`.
 */
export async function findElevation(
  latitudeDeg: number,
  longitudeDeg: number,
  context: SourceContext,
): Promise<Result<number, SourceFailure>> {
  const answer = await requestJson(requestUrl(latitudeDeg, longitudeDeg), context, meta.policy, { quotaWaitMs });
  return answer.ok ? decodeElevation(answer.value.body) : answer;
}
