/** Asking a provider for JSON: time limit, retries, typed failures. All that is of the world comes in the context. */
import { fail, ok, type Result } from '../domain/result';
import type { RequestPolicy, SourceContext, Turn } from '../ports';
import type { EpochMs, SourceFailure } from '../protocol';
import {
  isErrorBody,
  parseRetryAfter,
  readReason,
  type Trouble,
  troubleOfBody,
  troubleOfConnection,
  troubleOfRefusal,
  troubleOfTimeout,
} from './http-failure';

/** A parsed answer; `body` is still to be checked by a schema. */
export interface JsonAnswer {
  readonly body: unknown;
  readonly headers: Headers;
  readonly retrievedAt: EpochMs;
}

export interface RequestOptions {
  /** What the request costs of the lane's allowance; 1 when absent. */
  readonly weight?: number;
  /** Reads from the reason of a 429 how long its quota stays exhausted; `undefined` when the reason names none. */
  readonly quotaWaitMs?: (reason: string, now: EpochMs) => number | undefined;
  /** The form to ask for, where a provider has several. Any other header would need a preflight. */
  readonly accept?: string;
  /** The browser's HTTP cache: passed by on retries only when absent, never (`default`), or always (`reload`). */
  readonly cache?: 'default' | 'reload';
}

interface Exchange {
  readonly url: string;
  readonly context: SourceContext;
  readonly policy: RequestPolicy;
  readonly options: RequestOptions;
}

type Try = Result<JsonAnswer, Trouble>;

/**
 * GETs `url` and parses its JSON, each try in its turn. Tries again after 408, 429, 5xx, a broken or malformed body, and once after a failed
 * connection: the waits double, with jitter, unless the provider says how long. Each wait is reported to
 * `context.onRetry` with the number of the try that follows.
 * @returns the answer, or the failure of the last try; `rate-limited` without a try when the turn would be long to come
 * @throws the reason of `context.signal` when the caller aborts; nothing else
 */
export async function requestJson(
  url: string,
  context: SourceContext,
  policy: RequestPolicy,
  options: RequestOptions = {},
): Promise<Result<JsonAnswer, SourceFailure>> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryInTurn({ url, context, policy, options }, attempt);
    if (outcome.ok) return outcome;
    const { failure, attempts, waitMs = backoffMs(policy, attempt, context.random()) } = outcome.error;
    if (attempt >= Math.min(policy.maxAttempts, attempts)) return fail(failure);
    context.onRetry?.({ attempt: attempt + 1, waitMs, failure });
    await context.sleep(waitMs, context.signal);
  }
}

/** The wait after failed try number `attempt`: half to all of the policy's first wait, doubled at each try. */
function backoffMs({ firstRetryMs }: RequestPolicy, attempt: number, random: number): number {
  return firstRetryMs * 2 ** (attempt - 1) * (0.5 + random / 2);
}

/** One try when the provider's lane allows it; a turn that is refused is not asked for again. */
async function tryInTurn(exchange: Exchange, attempt: number): Promise<Try> {
  const { context, policy, options } = exchange;
  const { weight = 1 } = options;
  const { signal, onWait } = context;
  const turn: Turn<Try> = {
    lane: policy.lane,
    weight,
    costOf: (outcome) => (isRefused(outcome) ? Math.min(1, weight) : weight),
    signal,
    ...(onWait && { onWait }),
  };
  const taken = await context.inTurn(turn, () => tryOnce(exchange, attempt));
  return taken.ok ? taken.value : fail({ failure: taken.error, attempts: 1 });
}

/** A refusal costs one call; of any other failure the provider may have counted the whole. */
function isRefused(outcome: Try): boolean {
  if (outcome.ok) return false;
  const { code } = outcome.error.failure;
  return code === 'http' || code === 'rate-limited';
}

async function tryOnce(exchange: Exchange, attempt: number): Promise<Try> {
  const { url, context, policy, options } = exchange;
  const timeout = AbortSignal.timeout(policy.timeoutMs);
  const signal = AbortSignal.any([context.signal, timeout]);
  // A cached error or half an answer must not be served again.
  const cache = options.cache ?? (attempt === 1 ? 'default' : 'reload');
  const headers = options.accept === undefined ? {} : { headers: { accept: options.accept } };
  let response: Response | undefined;
  let text: string;
  try {
    response = await context.fetch(url, { signal, cache, ...headers });
    text = await response.text();
  } catch {
    context.signal.throwIfAborted();
    if (timeout.aborted) return fail(troubleOfTimeout(policy.timeoutMs));
    const isOnline = context.isOnline();
    return fail(response && isOnline ? troubleOfBody() : troubleOfConnection(isOnline));
  }
  return readAnswer(exchange, response, text);
}

function readAnswer({ context, options }: Exchange, response: Response, text: string): Try {
  const { status, headers } = response;
  const now = context.now();
  const body = parseJson(text);
  if (response.ok && body === undefined) return fail(troubleOfBody());
  if (response.ok && !isErrorBody(body)) return ok({ body, headers, retrievedAt: now });
  const reason = readReason(body);
  const retryAfterMs = parseRetryAfter(headers.get('retry-after'), now);
  const quotaWaitMs = reason === undefined ? undefined : options.quotaWaitMs?.(reason, now);
  return fail(troubleOfRefusal({ status, reason, retryAfterMs, quotaWaitMs }));
}

/** The value of a JSON text; `undefined`, which JSON cannot hold, when it is not one. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
