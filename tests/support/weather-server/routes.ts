/** Which handler answers which path of which host. */
import type { Answer, Ask, Handler } from './answer';
import { answerElevation } from './elevation';
import { answerSearch } from './geocoding';
import { HOSTS, type Host } from './hosts';
import { answerDailyPoint } from './nasa-power';
import { answerArchive, answerForecast } from './open-meteo';
import { openMeteoError } from './open-meteo-errors';
import { RATE_REASONS, type RateLimits } from './rate-limits';
import { answerTile } from './tiles';

const ROUTES: readonly { readonly host: Host; readonly path: string; readonly handler: Handler }[] = [
  { host: HOSTS.nasaPower, path: '/api/temporal/daily/point', handler: answerDailyPoint },
  { host: HOSTS.archive, path: '/v1/archive', handler: answerArchive },
  { host: HOSTS.archive, path: '/v1/era5', handler: answerArchive },
  { host: HOSTS.openMeteo, path: '/v1/forecast', handler: answerForecast },
  { host: HOSTS.openMeteo, path: '/v1/elevation', handler: answerElevation },
  { host: HOSTS.geocoding, path: '/v1/search', handler: answerSearch },
];

function answerOf(ask: Ask): Answer {
  if (ask.host === HOSTS.tiles) return answerTile(ask);
  const route = ROUTES.find(({ host, path }) => host === ask.host && path === ask.path);
  return route ? route.handler(ask) : openMeteoError('Not Found', 404);
}

/** The answer to a request, or Open-Meteo's 429 where its limits are on and used up. */
export function answerWithin(limits: RateLimits | undefined, ask: Ask): Answer {
  if (!limits || !ask.host.endsWith('open-meteo.com')) return answerOf(ask);
  const window = limits.refusal(ask.nowMs);
  if (window) return openMeteoError(RATE_REASONS[window], 429);
  const answer = answerOf(ask);
  limits.charge(answer.weight ?? 1, ask.nowMs);
  return answer;
}
