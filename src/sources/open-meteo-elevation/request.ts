const ENDPOINT = 'https://api.open-meteo.com/v1/elevation';

/** Four decimals are 11 m: finer than the 90 m of the terrain model. */
const DECIMALS = 4;

/** The URL that asks for the elevation of a point. */
export function requestUrl(latitudeDeg: number, longitudeDeg: number): string {
  const parameters = new URLSearchParams({
    latitude: String(Number(latitudeDeg.toFixed(DECIMALS))),
    longitude: String(Number(longitudeDeg.toFixed(DECIMALS))),
  });
  return `${ENDPOINT}?${parameters}`;
}
