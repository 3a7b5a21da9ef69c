/** Asks a provider, by HTTPS only: nothing of the visitor goes along, and nothing endless comes back. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import https from 'node:https';
import { fail, ok, type Result } from '../domain/result';
import type { RelayLimits } from './limits';
import { PrivateAddressError, publicLookup } from './public-address';

export type UpstreamProblem = 'redirected' | 'too-large' | 'too-slow' | 'private-address' | 'unreachable';

export interface UpstreamAsk {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** The Last-Modified of an answer that is kept, word for word. */
  readonly modifiedSince?: string | undefined;
}

export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came over the wire, with its Content-Encoding. */
  readonly body: Buffer;
}

export type Upstream = (ask: UpstreamAsk, signal: AbortSignal) => Promise<Result<UpstreamAnswer, UpstreamProblem>>;

export interface UpstreamOptions {
  /** Who asks: program, version, contact. */
  readonly userAgent: string;
  readonly limits: Pick<RelayLimits, 'answerBytes' | 'answerMs'>;
  /** How the sockets are opened. Tests lead the providers' names to their own server here. */
  readonly connection?: https.AgentOptions;
}

class TooLargeError extends Error {}

function headersOf({ host, modifiedSince }: UpstreamAsk, userAgent: string): Readonly<Record<string, string>> {
  return {
    host,
    'user-agent': userAgent,
    accept: 'application/json',
    'accept-encoding': 'gzip',
    ...(modifiedSince && { 'if-modified-since': modifiedSince }),
  };
}

/** The whole body; throws `TooLargeError` and drops the connection at the first byte too many. */
async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new TooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

function problemOf(error: unknown, timeout: AbortSignal): UpstreamProblem {
  if (timeout.aborted) return 'too-slow';
  if (error instanceof TooLargeError) return 'too-large';
  return error instanceof PrivateAddressError ? 'private-address' : 'unreachable';
}

/**
 * The way to the providers. A redirect is a problem and is never followed, whatever it points at.
 * It rejects only when the signal aborts, with its reason.
 */
export function createUpstream({ userAgent, limits, connection }: UpstreamOptions): Upstream {
  const agent = new https.Agent({ keepAlive: true, maxSockets: 4, lookup: publicLookup(), ...connection });

  const open = (ask: UpstreamAsk, signal: AbortSignal) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const path = ask.query ? `${ask.path}?${ask.query}` : ask.path;
      const headers = headersOf(ask, userAgent);
      https.get({ agent, host: ask.host, path, headers, signal }, resolve).on('error', reject);
    });

  return async (ask, signal) => {
    const timeout = AbortSignal.timeout(limits.answerMs);
    try {
      const response = await open(ask, AbortSignal.any([signal, timeout]));
      const { statusCode: status = 0, headers } = response;
      if (isRedirect(status)) {
        response.destroy();
        return fail('redirected');
      }
      return ok({ status, headers, body: await readBody(response, limits.answerBytes) });
    } catch (error) {
      signal.throwIfAborted();
      return fail(problemOf(error, timeout));
    }
  };
}
