/** Puts a delivery on the wire: at once, late, in drips, cut off, or never. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { corsHeaders } from './cors';
import type { Delivery } from './faults';

type Sending = Extract<Delivery, { kind: 'send' }>;

async function dripBody(response: ServerResponse, body: Buffer, { chunkBytes, everyMs }: NonNullable<Sending['drip']>) {
  for (let from = 0; from < body.length && !response.destroyed; from += chunkBytes) {
    response.write(body.subarray(from, from + chunkBytes));
    await sleep(everyMs);
  }
  if (!response.destroyed) response.end();
}

/**
 * Sends an answer. `onCut` is called before the server itself breaks the connection, so that it is not taken for the
 * client's doing.
 */
export async function send(
  response: ServerResponse,
  delivery: Sending,
  context: { readonly origin: string | undefined; readonly onCut: () => void },
): Promise<void> {
  const { answer, cors, delayMs, drip, cutOff } = delivery;
  if (delayMs > 0) await sleep(delayMs);
  if (response.destroyed) return;
  const body = Buffer.from(answer.body);
  const headers = { ...answer.headers, ...corsHeaders(context.origin, cors), 'content-length': body.length };
  response.writeHead(answer.status, headers);
  if (drip) return dripBody(response, body, drip);
  if (!cutOff) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, Math.floor(body.length / 2)));
  await sleep(20);
  context.onCut();
  response.destroy();
}
