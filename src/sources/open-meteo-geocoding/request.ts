const ENDPOINT = 'https://geocoding-api.open-meteo.com/v1/search';

/** As many as a person reads. */
const PLACE_COUNT = 8;

/** The URL that looks for a name; `language` is a language tag, of which the service reads the first part. */
export function requestUrl(name: string, language: string): string {
  const parameters = new URLSearchParams({
    name,
    count: String(PLACE_COUNT),
    language: (language.split('-')[0] ?? language).toLowerCase(),
    format: 'json',
  });
  return `${ENDPOINT}?${parameters}`;
}
