/**
 * `npm start`: the built app and the relay from one address. `npm run proxy` (`--relay-only`): the relay alone.
 * The composition root of the server: environment in, socket out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { type ProxyConfig, readConfig, userAgentOf } from './config';
import { RELAY_LIMITS } from './limits';
import { createRelay } from './relay';
import { createServer } from './server';
import { createUpstream } from './upstream';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Requests under way may end; then the server does, whoever still holds a connection. */
const GRACE_MS = 5_000;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function startServer({ contact, origins }: ProxyConfig, appFolder: string | undefined): Promise<FastifyInstance> {
  const { version } = JSON.parse(readFileSync(pathOf('../../package.json'), 'utf8')) as { version: string };
  const upstream = createUpstream({ userAgent: userAgentOf(version, contact), limits: RELAY_LIMITS });
  return createServer({
    version,
    origins,
    limits: RELAY_LIMITS,
    relay: createRelay({ upstream, limits: RELAY_LIMITS }),
    log: (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`),
    ...(appFolder !== undefined && { appFolder }),
  });
}

function stopOnSignal(server: FastifyInstance): void {
  const stop = () => {
    setTimeout(() => server.server.closeAllConnections(), GRACE_MS).unref();
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function main(): Promise<number | undefined> {
  const config = readConfig(process.env);
  const appFolder = process.argv.includes('--relay-only') ? undefined : pathOf('../../dist');
  const hasApp = appFolder === undefined || existsSync(`${appFolder}/index.html`);
  if (!config.ok || !hasApp) {
    say(config.ok ? 'There is no built app: npm start builds it; npm run proxy serves the relay alone.' : config.error);
    return 1;
  }
  const { host, port, contact } = config.value;
  const server = await startServer(config.value, appFolder);
  stopOnSignal(server);
  await server.listen({ host, port });
  const [socket] = server.addresses();
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${typeof socket === 'object' ? socket.port : port}`;
  if (contact === undefined) say('EVAONLINE_CONTACT is not set: providers cannot tell who asks through this relay.');
  say(appFolder === undefined ? `Relay: ${address}/relay/` : `EVAonline: ${address}/ (relay included)`);
  return undefined;
}

process.exitCode = await main();
