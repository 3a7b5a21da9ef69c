/** Cross-origin headers as the providers send them: only to a request that names its origin. */
import { HOSTS, type Host } from './hosts';

type Headers = Readonly<Record<string, string>>;

/** `Vary: Origin` always, the permission only where an origin asked and the provider gives it. */
export function corsHeaders(origin: string | undefined, allowed: boolean): Headers {
  return { vary: 'Origin', ...(origin !== undefined && allowed && { 'access-control-allow-origin': '*' }) };
}

const OPEN_METEO: Headers = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers':
    'accept, authorization, content-type, origin, x-requested-with, user-agent, access-control-allow-origin',
};
/** Not on record for NASA POWER and the tiles: what a plain permissive middleware sends. */
const PLAIN: Headers = { 'access-control-allow-methods': 'GET', 'access-control-max-age': '600' };

/** The answer's headers to a preflight. */
export function preflightHeaders(host: Host): Headers {
  return host === HOSTS.nasaPower || host === HOSTS.tiles ? PLAIN : OPEN_METEO;
}
