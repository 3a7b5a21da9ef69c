/** Serves a folder as a static host would: right types, no folder listing, no page for a missing file, always revalidated. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
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

/** The file of a request, inside the folder; undefined for a path that leaves it. */
function fileOf(root: string, requestUrl: string): string | undefined {
  const asked = decodeURIComponent(new URL(requestUrl, 'http://any').pathname);
  const file = path.join(root, asked.endsWith('/') ? `${asked}index.html` : asked);
  return file.startsWith(root + path.sep) ? file : undefined;
}

async function respond(root: string, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const file = fileOf(root, request.url ?? '/');
  const body = file && (await readFile(file).catch(() => undefined));
  if (!file || !body) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

/** Serves `folder` on a free port of this machine. */
export async function startAppServer(folder: string): Promise<AppServer> {
  const root = path.resolve(folder);
  const server = await startLocally(http.createServer((request, response) => void respond(root, request, response)));
  return { ...server, url: `http://127.0.0.1:${server.port}/` };
}
