/**
 * What of a result is looked at, as parts of the address beside the request's: `section=days&crop=maize-grain&planted=2026-10-01`.
 * They change what is shown, never the run, so they are no part of a result's id.
 */
import { type EpochDay, formatIsoDate, parseIsoDate } from '../domain/calendar';

/** The sections of a result, in their order on the page. */
export const SECTIONS = ['summary', 'days', 'charts', 'statistics', 'sources'] as const;
export type Section = (typeof SECTIONS)[number];

export interface ResultView {
  readonly section: Section;
  /** The id of a crop; what is no crop is refused where the crops are known. */
  readonly crop?: string;
  readonly planted?: EpochDay;
  /** The checksum that the link carries (share/check.ts). */
  readonly check?: string;
}

const CROP_ID = /^[a-z0-9-]{1,40}$/;
const CHECK = /^[\w.-]{1,60}$/;

/** The view of an address; what it does not say or cannot mean is left out. Never throws. */
export function decodeView(query: string | URLSearchParams): ResultView {
  const params = new URLSearchParams(query);
  const crop = params.get('crop') ?? '';
  const planted = parseIsoDate(params.get('planted') ?? '');
  const check = params.get('check') ?? '';
  return {
    section: SECTIONS.find((section) => section === params.get('section')) ?? 'summary',
    ...(CROP_ID.test(crop) && { crop }),
    ...(planted !== undefined && { planted }),
    ...(CHECK.test(check) && { check }),
  };
}

/** The parts of a view, without those that are as they are anyway; '' for the bare summary. */
export function encodeView({ section, crop, planted, check }: ResultView): string {
  const parts = [
    section === 'summary' ? '' : `section=${section}`,
    crop ? `crop=${crop}` : '',
    planted === undefined ? '' : `planted=${formatIsoDate(planted)}`,
    check ? `check=${check}` : '',
  ];
  return parts.filter((part) => part !== '').join('&');
}

const VIEW_PARTS = ['section', 'crop', 'planted', 'check'];

/** A query, with or without `?`, whose parts of the view are those of `view`; its other parts stay as they are. */
export function withView(query: string, view: ResultView): string {
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !VIEW_PARTS.includes(part.split('=')[0] ?? ''));
  return [...others, encodeView(view)].filter((part) => part !== '').join('&');
}
