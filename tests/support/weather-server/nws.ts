/** The US National Weather Service: which of its paths is answered by whom. */
import type { Answer, Ask } from './answer';
import { answerGridpoint, answerPoint } from './nws-forecast';
import { answerObservations, answerStations } from './nws-observations';
import { nwsProblem } from './nws-problem';

type PathHandler = (ask: Ask, parts: readonly string[]) => Answer;

/** A handler is given what the groups of its path caught. */
const PATHS: readonly { readonly path: RegExp; readonly handler: PathHandler }[] = [
  { path: /^\/points\/(-?[\d.]+),(-?[\d.]+)$/, handler: answerPoint },
  { path: /^\/gridpoints\/([A-Z]{3})\/(\d+),(\d+)$/, handler: answerGridpoint },
  { path: /^\/gridpoints\/([A-Z]{3})\/(\d+),(\d+)\/stations$/, handler: answerStations },
  { path: /^\/stations\/T(\d+)Y(\d+)N(\d)\/observations$/, handler: answerObservations },
];

/** Whatever is asked of the service. */
export function answerNws(ask: Ask): Answer {
  for (const { path, handler } of PATHS) {
    const match = path.exec(ask.path);
    if (match) return handler(ask, match.slice(1));
  }
  return nwsProblem(404, 'NotFound', `'${ask.path}' is not a valid resource path`, 'Not Found');
}
