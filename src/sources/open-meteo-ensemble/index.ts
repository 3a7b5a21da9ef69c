import { dayCount } from '../../domain/calendar';
import { type EnsembleMembers, MIN_MEMBERS, membersOn } from '../../domain/forecast-band';
import { fail, ok, type Result } from '../../domain/result';
import type { SourceContext, SourceQuery } from '../../ports';
import type { SourceFailure } from '../../protocol';
import { requestJson } from '../http';
import { quotaWaitMs } from '../open-meteo/quota';
import { callWeight } from '../open-meteo/weight';
import { meta } from './meta';
import { MEMBER_COUNT, requestUrl } from './request';
import { decodeMembers } from './response';

export interface EnsembleAnswer extends EnsembleMembers {
  readonly url: string;
}

/**
 * The ETo of every member of the ensemble on the days of a query, which must lie from today on: of the past there is a
 * value, not a band. `bandAround` (domain/forecast-band.ts) makes the band of it.
 * @returns the failure `no-data` when no day has members enough for a band
 */
export async function fetchEnsemble(
  query: SourceQuery,
  context: SourceContext,
): Promise<Result<EnsembleAnswer, SourceFailure>> {
  const url = requestUrl(query);
  const weight = callWeight(MEMBER_COUNT, dayCount(query.start, query.end));
  const answer = await requestJson(url, context, meta.policy, { quotaWaitMs, weight });
  if (!answer.ok) return answer;
  const members = decodeMembers(answer.value.body, query);
  if (!members.ok) return members;
  return hasBand(members.value, query) ? ok({ ...members.value, url }) : fail({ code: 'no-data' });
}

function hasBand(members: EnsembleMembers, { start, end }: SourceQuery): boolean {
  const days = Array.from({ length: dayCount(start, end) }, (_, i) => start + i);
  return days.some((day) => membersOn(members, day).length >= MIN_MEMBERS);
}
