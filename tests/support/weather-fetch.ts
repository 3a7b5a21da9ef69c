/**
 * A `fetch` for tests in Node that goes to the test weather server whatever provider it is asked for. It sends no
 * Origin and enforces no CORS: what only a browser does is tested in a browser.
 */
import type { WeatherServer } from './weather-server';

/** The `fetch` of a world in which the server is all the internet there is. */
export function createWeatherFetch(server: Pick<WeatherServer, 'port'>): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init?.headers);
    headers.set('x-test-host', url.host);
    return fetch(`http://127.0.0.1:${server.port}${url.pathname}${url.search}`, { ...init, headers });
  };
}
