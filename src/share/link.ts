/**
 * The query of a link, `lat=-22.725&lon=-47.6476&start=2010-01-01&end=2010-03-31[&sources=a,b][&elev=524]`, to a request
 * and back. One request has one query, so the query is also the id under which its result is kept.
 */
import { type EpochDay, formatIsoDate, parseIsoDate } from '../domain/calendar';
import { fail, ok, type Result } from '../domain/result';
import { roundedDegrees } from '../domain/rounded-degrees';
import type { RequestProblem, RunRequest, SourceId } from '../protocol';
import { SOURCE_IDS, validateRequest } from '../request';

/** What a link did say, where it does not say all; parts that cannot be read are absent. */
export type PartialRequest = Partial<RunRequest>;

/** Why a link is no request. `partial` is what of it can be shown in a form. */
export type LinkProblem =
  | { readonly code: 'incomplete'; readonly missing: readonly RequiredPart[]; readonly partial: PartialRequest }
  | { readonly code: 'unknown-source'; readonly name: string; readonly partial: PartialRequest }
  | { readonly code: RequestProblem; readonly partial: PartialRequest };

const REQUIRED_PARTS = ['latitudeDeg', 'longitudeDeg', 'start', 'end'] as const;
type RequiredPart = (typeof REQUIRED_PARTS)[number];

/** Finer than a metre on the ground; finer digits would make two links of one place. */
const DECIMALS = 5;
const PLAIN_NUMBER = /^-?\d{1,5}(\.\d{1,20})?$/;

/** The query of a valid request (validateRequest), without `?`: parts in a fixed order, numbers without needless digits. */
export function encodeRunQuery(request: RunRequest): string {
  const { latitudeDeg, longitudeDeg, start, end, sources, elevationM } = request;
  const parts = [
    `lat=${formatNumber(latitudeDeg)}`,
    `lon=${formatNumber(longitudeDeg)}`,
    `start=${formatIsoDate(start)}`,
    `end=${formatIsoDate(end)}`,
  ];
  if (sources !== 'auto') parts.push(`sources=${inOrder(sources).join(',')}`);
  if (elevationM !== undefined) parts.push(`elev=${formatNumber(elevationM)}`);
  return parts.join('&');
}

/** The request of a query, with or without `?`; parts it does not know are ignored. Never throws, whatever it is given. */
export function decodeRunQuery(query: string | URLSearchParams): Result<RunRequest, LinkProblem> {
  const params = new URLSearchParams(query);
  const parts = readParts(params);
  const partial = readableParts(parts);
  const stranger = sourceNames(params).find((name) => !isSourceId(name));
  if (stranger !== undefined) return fail({ code: 'unknown-source', name: stranger, partial });
  const problem = validateRequest(parts);
  if (problem) return fail({ code: problem, partial });
  const missing = REQUIRED_PARTS.filter((part) => parts[part] === undefined);
  return isComplete(parts) ? ok(parts) : fail({ code: 'incomplete', missing, partial });
}

function formatNumber(value: number): string {
  return String(roundNumber(value));
}

/** Degrees, and metres at as many decimals. */
function roundNumber(value: number): number {
  return roundedDegrees(value, DECIMALS);
}

/** The parts that are there; NaN stands for one that cannot be read and is what the validation then refuses. */
function readParts(params: URLSearchParams): PartialRequest {
  return {
    ...readPart('latitudeDeg', params.get('lat'), readNumber),
    ...readPart('longitudeDeg', params.get('lon'), readNumber),
    ...readPart('start', params.get('start'), readDate),
    ...readPart('end', params.get('end'), readDate),
    ...readPart('elevationM', params.get('elev'), readNumber),
    sources: params.has('sources') ? inOrder(sourceNames(params).filter(isSourceId)) : 'auto',
  };
}

function readPart(name: keyof RunRequest, text: string | null, read: (text: string) => number): PartialRequest {
  return text === null ? {} : { [name]: read(text) };
}

function readNumber(text: string): number {
  return PLAIN_NUMBER.test(text) ? roundNumber(Number(text)) : Number.NaN;
}

function readDate(text: string): EpochDay {
  return parseIsoDate(text) ?? Number.NaN;
}

function sourceNames(params: URLSearchParams): readonly string[] {
  const text = params.get('sources') ?? '';
  return text === '' ? [] : text.split(',');
}

function isSourceId(name: string): name is SourceId {
  return SOURCE_IDS.some((id) => id === name);
}

function inOrder(sources: readonly SourceId[]): readonly SourceId[] {
  return SOURCE_IDS.filter((id) => sources.includes(id));
}

function readableParts(parts: PartialRequest): PartialRequest {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => !Number.isNaN(value)));
}

function isComplete(parts: PartialRequest): parts is RunRequest {
  return REQUIRED_PARTS.every((part) => parts[part] !== undefined) && parts.sources !== undefined;
}
