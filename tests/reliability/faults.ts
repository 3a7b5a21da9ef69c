/** The faults that every source meets. Each is planted at the test weather server, or on the way to it. */
import { formatIsoDate } from '../../src/domain/calendar';
import type { Fault } from '../support/weather-server';
import type { Spoil, Subject } from './subjects';

/** What the wire does with the requests to the subject. */
export type Wire =
  | { readonly kind: 'sound' }
  /** Lets the request's time limit run out after it was sent. */
  | { readonly kind: 'time-runs-out' }
  /** What a browser makes of an answer without cross-origin permission. */
  | { readonly kind: 'blocked' }
  /** The device goes offline for good when the subject is asked, after all else was answered. */
  | { readonly kind: 'goes-offline' }
  | { readonly kind: 'spoilt'; readonly spoil: Spoil }
  | { readonly kind: 'padded'; readonly bytes: number };

export interface Plant {
  readonly fault?: Fault;
  readonly wire: Wire;
}

export interface NamedFault {
  readonly name: string;
  /** Whether the subject can give nothing under it: it must then be named, and nothing of it kept. */
  readonly isTotal: boolean;
  /** A text says why the subject never meets it. */
  readonly plant: (subject: Subject) => Plant | string;
}

const SOUND: Wire = { kind: 'sound' };
const atServer = (fault: Fault) => (): Plant => ({ fault, wire: SOUND });
const isElevation = ({ path }: Subject) => path.test('/v1/elevation') && !path.test('/');

/** Four days in a row: longer than what is bridged. */
function fourDays({ request }: Subject): string[] {
  return [2, 3, 4, 5].map((i) => formatIsoDate(request.start + i));
}

function rateLimit({ isOpenMeteo }: Subject): Plant {
  const fault: Fault = isOpenMeteo
    ? { kind: 'rate-limited', window: 'hour' }
    : { kind: 'rate-limited', retryAfter: '120' };
  return { fault, wire: SOUND };
}

export const FAULTS: readonly NamedFault[] = [
  {
    name: 'no answer',
    isTotal: true,
    plant: () => ({ fault: { kind: 'timeout' }, wire: { kind: 'time-runs-out' } }),
  },
  {
    name: 'slow drip',
    isTotal: true,
    plant: () => ({
      fault: { kind: 'slow-drip', chunkBytes: 8, everyMs: 40 },
      wire: { kind: 'time-runs-out' },
    }),
  },
  { name: 'connection refused', isTotal: true, plant: atServer({ kind: 'refuse' }) },
  { name: '429 with its reason', isTotal: true, plant: rateLimit },
  { name: '500', isTotal: true, plant: atServer({ kind: 'server-error' }) },
  { name: '503 in HTML', isTotal: true, plant: atServer({ kind: 'unavailable-html' }) },
  { name: 'malformed JSON', isTotal: true, plant: atServer({ kind: 'malformed-json' }) },
  { name: 'truncated 200', isTotal: true, plant: atServer({ kind: 'truncated' }) },
  { name: 'connection cut in the body', isTotal: true, plant: atServer({ kind: 'cut-off' }) },
  { name: 'empty body', isTotal: true, plant: atServer({ kind: 'status', status: 200, html: '' }) },
  { name: 'empty object', isTotal: true, plant: atServer({ kind: 'empty-object' }) },
  {
    name: 'all values missing',
    isTotal: true,
    plant: (subject) =>
      isElevation(subject) ? 'its answer is one number' : { fault: { kind: 'all-missing' }, wire: SOUND },
  },
  {
    name: 'four days of fill values',
    isTotal: false,
    plant: (subject) =>
      isElevation(subject)
        ? 'its answer is one number'
        : { fault: { kind: 'missing-days', dates: fourDays(subject) }, wire: SOUND },
  },
  {
    name: 'wrong units',
    isTotal: true,
    plant: ({ wrongUnits }) =>
      typeof wrongUnits === 'string' ? wrongUnits : { fault: { kind: 'wrong-units', ...wrongUnits }, wire: SOUND },
  },
  {
    name: 'a variable missing',
    isTotal: false,
    plant: ({ missingVariable }) =>
      typeof missingVariable === 'string'
        ? { fault: { kind: 'missing-variable', variable: missingVariable }, wire: SOUND }
        : missingVariable.why,
  },
  {
    name: 'twelve hours of a day missing',
    isTotal: false,
    plant: ({ halfADay }) => (typeof halfADay === 'string' ? halfADay : { wire: { kind: 'spoilt', spoil: halfADay } }),
  },
  { name: 'an answer of 10 MB', isTotal: false, plant: () => ({ wire: { kind: 'padded', bytes: 10_000_000 } }) },
  { name: 'blocked by the browser (CORS)', isTotal: true, plant: () => ({ wire: { kind: 'blocked' } }) },
  { name: 'offline in the middle of the run', isTotal: true, plant: () => ({ wire: { kind: 'goes-offline' } }) },
];
