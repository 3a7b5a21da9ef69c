import { fail, ok, type Result } from '../domain/result';
import { countDaysWithData } from '../domain/series';
import type { SourceMeta, SourceQuery, WeatherSource } from '../ports';
import type { SourceFailure } from '../protocol';
import type { DecodedDays } from './decode';
import { type RequestOptions, requestJson } from './http';

/** The two pure functions of a source, and what its provider's refusals mean. */
export interface SourceParts {
  readonly requestUrl: (query: SourceQuery) => string;
  readonly decodeDays: (body: unknown, query: SourceQuery) => Result<DecodedDays, SourceFailure>;
  readonly options?: RequestOptions;
}

/** A source that asks by HTTP. An answer in which every value is missing is the failure `no-data`. */
export function makeSource(meta: SourceMeta, { requestUrl, decodeDays, options }: SourceParts): WeatherSource {
  return {
    meta,
    async fetchDays(query, context) {
      const url = requestUrl(query);
      const answer = await requestJson(url, context, meta.policy, options);
      if (!answer.ok) return answer;
      const decoded = decodeDays(answer.value.body, query);
      if (!decoded.ok) return decoded;
      if (countDaysWithData(decoded.value.series) === 0) return fail({ code: 'no-data' });
      return ok({ ...decoded.value, url, retrievedAt: answer.value.retrievedAt });
    },
  };
}
