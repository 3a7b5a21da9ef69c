/** Step 4: ETo of the fused inputs and of each source alone, the estimate with its band, flags and quality a day. */
import { at } from '../domain/at';
import { uncalibratedBand } from '../domain/fusion/uncalibrated-band';
import { flagBit } from '../domain/quality/flags';
import { rateDay } from '../domain/quality/rating';
import { referenceEtSeries } from '../domain/reference-et/series';
import { countPresent } from '../domain/series';
import type { Calibration, ResolvedSite, ResultDays, SourceDays, SourceId } from '../protocol';
import { absenceFlags, agreementFlags, runFlags, valueDayFlags } from './day-flags';
import { type EquationEt0, type Estimated, estimate } from './estimate';
import { hourlyEt0Of } from './hourly-et0';
import type { Checked, Fused, RunFacts } from './run-facts';

export interface Calculated {
  readonly days: ResultDays;
  readonly calibration: Calibration;
}

/** Computes the days of a result. */
export function calculate(fused: Fused, sources: readonly Checked[], facts: RunFacts): Calculated {
  const { inputs, valueFlags, wetProbability } = fused;
  const { et0Mm: equationEt0Mm, deficitClamped } = referenceEtSeries(inputs, facts.site);
  const alone = sources.map((source) => [source.id, sourceDays(source, facts.site)] as const);
  const equation: EquationEt0 = {
    et0Mm: equationEt0Mm,
    ...uncalibratedBand(
      equationEt0Mm,
      alone.map(([id, days]) => ({ id, et0Mm: days.et0Mm })),
    ),
  };
  const measured = measuredEt0(alone.find(([id]) => id === 'own-station')?.[1]);
  const estimated = estimate(sources, inputs, equation, facts, measured);
  const bySource = Object.fromEntries(alone.map(([id, days]) => [id, withEstimate(id, days, estimated)]));
  const clampedBit = flagBit('vapour-deficit-clamped');
  const flags = dayFlags(fused, sources, facts, {
    alone: alone.map(([, days]) => days.et0Mm),
    equationEt0Mm,
    estimated,
  }).map((bits, day) => (at(deficitClamped, day) === 1 ? bits | clampedBit : bits));
  const { et0Mm, lowMm, highMm, fusion, calibration } = estimated;
  const days: ResultDays = {
    ...inputs,
    et0Mm,
    et0LowMm: lowMm,
    et0HighMm: highMm,
    equationEt0Mm,
    wetProbability,
    ...(fusion && { fusion }),
    quality: Uint8Array.from(et0Mm, (value, day) => rateDay(value, at(flags, day))),
    flags,
    valueFlags,
    bySource,
  };
  return { days, calibration };
}

/** ETo of the person's station: the file's own where it has one, else FAO-56 of its weather. */
function measuredEt0(station: SourceDays | undefined): Float64Array | undefined {
  return station?.providerEt0Mm.map((value, day) => (Number.isNaN(value) ? at(station.et0Mm, day) : value));
}

interface Et0OfRun {
  /** Of each source alone, in their order. */
  readonly alone: readonly Float64Array[];
  readonly equationEt0Mm: Float64Array;
  readonly estimated: Estimated;
}

/** Agreement is that of the sources and of the inputs fused from them: what a correction moves is not disagreement. */
function dayFlags(fused: Fused, sources: readonly Checked[], facts: RunFacts, et0: Et0OfRun): Uint32Array {
  const { inputs, valueFlags } = fused;
  const always = runFlags(sources, facts.site);
  const forecastBit = flagBit('forecast');
  return Uint32Array.from(et0.estimated.et0Mm, (value, day) => {
    const common = always | (inputs.startDay + day >= facts.today ? forecastBit : 0) | valueDayFlags(valueFlags, day);
    if (Number.isNaN(value)) return common | absenceFlags(inputs, sources, day);
    return common | at(et0.estimated.flags, day) | agreementFlags(et0.alone, et0.equationEt0Mm, sources, day);
  });
}

function withEstimate(id: SourceId, days: SourceDays, { bySource }: Estimated): SourceDays {
  return { ...days, ...bySource.get(id) };
}

/** How many days of a result have an ETo. */
export function countEt0Days(days: ResultDays): number {
  return countPresent(days.et0Mm);
}

function sourceDays({ checked, download }: Checked, site: ResolvedSite): SourceDays {
  const { startDay: _, ...columns } = checked.inputs;
  const { et0Mm } = referenceEtSeries(checked.inputs, site);
  return { ...columns, et0Mm, providerEt0Mm: download.series.providerEt0Mm, ...hourlyEt0Of(download, site) };
}
