/** Serves a folder as a static host would: right types, no folder listing, no page for a missing file, always revalidated. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Switchable, startLocally } from './local-server';

export interface AppServer extends Switchable {
  /** The address of the folder's index.html, with a slash at the end. */
  readonly url: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const COMPRESSIBLE = /^(text\/|application\/(json|manifest)|image\/svg)/;

export interface AppServerOptions {
  /** The path that the folder stands under, as a project's page does on a shared host: `/some/path/`. Else the root. */
  readonly basePath?: `/${string}/` | '/';
  /** Whether answers are compressed by brotli, as hosts do; off, so that tests read what is sent. */
  readonly compressed?: boolean;
}

/** The file of a request, inside the folder; undefined for a path that leaves it or is none of it. */
function fileOf(root: string, requestUrl: string, basePath: string): string | undefined {
  const { pathname } = new URL(requestUrl, 'http://any');
  if (!pathname.startsWith(basePath)) return undefined;
  const asked = decodeURIComponent(pathname.slice(basePath.length - 1));
  const file = path.join(root, asked.endsWith('/') ? `${asked}index.html` : asked);
  return file.startsWith(root + path.sep) ? file : undefined;
}

async function respond(
  root: string,
  { basePath = '/', compressed = false }: AppServerOptions,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const file = fileOf(root, request.url ?? '/', basePath);
  const body = file && (await readFile(file).catch(() => undefined));
  if (!file || !body) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'no-cache' };
  if (!compressed || !COMPRESSIBLE.test(type)) response.writeHead(200, headers).end(body);
  else response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(brotliCompressSync(body));
}

/** Serves `folder` on a free port of this machine. */
export async function startAppServer(folder: string, options: AppServerOptions = {}): Promise<AppServer> {
  const root = path.resolve(folder);
  const server = await startLocally(
    http.createServer((request, response) => void respond(root, options, request, response)),
  );
  return { ...server, url: `http://127.0.0.1:${server.port}${options.basePath ?? '/'}` };
}
