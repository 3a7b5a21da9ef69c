/** The standard that the options name, with the switches that they turn. */
import type { SlopeForm } from '../../src/domain/atmosphere';
import {
  ASCE_HOURLY_SHORT,
  ASCE_HOURLY_TALL,
  ASCE_SHORT,
  ASCE_TALL,
  type ClearSkyForm,
  FAO56_HOURLY_SHORT,
  FAO56_SHORT,
  type HourlyStandard,
  REFET_HOURLY_SHORT,
  REFET_HOURLY_TALL,
  REFET_SHORT,
  REFET_TALL,
  type Standard,
} from '../../src/domain/reference-et/standards';
import { fail, ok, type Result } from '../../src/domain/result';

export type StandardName = 'fao56' | 'asce';
export type Reference = 'short' | 'tall';
/** `standard`: as the standard prints them · `refet`: not rounded, as the Ref-ET program has them. */
export type Constants = 'standard' | 'refet';

/** What the options say about the equation; absent is what the standard says. */
export interface Switches {
  readonly standard: StandardName;
  readonly reference: Reference;
  readonly clearSky?: ClearSkyForm;
  readonly constants?: Constants;
  /** σ a day. */
  readonly stefanBoltzmannDay?: number;
  readonly slope?: SlopeForm;
  readonly ratioMin?: number;
  readonly windFloorMps?: number;
  readonly hourlyCd?: StandardName;
}

type Pair<T> = Readonly<Record<Reference, T>>;
const ASCE_DAILY: Readonly<Record<Constants, Pair<Standard>>> = {
  standard: { short: ASCE_SHORT, tall: ASCE_TALL },
  refet: { short: REFET_SHORT, tall: REFET_TALL },
};
const ASCE_HOURLY: Readonly<Record<Constants, Pair<HourlyStandard>>> = {
  standard: { short: ASCE_HOURLY_SHORT, tall: ASCE_HOURLY_TALL },
  refet: { short: REFET_HOURLY_SHORT, tall: REFET_HOURLY_TALL },
};

/** Why switches do not go together; nothing when they do. */
function conflictOf({ standard, reference, constants, hourlyCd }: Switches): string | undefined {
  if (standard === 'fao56' && reference === 'tall') {
    return 'FAO-56 has no tall reference. Use --standard asce with --reference tall.';
  }
  if (standard === 'fao56' && constants === 'refet') return '--constants refet goes with --standard asce.';
  if (reference === 'tall' && hourlyCd === 'fao56') return '--hourly-cd fao56 goes with --reference short.';
  return undefined;
}

/** The constants: those of the Ref-ET program go with its clear sky unless the options say otherwise. */
function constantsOf({ constants, clearSky }: Switches): Constants {
  return constants ?? (clearSky === 'full' ? 'refet' : 'standard');
}

/** The switches that days and hours share. */
function turned(base: Omit<Standard, 'denominator' | 'stefanBoltzmann'>, switches: Switches) {
  return {
    clearSky: switches.clearSky ?? 'simple',
    slope: switches.slope ?? base.slope,
    ratioRange: { ...base.ratioRange, min: switches.ratioMin ?? base.ratioRange.min },
    windFloorMps: switches.windFloorMps ?? base.windFloorMps,
  };
}

/** The daily standard, or why there is none. */
export function dailyStandard(switches: Switches): Result<Standard, string> {
  const conflict = conflictOf(switches);
  if (conflict !== undefined) return fail(conflict);
  const { standard, reference, stefanBoltzmannDay } = switches;
  const base = standard === 'fao56' ? FAO56_SHORT : ASCE_DAILY[constantsOf(switches)][reference];
  return ok({ ...base, ...turned(base, switches), stefanBoltzmann: stefanBoltzmannDay ?? base.stefanBoltzmann });
}

const CD_OF: Readonly<Record<StandardName, HourlyStandard>> = { fao56: FAO56_HOURLY_SHORT, asce: ASCE_HOURLY_SHORT };

/** The hourly standard, or why there is none. */
export function hourlyStandard(switches: Switches): Result<HourlyStandard, string> {
  const conflict = conflictOf(switches);
  if (conflict !== undefined) return fail(conflict);
  const { standard, reference, stefanBoltzmannDay, hourlyCd } = switches;
  const base = standard === 'fao56' ? FAO56_HOURLY_SHORT : ASCE_HOURLY[constantsOf(switches)][reference];
  const cd = hourlyCd === undefined || reference === 'tall' ? base : CD_OF[hourlyCd];
  const stefanBoltzmann = stefanBoltzmannDay === undefined ? base.stefanBoltzmann : stefanBoltzmannDay / 24;
  return ok({ ...base, ...turned(base, switches), stefanBoltzmann, day: cd.day, night: cd.night });
}
