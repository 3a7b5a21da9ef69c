/** Serves the built app: hashed files for ever, everything else asked again each time, all under the page's own policy. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const POLICY_TAG = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/**
 * The policy that the build wrote into its page, as a header: there it binds the workers too, and can forbid framing.
 * @throws when there is no built page in the folder, or none with a policy
 */
export function policyOf(folder: string): string {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const policy = POLICY_TAG.exec(page)?.[1];
  if (policy === undefined) throw new Error(`${folder}/index.html has no Content-Security-Policy`);
  return `${policy.replaceAll('&quot;', '"').replaceAll('&amp;', '&')}; frame-ancestors 'none'`;
}

/** Adds the files of a built app to a server, at its root. */
export async function addAppFiles(server: FastifyInstance, folder: string): Promise<void> {
  const root = path.resolve(folder);
  const hashed = path.join(root, 'assets') + path.sep;
  const policy = policyOf(root);
  await server.register(fastifyStatic, {
    root,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, file) => {
      const isHashed = path.resolve(file).startsWith(hashed);
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', policy);
      reply.header('x-content-type-options', 'nosniff');
    },
  });
}
