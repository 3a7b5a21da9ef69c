/** The server: the relay, /health, and the built app where there is one. */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { addAppFiles } from './app-files';
import { addRelayRoutes, type RelayRouteOptions, type RelayTrace } from './relay-routes';

/** One line of the log. `route` is the pattern, never the address: addresses hold coordinates. */
export interface LogEntry extends Partial<RelayTrace> {
  readonly time: string;
  readonly method: string;
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
}

export interface ServerOptions extends RelayRouteOptions {
  readonly version: string;
  /** The folder of the built app; absent for the relay alone. */
  readonly appFolder?: string;
  readonly log: (entry: LogEntry) => void;
}

/** A visitor has this long to send the head of a request. */
const REQUEST_HEAD_MS = 10_000;

function logEntry(request: FastifyRequest, reply: FastifyReply): LogEntry {
  return {
    time: new Date().toISOString(),
    method: request.method,
    route: request.routeOptions.url ?? null,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
    bytes: Number(reply.getHeader('content-length')) || 0,
    ...request.relayTrace,
  };
}

function sendPlainError(reply: FastifyReply, status: number, detail: string): FastifyReply {
  return reply.code(status).type('application/problem+json').send(JSON.stringify({ status, detail }));
}

/** The server, not yet listening. */
export async function createServer({ version, appFolder, log, ...options }: ServerOptions): Promise<FastifyInstance> {
  const startedAt = Date.now();
  // Fastify's own log would write addresses; its routing must not answer HEAD in the relay's place.
  const server = Fastify({
    logger: false,
    exposeHeadRoutes: false,
    requestTimeout: REQUEST_HEAD_MS,
    frameworkErrors: (_error, _request, reply) => void sendPlainError(reply, 400, 'Not a readable address.'),
  });
  server.addHook('onResponse', async (request, reply) => log(logEntry(request, reply)));
  server.setNotFoundHandler((_request, reply) => sendPlainError(reply, 404, 'Not found.'));
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
    sendPlainError(reply, error.statusCode ?? 500, 'The server could not answer this request.'),
  );
  server.get('/health', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const uptimeS = Math.round((Date.now() - startedAt) / 1000);
    return { status: 'ok', version, uptimeS, upstream: options.relay.figures };
  });
  addRelayRoutes(server, options);
  if (appFolder !== undefined) await addAppFiles(server, appFolder);
  return server;
}
