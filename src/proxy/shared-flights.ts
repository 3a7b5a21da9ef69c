/** Equal questions that are under way at the same time become one. */
export interface Flight<T> {
  readonly isJoined: boolean;
  readonly outcome: Promise<T>;
}

/** Starts the work of `key`, or joins it where it is under way. */
export type ShareFlight<T> = (
  key: string,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<T>,
) => Flight<T>;

interface Shared<T> {
  readonly outcome: Promise<T>;
  readonly controller: AbortController;
  riders: number;
}

/**
 * Flights by key. Who leaves does not end the flight of the others; when the last one has left, the work is aborted.
 * A rider's own outcome then rejects with the reason of its signal.
 */
export function createSharedFlights<T>(): ShareFlight<T> {
  const flights = new Map<string, Shared<T>>();

  function launch(key: string, start: (signal: AbortSignal) => Promise<T>): Shared<T> {
    const controller = new AbortController();
    const outcome = start(controller.signal).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    const flight: Shared<T> = { outcome, controller, riders: 0 };
    flights.set(key, flight);
    return flight;
  }

  function ride(key: string, flight: Shared<T>, signal: AbortSignal): Promise<T> {
    flight.riders++;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason);
        if (--flight.riders > 0) return;
        // Whoever comes now must not board a flight that ends.
        flights.delete(key);
        flight.controller.abort(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      flight.outcome.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  return (key, signal, start) => {
    const known = flights.get(key);
    return { isJoined: known !== undefined, outcome: ride(key, known ?? launch(key, start), signal) };
  };
}
