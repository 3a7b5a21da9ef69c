/** A server of this machine that can be switched off and on again at the same port, as a network is. */
import type http from 'node:http';
import type https from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Switchable {
  readonly port: number;
  /** Listens again on the same port. */
  start(): Promise<void>;
  /** Breaks every connection and listens no more. */
  stop(): Promise<void>;
}

function listen(server: http.Server | https.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Starts a server on a free port of 127.0.0.1. `onStop` is called before connections are broken. */
export async function startLocally(server: http.Server | https.Server, onStop = () => {}): Promise<Switchable> {
  const port = await listen(server, 0);
  return {
    port,
    async start() {
      if (!server.listening) await listen(server, port);
    },
    async stop() {
      if (!server.listening) return;
      onStop();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
