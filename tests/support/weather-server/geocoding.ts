/** Open-Meteo geocoding over a short list of places: the answer's shape is the provider's, the values are illustrative. */
import { type Answer, type Ask, json } from './answer';
import { openMeteoError } from './open-meteo-errors';

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly latitude?: number;
  readonly longitude: number;
  readonly elevation?: number;
  readonly country_code: string;
  readonly country: string;
  readonly admin1: string;
  readonly timezone: string;
  readonly population?: number;
}

/** A latitude of exactly 0, an elevation of 0 and an unknown population are left out, as protobuf defaults are. */
const PLACES: readonly Entry[] = [
  place('Balsas', -7.5325, -46.0356, 'BR Brazil|Maranhão|America/Fortaleza', { elevation: 243, population: 96_951 }),
  place('Piracicaba', -22.7253, -47.6492, 'BR Brazil|São Paulo|America/Sao_Paulo', {
    elevation: 554,
    population: 342_209,
  }),
  place('São Paulo', -23.5475, -46.6361, 'BR Brazil|São Paulo|America/Sao_Paulo', {
    elevation: 769,
    population: 12_400_232,
  }),
  place('Paris', 48.8534, 2.3488, 'FR France|Île-de-France|Europe/Paris', { elevation: 42, population: 2_138_551 }),
  place('Paris', 33.6609, -95.5555, 'US United States|Texas|America/Chicago', { elevation: 183, population: 24_782 }),
  place('Paradise', 39.7596, -121.6219, 'US United States|California|America/Los_Angeles', { elevation: 543 }),
  place('Tokyo', 35.6895, 139.6917, 'JP Japan|Tokyo|Asia/Tokyo', { elevation: 44, population: 9_733_276 }),
  place('Imperial', 32.8476, -115.5695, 'US United States|California|America/Los_Angeles', { elevation: -18 }),
  place('Macapá', undefined, -51.0694, 'BR Brazil|Amapá|America/Belem', { elevation: 16, population: 499_166 }),
  place('Georgetown', 6.8045, -58.1553, 'GY Guyana|Demerara-Mahaica|America/Guyana', {}),
];

function place(
  name: string,
  latitude: number | undefined,
  longitude: number,
  where: string,
  more: Pick<Entry, 'elevation' | 'population'>,
): Entry {
  const [land = '', admin1 = '', timezone = ''] = where.split('|');
  return {
    id: Math.round(Math.abs(longitude) * 10_000),
    name,
    ...(latitude !== undefined && { latitude }),
    longitude,
    ...more,
    country_code: land.slice(0, 2),
    country: land.slice(3),
    admin1,
    timezone,
  };
}

/** Lower case without diacritics. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** One letter finds nothing, two an exact name, three or more a beginning; after a comma comes the region. */
function matches(entry: Entry, name: string): boolean {
  const [town = '', region = ''] = name.split(',').map(folded);
  const own = folded(entry.name);
  const found = town.length > 2 ? own.startsWith(town) : town.length === 2 && own === town;
  return found && [entry.admin1, entry.country, entry.country_code].some((text) => folded(text).startsWith(region));
}

/** `GET /v1/search?name=…&count=…&language=…`; no hit has no `results` key at all. */
export function answerSearch(ask: Ask): Answer {
  const count = Number(ask.query.get('count') ?? 10);
  if (!(count >= 1 && count <= 100)) return openMeteoError('Parameter count must be between 1 and 100.');
  const results = PLACES.filter((entry) => matches(entry, ask.query.get('name') ?? '')).slice(0, count);
  return json(200, { ...(results.length > 0 && { results }), generationtime_ms: 0.62 });
}
