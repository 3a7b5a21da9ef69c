/** Which sources are asked for which days. */
import type { EpochDay } from '../domain/calendar';
import type { SourceMeta, WeatherSource } from '../ports';
import type { RunRequest, SourceFailureOf } from '../protocol';
import { windowFor } from '../sources/registry';

/** Days, both ends included. */
export interface Period {
  readonly start: EpochDay;
  readonly end: EpochDay;
}

/** A source and the part of the period that lies in its window. */
export interface PlannedSource extends Period {
  readonly source: WeatherSource;
  /** All the days the source has, as of today. */
  readonly window: Period;
}

export interface Plan {
  readonly planned: readonly PlannedSource[];
  /** The sources asked for that have none of these dates, with the dates they have. */
  readonly refused: readonly SourceFailureOf[];
}

/**
 * In automatic mode the forecast host is asked only for a period that reaches into this many last days: before them the
 * archives have everything, and fusion would not use it.
 */
const FORECAST_FILLS_DAYS = 10;

/** Plans a run: every chosen source whose window holds a part of the period. `today` is the civil day at the point. */
export function planSources(request: RunRequest, sources: readonly WeatherSource[], today: EpochDay): Plan {
  const chosen = sources.filter(({ meta }) => isChosen(meta, request, today));
  const planned: PlannedSource[] = [];
  const refused: SourceFailureOf[] = [];
  for (const source of chosen) {
    const { first, last } = windowFor(source.meta, today);
    const window = { start: first, end: last };
    const { start, end } = overlap(request, window);
    if (start <= end) planned.push({ source, start, end, window });
    else refused.push({ source: source.meta.id, failure: { code: 'outside-coverage', first, last } });
  }
  return { planned, refused };
}

/** The days two periods share; its end is before its start when there are none. */
export function overlap(a: Period, b: Period): Period {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function isChosen(meta: SourceMeta, request: RunRequest, today: EpochDay): boolean {
  if (request.sources !== 'auto') return request.sources.includes(meta.id);
  if (meta.access === 'local') return false;
  return meta.id !== 'open-meteo-forecast' || request.end > today - FORECAST_FILLS_DAYS;
}

/** In automatic mode a source without these dates is no loss to tell of, as long as another has them. */
export function refusalsToReport(request: RunRequest, plan: Plan): readonly SourceFailureOf[] {
  return request.sources === 'auto' && plan.planned.length > 0 ? [] : plan.refused;
}
