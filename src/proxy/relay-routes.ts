/** The relay on the server: requests in, answers out, and what both may carry. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ALLOWED_ADDRESSES, type AllowedAddress } from './allow-list';
import type { RelayLimits } from './limits';
import { type Problem, problemOf, RELAY_HEADER, refusal } from './problem';
import type { Relay, RelayedAnswer, Way } from './relay';
import { readTarget, type Target } from './target';
import { visitorOf } from './visitor';

export interface RelayRouteOptions {
  readonly relay: Relay;
  readonly limits: Pick<RelayLimits, 'urlChars' | 'answerBytes'>;
  /** Origins whose pages may use the relay, besides its own. */
  readonly origins: readonly string[];
  readonly allowed?: readonly AllowedAddress[];
}

/** What the log says of a relayed request: no query, so no coordinates. */
export interface RelayTrace {
  readonly host: string;
  readonly path: string;
  readonly way: Way;
}

declare module 'fastify' {
  interface FastifyRequest {
    relayTrace: RelayTrace | null;
  }
}

/** A provider's error page must not run as a page of this server. */
const INERT = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** The provider's headers that mean something to the visitor. Cookies and the like stay here. */
const PASSED_ON = ['content-type', 'cache-control', 'expires', 'last-modified', 'date', 'retry-after'] as const;

const inflate = promisify(gunzip);

function sendProblem(reply: FastifyReply, { mark, status, detail, retryAfterS }: Problem): FastifyReply {
  if (retryAfterS !== undefined) reply.header('retry-after', retryAfterS);
  if (status === 405) reply.header('allow', 'GET');
  reply.code(status).header(RELAY_HEADER, mark).header('cache-control', 'no-store');
  return reply.type('application/problem+json').send(JSON.stringify({ status, detail }));
}

async function bodyFor(request: FastifyRequest, reply: FastifyReply, { answer }: RelayedAnswer, maxBytes: number) {
  const encoding = answer.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return answer.body;
  if (encoding === 'gzip' && !/\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? ''))
    return inflate(answer.body, { maxOutputLength: maxBytes });
  reply.header('content-encoding', encoding);
  return answer.body;
}

async function sendAnswer(request: FastifyRequest, reply: FastifyReply, relayed: RelayedAnswer, maxBytes: number) {
  const { status, headers } = relayed.answer;
  for (const name of PASSED_ON) {
    const value = headers[name];
    if (value !== undefined) reply.header(name, value);
  }
  const ageS = Math.floor(relayed.ageMs / 1000) + (Number(headers.age) || 0);
  if (ageS > 0) reply.header('age', ageS);
  const body = await bodyFor(request, reply, relayed, maxBytes);
  return reply.code(status).header(RELAY_HEADER, 'answered').send(body);
}

/** A signal that aborts when the visitor goes away before the answer. */
function visitorSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** Adds `/relay/…` to a server. */
export function addRelayRoutes(server: FastifyInstance, options: RelayRouteOptions): void {
  const { relay, limits, origins, allowed = ALLOWED_ADDRESSES } = options;

  /** Sets the headers that every answer of the relay carries; false for a page that it does not serve. */
  function greet(request: FastifyRequest, reply: FastifyReply): boolean {
    reply.headers(INERT).header('vary', 'Origin, Accept-Encoding');
    const visitor = visitorOf(request.headers, origins);
    if (visitor.kind === 'stranger') return false;
    if (visitor.allowedOrigin) {
      reply.header('access-control-allow-origin', visitor.allowedOrigin);
      reply.header('access-control-expose-headers', `${RELAY_HEADER}, retry-after, age, date`);
    }
    return true;
  }

  async function answer(request: FastifyRequest, reply: FastifyReply, target: Target): Promise<FastifyReply> {
    const signal = visitorSignal(reply);
    const { way, outcome } = relay.ask(target, signal);
    request.relayTrace = { host: target.address.host, path: target.address.path, way };
    try {
      const result = await outcome;
      if (!result.ok) return sendProblem(reply, problemOf(result.error));
      return await sendAnswer(request, reply, result.value, limits.answerBytes);
    } catch (error) {
      if (!signal.aborted) throw error;
      // Nobody is there to be answered.
      return reply.hijack();
    }
  }

  server.decorateRequest('relayTrace', null);
  server.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/relay/*',
    // Before a body would be read.
    onRequest: async (request, reply) => {
      const isGuest = greet(request, reply);
      if (request.method !== 'GET') return sendProblem(reply, refusal('method'));
      if (!isGuest) return sendProblem(reply, refusal('stranger'));
    },
    handler: async (request, reply) => {
      // So that the app can find the relay without telling a host that has none what it asks.
      if (request.raw.url === '/relay/') return reply.code(204).header(RELAY_HEADER, 'ready').send();
      const target = readTarget(request.raw.url ?? '', allowed, limits.urlChars);
      return target.ok ? answer(request, reply, target.value) : sendProblem(reply, refusal(target.error));
    },
  });
}
