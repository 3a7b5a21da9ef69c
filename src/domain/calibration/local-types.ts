/** What is learnt from the record of a person's own station. Types only: the page and the storage name them too. */
import type { EpochDay } from '../calendar';
import type { Skill } from '../skill';
import type { FusionModel, LocalAdjustment, LocalBand } from './model';

/** How much of a model the truth of a station allows. */
export type LocalLevel = 'two-parameters' | 'monthly' | 'full';

/** What a station's record made of the estimates for its place, on days that the fitting had not seen. */
export interface LocalFitReport {
  readonly level: LocalLevel;
  /** What was corrected: the region's estimate, or the equation's. */
  readonly base: 'region' | 'equation';
  readonly firstDay: EpochDay;
  readonly lastDay: EpochDay;
  /** Days with the station's ETo, given or computed, and with an estimate. */
  readonly truthDayCount: number;
  readonly before: Skill;
  readonly after: Skill;
  /** Whether it was better than before: if not, it is not used. */
  readonly isUsed: boolean;
}

/** The station's own model (level `full`), or what it adds to the estimate for its place. */
export type LocalCorrection =
  | { readonly kind: 'model'; readonly model: FusionModel }
  /** Without a band of its own the base's stands around the adjusted value: a short record cannot tell its errors. */
  | { readonly kind: 'adjustment'; readonly adjustment: LocalAdjustment; readonly band: LocalBand | null };

export interface LocalFit {
  readonly report: LocalFitReport;
  readonly correction: LocalCorrection;
}

/** The record has fewer days with ETo and with the sources' weather than a fit needs. */
export interface TooFewDays {
  readonly code: 'too-few-days';
  readonly dayCount: number;
  readonly neededDayCount: number;
}
