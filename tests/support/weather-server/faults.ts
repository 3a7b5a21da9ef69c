/**
 * Faults that a test plants: `faults.set(host, fault)` breaks a host until told otherwise, `{ times: 1 }` breaks it once,
 * `{ match: '/v1/elevation' }` breaks one path (or what a predicate says) of a host that serves two things.
 */
import type { Answer, Ask, DataFlaw } from './answer';
import type { Host } from './hosts';
import { powerError } from './nasa-power';
import { nwsProblem } from './nws-problem';
import { openMeteoError } from './open-meteo-errors';
import { RATE_REASONS, type RateWindow } from './rate-limits';

export type Fault =
  | DataFlaw
  /** Takes the request and never answers. */
  | { readonly kind: 'timeout' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** Sends the body a piece at a time. */
  | { readonly kind: 'slow-drip'; readonly chunkBytes: number; readonly everyMs: number }
  /** Destroys the connection before an answer. */
  | { readonly kind: 'refuse' }
  /** Destroys the connection in the middle of a body. */
  | { readonly kind: 'cut-off' }
  /** Answers, but without `Access-Control-Allow-Origin`. */
  | { readonly kind: 'no-cors' }
  /** 429 with Open-Meteo's sentence for the window, or with a bare body and `Retry-After` (s or HTTP date). */
  | { readonly kind: 'rate-limited'; readonly window?: RateWindow; readonly retryAfter?: string }
  | { readonly kind: 'server-error' }
  /** A gateway's 503 page in HTML. */
  | { readonly kind: 'unavailable-html' }
  | { readonly kind: 'unprocessable'; readonly messages: readonly string[] }
  | { readonly kind: 'bad-request'; readonly reason: string }
  /** Another status: with the answer's own body (203), or with this one. */
  | { readonly kind: 'status'; readonly status: number; readonly html?: string }
  /** The US weather service's error body; `type` is the last part of its URL (`InvalidGridpoint`). */
  | { readonly kind: 'problem'; readonly status: number; readonly type: string; readonly detail: string }
  /** 200 whose body is no JSON. */
  | { readonly kind: 'malformed-json' }
  /** 200 whose body ends early in the provider's error text. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'empty-object' }
  /** Some words of the answer's texts are others. */
  | { readonly kind: 'other-words'; readonly words: string; readonly by: string };

/** How an answer is to be sent. */
export type Delivery =
  | { readonly kind: 'never' }
  | { readonly kind: 'destroy' }
  | {
      readonly kind: 'send';
      readonly answer: Answer;
      readonly cors: boolean;
      readonly delayMs: number;
      readonly drip?: { readonly chunkBytes: number; readonly everyMs: number };
      readonly cutOff?: true;
    };

function rateLimitAnswer(window: RateWindow | undefined, retryAfter: string | undefined): Answer {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  if (window) return openMeteoError(RATE_REASONS[window], 429, headers);
  return { status: 429, headers: { 'content-type': 'text/plain', ...headers }, body: 'Too Many Requests' };
}

function withBody(answer: Answer, body: string): Answer {
  return { ...answer, body };
}

function firstHalf(answer: Answer): string {
  return answer.body.toString('utf8').slice(0, Math.floor(answer.body.length / 2));
}

/** JSON, so the words are put in as a string of JSON holds them. */
function withWords(answer: Answer, words: string, by: string): string {
  return answer.body.toString('utf8').replaceAll(words, () => JSON.stringify(by).slice(1, -1));
}

function withStatus(answer: Answer, status: number, html: string | undefined): Answer {
  return html === undefined ? { ...answer, status } : { status, headers: { 'content-type': 'text/html' }, body: html };
}

const HTML_503 = '<html><head><title>503 Service Unavailable</title></head><body><h1>503</h1></body></html>';

/** What the server does with an answer under a fault. Flaws in the data are already in the answer. */
export function deliveryOf(answer: Answer, fault: Fault | undefined): Delivery {
  const send = (changed: Answer) => ({ kind: 'send', answer: changed, cors: true, delayMs: 0 }) as const;
  switch (fault?.kind) {
    case 'timeout':
      return { kind: 'never' };
    case 'refuse':
      return { kind: 'destroy' };
    case 'delay':
      return { ...send(answer), delayMs: fault.ms };
    case 'slow-drip':
      return { ...send(answer), drip: fault };
    case 'cut-off':
      return { ...send(answer), cutOff: true };
    case 'no-cors':
      return { ...send(answer), cors: false };
    case 'rate-limited':
      return send(rateLimitAnswer(fault.window, fault.retryAfter));
    case 'server-error':
      return send(openMeteoError('Something went wrong.', 500));
    case 'unavailable-html':
      return send({ status: 503, headers: { 'content-type': 'text/html' }, body: HTML_503 });
    case 'unprocessable':
      return send(powerError(fault.messages));
    case 'bad-request':
      return send(openMeteoError(fault.reason));
    case 'status':
      return send(withStatus(answer, fault.status, fault.html));
    case 'problem':
      return send(nwsProblem(fault.status, fault.type, fault.detail));
    case 'malformed-json':
      return send(withBody(answer, '{"latitude":-22.7,"daily":{"time":[,]}'));
    case 'truncated':
      return send(withBody(answer, `${firstHalf(answer)}Unexpected error while streaming data: timeout`));
    case 'empty-object':
      return send(withBody(answer, '{}'));
    case 'other-words':
      return send(withBody(answer, withWords(answer, fault.words, fault.by)));
    default:
      return send(answer);
  }
}

const FLAWS: readonly string[] = ['all-missing', 'missing-days', 'missing-variable', 'wrong-units', 'outdated'];

/** The fault as a flaw of the data, where it is one. */
export function flawOf(fault: Fault | undefined): DataFlaw | undefined {
  return fault && FLAWS.includes(fault.kind) ? (fault as DataFlaw) : undefined;
}

export interface FaultOptions {
  /** How many requests it breaks; all of them when absent. */
  readonly times?: number;
  /** A path, or a predicate on the request; every request of the host when absent. */
  readonly match?: string | ((ask: Pick<Ask, 'path' | 'query'>) => boolean);
}

export interface Faults {
  /** Breaks a host in one way, in place of any other; `undefined` mends it. */
  set(host: Host, fault: Fault | undefined, options?: FaultOptions): void;
  /** Breaks a host in one more way; the first that matches acts. */
  add(host: Host, fault: Fault, options?: FaultOptions): void;
  clear(): void;
  /** The fault that a request meets; counts it. */
  take(host: Host, ask: Pick<Ask, 'path' | 'query'>): Fault | undefined;
  /** Whether the host now answers without cross-origin permission: its preflights fail too. */
  blocksOrigins(host: Host): boolean;
}

interface Rule {
  readonly host: Host;
  readonly fault: Fault;
  readonly match: NonNullable<FaultOptions['match']>;
  left: number;
}

/** An empty set of faults. */
export function createFaults(): Faults {
  let rules: Rule[] = [];
  const faults: Faults = {
    set(host, fault, options) {
      rules = rules.filter((rule) => rule.host !== host);
      if (fault) faults.add(host, fault, options);
    },
    add(host, fault, { times = Number.POSITIVE_INFINITY, match = () => true } = {}) {
      rules.push({ host, fault, match, left: times });
    },
    clear() {
      rules = [];
    },
    take(host, ask) {
      const meets = (match: Rule['match']) => (typeof match === 'string' ? match === ask.path : match(ask));
      const rule = rules.find((r) => r.host === host && r.left > 0 && meets(r.match));
      if (rule) rule.left--;
      return rule?.fault;
    },
    blocksOrigins: (host) => rules.some((r) => r.host === host && r.left > 0 && r.fault.kind === 'no-cors'),
  };
  return faults;
}
