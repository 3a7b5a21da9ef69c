import type { SourceQuery } from '../../ports';

const COMPLETE = 'https://api.met.no/weatherapi/locationforecast/2.0/complete';

/** The URL of the whole forecast at a point: the service takes no dates, and refuses more than four decimals. */
export function requestUrl({ latitudeDeg, longitudeDeg }: SourceQuery): string {
  return `${COMPLETE}?${new URLSearchParams({ lat: coordinate(latitudeDeg), lon: coordinate(longitudeDeg) })}`;
}

function coordinate(degrees: number): string {
  return String(Number(degrees.toFixed(4)));
}
