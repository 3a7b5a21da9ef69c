/** What passes between the server and the providers' handlers. */
import { isoOf } from './days';
import type { Host } from './hosts';

export interface Point {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** What is wrong with the data of an answer that is otherwise sound. Variables by the provider's own names. */
export type DataFlaw =
  | { readonly kind: 'all-missing' }
  /** Fill values (NASA POWER) or nulls (Open-Meteo) on these dates, `YYYY-MM-DD`; for one variable or all. */
  | { readonly kind: 'missing-days'; readonly dates: readonly string[]; readonly variable?: string }
  | { readonly kind: 'missing-variable'; readonly variable: string }
  | { readonly kind: 'wrong-units'; readonly variable: string; readonly units: string }
  /** Made so many hours ago (NWS: `updateTime`). */
  | { readonly kind: 'outdated'; readonly hours: number };

/** A request as a handler sees it, with what it may know of the world. */
export interface Ask {
  readonly host: Host;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The request's headers, names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly nowMs: number;
  readonly flaw: DataFlaw | undefined;
  readonly elevationM: (point: Point) => number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** What the call costs of Open-Meteo's budget; 1 when absent. */
  readonly weight?: number;
}

export type Handler = (ask: Ask) => Answer;

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Whether a value of a variable on a day is to be left out. */
export function isLeftOut(flaw: DataFlaw | undefined, variable: string, day: number): boolean {
  if (flaw?.kind === 'all-missing') return true;
  if (flaw?.kind !== 'missing-days') return false;
  return flaw.dates.includes(isoOf(day)) && (flaw.variable ?? variable) === variable;
}

/** The unit to print for a variable. */
export function unitUnder(flaw: DataFlaw | undefined, variable: string, units: string): string {
  return flaw?.kind === 'wrong-units' && flaw.variable === variable ? flaw.units : units;
}

/** `value` with at most `decimals` decimals. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
