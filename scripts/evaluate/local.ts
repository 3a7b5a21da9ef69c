/** What the app would say at a site whose record up to a year was imported as a person's own station. */
import { firstDayOfYear, lastDayOfYear } from '../../src/domain/calendar';
import { adjustEstimate, fitLocal, type LocalFitReport } from '../../src/domain/calibration/local';
import { REGION_SPEC } from '../../src/domain/calibration/spec';
import { sliceSite } from '../../src/domain/calibration/training';
import type { LoadedSite } from '../calibration/sites';
import {
  modelEstimate,
  regionalEstimate,
  type SiteEstimate,
  type TableInUse,
  withMovedQuantiles,
  withQuantiles,
} from './estimates';

export interface LocalEstimate {
  readonly estimate: SiteEstimate;
  /** Null when the record was too short. */
  readonly report: LocalFitReport | null;
}

/** The years of a station's record, both included. */
export interface RecordYears {
  readonly first: number | null;
  readonly last: number;
}

function indicesOf({ all }: LoadedSite, { first, last }: RecordYears): readonly [number, number] {
  const { startDay, referenceMm } = all;
  const start = first === null ? 0 : firstDayOfYear(first) - startDay;
  const clamp = (index: number) => Math.min(referenceMm.length, Math.max(0, index));
  return [clamp(start), clamp(lastDayOfYear(last) + 1 - startDay)];
}

/** Fits to the record, and estimates all days of the site; the base stands where the record did not help. */
export function localEstimate(loaded: LoadedSite, table: TableInUse | null, years: RecordYears): LocalEstimate {
  const base = regionalEstimate(loaded, table);
  const [start, end] = indicesOf(loaded, years);
  const fitted = fitLocal({
    site: sliceSite(loaded.all, start, end),
    base: {
      et0Mm: base.et0Mm.subarray(start, end),
      lowMm: base.lowMm.subarray(start, end),
      highMm: base.highMm.subarray(start, end),
    },
    baseBand: table?.model.combinations[0] ?? null,
    baseKind: table ? 'region' : 'equation',
    prior: table?.model ?? null,
    spec: REGION_SPEC,
  });
  if (!fitted.ok) return { estimate: base, report: null };
  const { report, correction } = fitted.value;
  if (!report.isUsed) return { estimate: base, report };
  if (correction.kind === 'model') return { estimate: modelEstimate(loaded, correction.model), report };
  const adjusted = adjustEstimate(base, loaded.all, correction);
  const { band } = correction;
  return { estimate: band ? withQuantiles(adjusted, loaded, band) : withMovedQuantiles(adjusted, base), report };
}
