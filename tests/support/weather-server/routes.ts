/** Which handler answers which path of which host. */
import type { Answer, Ask, Handler } from './answer';
import { answerWeather } from './bright-sky';
import { answerElevation } from './elevation';
import { answerSearch } from './geocoding';
import { answerInca, INCA_PATH } from './geosphere-austria';
import { HOSTS, type Host } from './hosts';
import { answerLocationforecast } from './met-norway';
import { answerDailyPoint } from './nasa-power';
import { answerNws } from './nws';
import { answerArchive, answerForecast, answerHistoricalForecast } from './open-meteo';
import { answerEnsemble } from './open-meteo-ensemble';
import { openMeteoError } from './open-meteo-errors';
import { RATE_REASONS, type RateLimits } from './rate-limits';
import { answerTile } from './tiles';

const ROUTES: readonly { readonly host: Host; readonly path: string; readonly handler: Handler }[] = [
  { host: HOSTS.nasaPower, path: '/api/temporal/daily/point', handler: answerDailyPoint },
  { host: HOSTS.archive, path: '/v1/archive', handler: answerArchive },
  { host: HOSTS.archive, path: '/v1/era5', handler: answerArchive },
  { host: HOSTS.openMeteo, path: '/v1/forecast', handler: answerForecast },
  { host: HOSTS.historicalForecast, path: '/v1/forecast', handler: answerHistoricalForecast },
  { host: HOSTS.ensemble, path: '/v1/ensemble', handler: answerEnsemble },
  { host: HOSTS.openMeteo, path: '/v1/elevation', handler: answerElevation },
  { host: HOSTS.metNorway, path: '/weatherapi/locationforecast/2.0/complete', handler: answerLocationforecast },
  { host: HOSTS.brightSky, path: '/weather', handler: answerWeather },
  { host: HOSTS.geosphere, path: INCA_PATH, handler: answerInca },
  { host: HOSTS.geocoding, path: '/v1/search', handler: answerSearch },
];

function answerOf(ask: Ask): Answer {
  if (ask.host === HOSTS.tiles) return answerTile(ask);
  if (ask.host === HOSTS.nws) return answerNws(ask);
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
