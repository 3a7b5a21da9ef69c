import { fail, ok, type Result } from '../domain/result';
import { countDaysWithData } from '../domain/series';
import type { SourceAnswer, SourceMeta, SourceQuery, WeatherSource } from '../ports';
import type { EpochMs, SourceFailure } from '../protocol';
import type { DecodedDays } from './decode';
import { type JsonAnswer, type RequestOptions, requestJson } from './http';

/** The two pure functions of a source, and what its provider's refusals mean. */
export interface SourceParts {
  readonly requestUrl: (query: SourceQuery) => string;
  readonly decodeDays: (body: unknown, query: SourceQuery) => Result<DecodedDays, SourceFailure>;
  readonly options?: RequestOptions;
  /** What a query costs of the provider's allowance; 1 when absent. */
  readonly weight?: (query: SourceQuery) => number;
  readonly split?: NonNullable<WeatherSource['split']>;
  /** When the provider says that a newer answer may be asked for, where it does. */
  readonly expiresAt?: (answer: JsonAnswer) => EpochMs | undefined;
  /** What a refusal means where the provider gives it a meaning of its own. */
  readonly meaningOf?: (failure: SourceFailure) => SourceFailure;
}

/** A source that asks by HTTP, in one request. */
export function makeSource(meta: SourceMeta, parts: SourceParts): WeatherSource {
  const {
    requestUrl,
    decodeDays,
    options,
    weight = () => 1,
    split,
    expiresAt,
    meaningOf = (failure) => failure,
  } = parts;
  return {
    meta,
    ...(split && { split }),
    async fetchDays(query, context) {
      const url = requestUrl(query);
      const answer = await requestJson(url, context, meta.policy, { ...options, weight: weight(query) });
      if (!answer.ok) return fail(meaningOf(answer.error));
      const expiry = expiresAt?.(answer.value);
      const about = { url, retrievedAt: answer.value.retrievedAt, ...(expiry !== undefined && { expiresAt: expiry }) };
      return sourceAnswer(decodeDays(answer.value.body, query), about);
    },
  };
}

/** What was decoded with where and when it was asked. An answer in which every value is missing is the failure `no-data`. */
export function sourceAnswer(
  decoded: Result<DecodedDays, SourceFailure>,
  about: Pick<SourceAnswer, 'url' | 'retrievedAt' | 'expiresAt' | 'station'>,
): Result<SourceAnswer, SourceFailure> {
  if (!decoded.ok) return decoded;
  if (countDaysWithData(decoded.value.series) === 0) return fail({ code: 'no-data' });
  return ok({ ...decoded.value, ...about });
}
