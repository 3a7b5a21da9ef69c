/** What the steps of a run hand to one another. */
import type { EpochDay } from '../domain/calendar';
import type { CalibrationTable } from '../domain/calibration/region';
import type { CheckedSeries } from '../domain/quality/check';
import type { ValueFlagColumns } from '../domain/quality/value-flags';
import type { InputSeries } from '../domain/series';
import type { ResolvedSite, SourceId, Station } from '../protocol';
import type { Download } from './cached-source';

/** A source that gave days. */
export interface Given {
  readonly id: SourceId;
  readonly download: Download;
}

export interface Checked extends Given {
  readonly checked: CheckedSeries;
}

/** What is the same for every day of a run. */
export interface RunFacts {
  readonly site: ResolvedSite;
  /** The civil day now at the point: it and later days are forecasts. */
  readonly today: EpochDay;
  /** The countries the point may lie in (ISO 3166-1 numeric); null when not known. */
  readonly countries: readonly string[] | null;
  /** Near the sea, where the range of temperature is damped. */
  readonly isCoastal: boolean;
  readonly place: PlaceCalibration;
}

/** What was learnt about the place of a run. */
export interface PlaceCalibration {
  /** The table of the training region that holds the point. */
  readonly table: CalibrationTable | null;
  /** The person's own station there. */
  readonly station: Station | null;
  /** Whether the person asked for one source alone, which then stays as it is. */
  readonly isOneSourceChosen: boolean;
}

/** The inputs of a run and what was done to each of them. */
export interface Fused {
  readonly inputs: InputSeries;
  readonly valueFlags: ValueFlagColumns;
  /** The chance of rain, 0–1; NaN where not calibrated. */
  readonly wetProbability: Float64Array;
}
