/**
 * The test weather server: NASA POWER, Open-Meteo (archive, forecast, elevation, geocoding) and the OpenStreetMap tiles
 * on one port of this machine, told apart by the Host header. Tests hold the object: its clock, heights, faults and log.
 */
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import { type Switchable, startLocally } from '../local-server';
import type { Ask, Point } from './answer';
import { makeCertificate } from './certificate';
import { corsHeaders, preflightHeaders } from './cors';
import { groundElevationM, isNear } from './elevation';
import { createFaults, deliveryOf, type Faults, flawOf } from './faults';
import { HOSTS, type Host, isHost } from './hosts';
import { createLog, type LoggedRequest, type RequestLog } from './log';
import { createRateLimits, type RateLimits } from './rate-limits';
import { answerWithin } from './routes';
import { send } from './send';

export interface WeatherServer extends Switchable {
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Sets the server's clock to an instant; `undefined` gives it back the real one. */
  setNow(epochMs: number | undefined): void;
  /** Sets the height of the ground within 0.01° of a point. */
  setElevation(point: Point, elevationM: number): void;
  /** Turns Open-Meteo's documented rate limits on (from zero) or off. */
  limitRates(on: boolean): void;
  /** Mends every fault, empties the log, and forgets set heights, clock and limits. */
  reset(): void;
}

/** The host that was asked. `x-test-host` stands in for it where a client cannot set Host (tests/support/weather-fetch). */
function hostOf(request: IncomingMessage): string {
  const named = request.headers['x-test-host'];
  return (typeof named === 'string' ? named : (request.headers.host ?? '')).replace(/:\d+$/, '');
}

interface World {
  now: () => number;
  elevations: { readonly point: Point; readonly elevationM: number }[];
  limits: RateLimits | undefined;
}

function freshWorld(): World {
  return { now: Date.now, elevations: [], limits: undefined };
}

function createState() {
  let world = freshWorld();
  const faults = createFaults();
  const log = createLog();
  const elevationM = (point: Point) =>
    world.elevations.find((set) => isNear(set.point, point, 0.01))?.elevationM ?? groundElevationM(point);

  function preflight(response: ServerResponse, host: Host, origin: string | undefined) {
    // Its terms: preflights are not supported.
    if (host === HOSTS.metNorway) return void response.writeHead(405).end();
    response.writeHead(200, { ...preflightHeaders(host), ...corsHeaders(origin, !faults.blocksOrigins(host)) }).end();
  }

  async function serve(request: IncomingMessage, response: ServerResponse, entry: LoggedRequest) {
    const { host, path, query, origin } = entry;
    if (!isHost(host)) return response.writeHead(421).end('No such provider');
    if (request.method === 'OPTIONS') return preflight(response, host, origin);
    const fault = faults.take(host, { path, query });
    const ask: Ask = {
      host,
      path,
      query,
      headers: request.headers,
      nowMs: world.now(),
      flaw: flawOf(fault),
      elevationM,
    };
    const delivery = deliveryOf(answerWithin(world.limits, ask), fault);
    const onCut = () => log.close(entry, 'cut-by-server');
    if (delivery.kind === 'send') return send(response, delivery, { origin, onCut });
    if (delivery.kind === 'never') return;
    onCut();
    request.socket.destroy();
  }

  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://any');
    const { pathname: path, searchParams: query } = url;
    const entry = log.open({
      method: request.method ?? '',
      host: hostOf(request),
      path,
      query,
      origin: request.headers.origin,
    });
    response.on('close', () => {
      log.close(entry, response.writableFinished ? 'answered' : 'aborted-by-client', response.statusCode);
    });
    void serve(request, response, entry);
  };

  return {
    listener,
    log,
    faults,
    cutPending() {
      for (const entry of log.requests) log.close(entry, 'cut-by-server');
    },
    setNow(epochMs: number | undefined) {
      world.now = epochMs === undefined ? Date.now : () => epochMs;
    },
    setElevation(point: Point, height: number) {
      world.elevations = [{ point, elevationM: height }, ...world.elevations];
    },
    limitRates(on: boolean) {
      world.limits = on ? createRateLimits() : undefined;
    },
    reset() {
      faults.clear();
      log.clear();
      world = freshWorld();
    },
  };
}

async function createServer(listener: RequestListener, tls: boolean): Promise<http.Server | https.Server> {
  return tls ? https.createServer(await makeCertificate(), listener) : http.createServer(listener);
}

/** Starts the server on a free port; `tls` as for a browser, which asks the real hosts by HTTPS. */
export async function startWeatherServer({ tls = false } = {}): Promise<WeatherServer> {
  const { listener, cutPending, ...controls } = createState();
  const server = await startLocally(await createServer(listener, tls), cutPending);
  return { ...controls, ...server };
}
