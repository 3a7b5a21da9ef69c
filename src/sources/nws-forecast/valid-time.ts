import type { Span } from '../../domain/hourly/tracks';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** `2022-02-03T21:00:00+00:00/P1DT6H` as instants; undefined for any other text and for no time at all. */
export function parseValidTime(text: string): Span | undefined {
  const [start = '', duration = ''] = text.split('/');
  const startMs = Date.parse(start);
  const parts = DURATION.exec(duration);
  if (Number.isNaN(startMs) || !parts) return undefined;
  const [days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const lengthMs = (days * 24 + hours) * HOUR_MS + minutes * MINUTE_MS;
  return lengthMs > 0 ? { startMs, endMs: startMs + lengthMs } : undefined;
}
