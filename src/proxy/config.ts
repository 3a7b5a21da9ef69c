/** What the person who runs the server sets, by environment variables. Pure. */
import { fail, ok, type Result } from '../domain/result';

export interface ProxyConfig {
  /** Where it listens: this machine alone, unless told otherwise. */
  readonly host: string;
  readonly port: number;
  /** How providers reach who runs the relay: an address of mail or web. */
  readonly contact: string | undefined;
  readonly origins: readonly string[];
}

const DEFAULT_HOST = 'localhost';
const DEFAULT_PORT = 4173;

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/**
 * `HOST`, `PORT`, `EVAONLINE_CONTACT` and `EVAONLINE_ORIGINS` (comma-separated). Fails with a sentence for the person
 * who set them.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<ProxyConfig, string> {
  const port = Number(env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return fail(`PORT is not a port: ${env.PORT}`);
  const contact = env.EVAONLINE_CONTACT?.trim() || undefined;
  if (contact !== undefined && !/^[!-'*-~]{3,200}$/.test(contact))
    return fail('EVAONLINE_CONTACT is not an address of mail or web');
  const origins = (env.EVAONLINE_ORIGINS ?? '').split(',').flatMap((part) => part.trim() || []);
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) return fail(`EVAONLINE_ORIGINS holds what is no origin (https://example.org): ${wrong}`);
  return ok({ host: env.HOST || DEFAULT_HOST, port, contact, origins });
}

/** How the relay names itself to the providers: `EVAonline-relay/0.1.0 (+contact)`. */
export function userAgentOf(version: string, contact: string | undefined): string {
  return `EVAonline-relay/${version}${contact === undefined ? '' : ` (+${contact})`}`;
}
