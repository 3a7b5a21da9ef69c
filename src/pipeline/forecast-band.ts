/** The band of an ensemble forecast around the days ahead: asked beside the weather, and never in its way. */
import { bandAround, type EnsembleMembers, joinBands } from '../domain/forecast-band';
import { fail, type Result } from '../domain/result';
import type { PipelinePorts, SourceContext } from '../ports';
import type { ResultDays, RunRequest, SourceFailure, Warning } from '../protocol';
import type { Standpoint } from './plan';

/** The farthest day ahead that the ensemble is asked for. */
const DAYS_AHEAD = 15;

/** How long a result that is ready waits for its band, ms. */
const PATIENCE_MS = 5_000;

export type ForecastMembers = EnsembleMembers & { readonly url: string };

/** The members, or why there are none; undefined where none are wanted. */
export type BandAnswer = Result<ForecastMembers, SourceFailure> | undefined;

/**
 * The members for the days of a request from today on; undefined where it has no such day, or names its sources. That
 * the ensemble could not be asked is a warning and no more: a band is a help.
 */
export async function fetchMembers(
  request: RunRequest,
  { today }: Standpoint,
  ports: PipelinePorts,
  signal: AbortSignal,
): Promise<BandAnswer> {
  const start = Math.max(request.start, today);
  const end = Math.min(request.end, today + DAYS_AHEAD);
  if (request.sources !== 'auto' || start > end) return undefined;
  const { latitudeDeg, longitudeDeg } = request;
  const limit = AbortSignal.timeout(PATIENCE_MS);
  const context: SourceContext = { ...ports.context, signal: AbortSignal.any([signal, limit]) };
  try {
    return await ports.ensemble({ latitudeDeg, longitudeDeg, start, end }, context);
  } catch (error) {
    signal.throwIfAborted();
    if (!limit.aborted) throw error;
    return fail({ code: 'timeout', afterMs: PATIENCE_MS });
  }
}

/** The days with the ensemble's band around our own ETo, which also widens the 90 % band of those days. */
export function withBand(days: ResultDays, answer: BandAnswer): ResultDays {
  if (!answer?.ok) return days;
  const { et0Mm, url } = answer.value;
  const band = bandAround(days, answer.value);
  const { lowMm, highMm } = joinBands({ et0Mm: days.et0Mm, lowMm: days.et0LowMm, highMm: days.et0HighMm }, band);
  return {
    ...days,
    et0LowMm: lowMm,
    et0HighMm: highMm,
    forecastBand: { ...band, memberCount: et0Mm.length, url },
  };
}

/** That the band is missing, and why. */
export function bandWarnings(answer: BandAnswer): Warning[] {
  return answer && !answer.ok ? [{ code: 'no-forecast-band', failure: answer.error }] : [];
}
