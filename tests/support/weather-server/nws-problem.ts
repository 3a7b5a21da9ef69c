import { type Answer, json } from './answer';

/** The service's error: problem+json that a browser may read, and that caches may keep for a day. */
export function nwsProblem(status: number, type: string, detail: string, title = type): Answer {
  const body = {
    correlationId: '6d589947',
    title,
    type: `https://api.weather.gov/problems/${type}`,
    status,
    detail,
    instance: 'https://api.weather.gov/requests/6d589947',
  };
  return json(status, body, {
    'content-type': 'application/problem+json',
    'cache-control': 'private, must-revalidate, max-age=86400',
  });
}
