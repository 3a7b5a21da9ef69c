/** A relay on this machine in front of a provider on this machine: HTTPS as in earnest, but the names lead here. */

import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type LookupFunction } from 'node:net';
import type { Lane } from '../../src/ports';
import type { AllowedAddress } from '../../src/proxy/allow-list';
import { RELAY_LIMITS, type RelayLimits } from '../../src/proxy/limits';
import { createRelay } from '../../src/proxy/relay';
import { createServer, type LogEntry } from '../../src/proxy/server';
import { createUpstream } from '../../src/proxy/upstream';
import { startLocally } from '../support/local-server';
import { makeCertificate } from '../support/weather-server/certificate';

export const POWER = '/relay/power.larc.nasa.gov/api/temporal/daily/point';
export const SECRET_QUERY = 'latitude=-22.7253&longitude=-47.6476';

/** Every name is at home here, whatever it is: the guard against private addresses is tested by itself. */
export const toLoopback: LookupFunction = (_name, options, callback) =>
  options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);

/** One request as the provider saw it. */
export interface Seen {
  readonly host: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly startedAt: number;
  /** When the last byte was sent, or the connection closed before. */
  endedAt: number;
}

export type Provider = (request: IncomingMessage, response: ServerResponse) => void;

export function lane(key: string, spacingMs = 0): Lane {
  return { key, spacingMs, allowance: null };
}

export interface WorldOptions {
  readonly provider: Provider;
  readonly allowed?: readonly AllowedAddress[];
  readonly limits?: Partial<RelayLimits>;
  readonly origins?: readonly string[];
  readonly now?: () => number;
  readonly appFolder?: string;
  readonly connection?: https.AgentOptions;
}

const NASA_AT_ONCE: readonly AllowedAddress[] = [
  { host: 'power.larc.nasa.gov', path: '/api/temporal/daily/point', lane: lane('nasa-power') },
];

/** Starts both; `close` ends both. */
export async function startWorld({ provider, allowed = NASA_AT_ONCE, origins = [], ...options }: WorldOptions) {
  const seen: Seen[] = [];
  const upstreamServer = https.createServer(await makeCertificate(), (request, response) => {
    const { url = '', headers } = request;
    const entry = { host: headers.host ?? '', url, headers, startedAt: performance.now(), endedAt: Number.NaN };
    seen.push(entry);
    const end = () => {
      if (Number.isNaN(entry.endedAt)) entry.endedAt = performance.now();
    };
    response.on('finish', end).on('close', end);
    provider(request, response);
  });
  const upstream = await startLocally(upstreamServer);
  const limits = { ...RELAY_LIMITS, ...options.limits };
  const log: LogEntry[] = [];
  const server = await createServer({
    version: '0.0.0-test',
    origins,
    allowed,
    limits,
    log: (entry) => log.push(entry),
    relay: createRelay({
      limits,
      upstream: createUpstream({
        userAgent: 'EVAonline-relay/0.0.0-test (+test@example.org)',
        limits,
        connection: { lookup: toLoopback, port: upstream.port, rejectUnauthorized: false, ...options.connection },
      }),
      ...(options.now && { now: options.now }),
    }),
    ...(options.appFolder !== undefined && { appFolder: options.appFolder }),
  });
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    base,
    seen,
    log,
    get: (path: string, init?: RequestInit) => fetch(base + path, init),
    async close() {
      // A client's connection that carries no request would hold the end up.
      server.server.closeAllConnections();
      await server.close();
      await upstream.stop();
    },
  };
}

export type RelayWorld = Awaited<ReturnType<typeof startWorld>>;

/** A request with a path and headers as they stand, which `fetch` would mend or refuse. */
export function rawRequest(
  base: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: http.OutgoingHttpHeaders } = {},
): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const request = http.request({ hostname, port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
    });
    request.on('error', reject).end();
  });
}

/** Writes bytes to the server's socket and gives what comes back before it closes. */
export async function rawBytes(base: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(base);
  const socket = net.connect({ host: hostname, port: Number(port) });
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
  });
  socket.write(bytes);
  await once(socket, 'close');
  return text;
}

/** A provider that gives JSON at once. */
export function answering(body: unknown, headers: http.OutgoingHttpHeaders = {}): Provider {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}
