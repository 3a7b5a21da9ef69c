/** What a person sees, what the result holds and what is kept after a trial: one cell of the table. */

import { flagNames } from '../../src/domain/quality/flags';
import { ESTIMATE_FLAGS, valueBit, valueFlagNames } from '../../src/domain/quality/value-flags';
import { countDaysWithData, INPUT_VARIABLES } from '../../src/domain/series';
import { useText } from '../../src/i18n/index';
import type { ResultDays, RunResult } from '../../src/protocol';
import { failureText } from '../../src/ui/failure-text';
import { warningText } from '../../src/ui/warning-text';
import { NOW } from './subjects';
import type { Trial } from './trial';

const t = useText();

/** Every sentence that the outcome is told in. */
export function sentencesOf({ outcome }: Trial): readonly string[] {
  if (outcome.ok) return outcome.result.warnings.map((warning) => warningText(t, warning, NOW));
  const { summary, sources, advice } = failureText(t, outcome.failure);
  return [summary, ...sources, advice];
}

const ESTIMATES = ESTIMATE_FLAGS.reduce((bits, flag) => bits | valueBit(flag), 0);

function daysWhere({ et0Mm }: ResultDays, meets: (day: number) => boolean): number {
  return Array.from(et0Mm.keys()).filter(meets).length;
}

const hasEt0 =
  ({ et0Mm }: ResultDays) =>
  (day: number) =>
    !Number.isNaN(et0Mm[day]);

function isEstimated({ valueFlags }: ResultDays, day: number): boolean {
  return INPUT_VARIABLES.some((name) => ((valueFlags[name][day] ?? 0) & ESTIMATES) !== 0);
}

/** `7 of 10 days, 2 of them with estimates`. */
export function daysText({ outcome }: Trial): string {
  if (!outcome.ok) return 'no result';
  const { days } = outcome.result;
  const count = daysWhere(days, hasEt0(days));
  const estimated = daysWhere(days, (day) => hasEt0(days)(day) && isEstimated(days, day));
  return `${count} of ${days.et0Mm.length} days${estimated > 0 ? `, ${estimated} with estimates` : ''}`;
}

/** The flags of the days with how many days carry them. */
export function dayFlagCounts({ flags }: ResultDays): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const bits of flags) for (const name of flagNames(bits)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The flags that more days carry than without the fault. */
export function newDayFlags(trial: Trial, healthy: Trial): readonly string[] {
  if (!trial.outcome.ok || !healthy.outcome.ok) return [];
  const before = dayFlagCounts(healthy.outcome.result.days);
  return [...dayFlagCounts(trial.outcome.result.days)]
    .filter(([name, count]) => count > (before.get(name) ?? 0))
    .map(([name, count]) => `${name} (${count})`);
}

/** The marks that more values carry than without the fault. */
export function newValueFlags(trial: Trial, healthy: Trial): readonly string[] {
  if (!trial.outcome.ok || !healthy.outcome.ok) return [];
  const before = valueFlagCounts(healthy.outcome.result.days);
  return [...valueFlagCounts(trial.outcome.result.days)]
    .filter(([name, count]) => count > (before.get(name) ?? 0))
    .map(([name, count]) => `${name} (${count})`);
}

function valueFlagCounts({ valueFlags }: ResultDays): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const column of Object.values(valueFlags))
    for (const bits of column) for (const name of valueFlagNames(bits)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What is kept of a source's weather. */
export function keptText({ kept }: Trial, source: string): string {
  const years = kept.get(source) ?? [];
  const days = years.reduce((sum, { series }) => sum + countDaysWithData(series), 0);
  return years.length === 0 ? 'nothing' : `${days} days`;
}

/** What of a result was neither given by a source that day nor declared an estimate: there must be nothing. */
export function inventedIn({ days }: RunResult): readonly string[] {
  const sources = Object.values(days.bySource);
  const found: string[] = [];
  for (const name of INPUT_VARIABLES) {
    days[name].forEach((value, day) => {
      if (Number.isNaN(value) || ((days.valueFlags[name][day] ?? 0) & ESTIMATES) !== 0) return;
      if (name === 'precipitationMm' && isCalibratedRain(days, day)) return;
      const given = sources.map((source) => source[name][day] ?? Number.NaN).filter((one) => !Number.isNaN(one));
      const isWithin = value >= Math.min(...given) && value <= Math.max(...given);
      if (!isWithin && !isMeanOfExtremes(days, name, day)) found.push(`${name} on day ${day}: ${value} of [${given}]`);
    });
  }
  days.et0Mm.forEach((value, day) => {
    const missing = INPUT_VARIABLES.filter(
      (name) => name !== 'precipitationMm' && Number.isNaN(days[name][day] ?? Number.NaN),
    );
    if (!Number.isNaN(value) && missing.length > 0) found.push(`ETo on day ${day} without ${missing}`);
  });
  return found;
}

/** Calibrated rain is an estimate of its own, declared by the chance of rain; it needs a source all the same. */
function isCalibratedRain({ wetProbability, bySource }: ResultDays, day: number): boolean {
  const isGiven = Object.values(bySource).some((source) => !Number.isNaN(source.precipitationMm[day] ?? Number.NaN));
  return isGiven && !Number.isNaN(wetProbability[day] ?? Number.NaN);
}

/** Extremes of two sources have the mean of FAO-56 Eq. 9, which neither need have given. */
function isMeanOfExtremes(days: ResultDays, name: string, day: number): boolean {
  if (name !== 'tempMeanC') return false;
  const mean = ((days.tempMaxC[day] ?? Number.NaN) + (days.tempMinC[day] ?? Number.NaN)) / 2;
  return Math.abs((days.tempMeanC[day] ?? Number.NaN) - mean) < 1e-9;
}
