/**
 * How far the ETos of a result are from each other. The fused one is the reference for each source alone; a provider's
 * own ETo is the reference for the fused one; of two sources the first in the order of every list is.
 */
import { skillOf } from '../domain/skill';
import type { ResultDays } from '../protocol';
import { sourcesWithDays } from './result-days';
import type { AgreementStatistics, Et0Series } from './statistics-record';

interface Et0Column {
  readonly series: Et0Series;
  readonly et0Mm: Float64Array;
}

function hasValue(column: Float64Array): boolean {
  return column.some((value) => !Number.isNaN(value));
}

/** Whether two columns are one: a source that stands alone is the result itself. */
function isSame(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, i) => Object.is(value, b[i]));
}

/** A measure that is defined: with nothing to divide by there is none. */
function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function compare(estimate: Et0Column, reference: Et0Column): AgreementStatistics | null {
  const skill = skillOf(estimate.et0Mm, reference.et0Mm);
  if (skill.dayCount === 0) return null;
  return {
    estimate: estimate.series,
    reference: reference.series,
    dayCount: skill.dayCount,
    r2: defined(skill.r2),
    kge: defined(skill.kge),
    nse: defined(skill.nse),
    maeMm: defined(skill.maeMm),
    rmseMm: defined(skill.rmseMm),
    pbiasPct: defined(skill.pbiasPct),
  };
}

/** Every comparison of a result; those without a common day, or of a series with itself, are left out. */
export function agreementOf(days: ResultDays): AgreementStatistics[] {
  const fused: Et0Column = { series: { kind: 'fused' }, et0Mm: days.et0Mm };
  const bySource = sourcesWithDays(days);
  const alone = bySource
    .map(([source, { et0Mm }]): Et0Column => ({ series: { kind: 'source', source }, et0Mm }))
    .filter(({ et0Mm }) => hasValue(et0Mm) && !isSame(et0Mm, days.et0Mm));
  const provided = bySource
    .map(([source, { providerEt0Mm }]): Et0Column => ({ series: { kind: 'provider', source }, et0Mm: providerEt0Mm }))
    .filter(({ et0Mm }) => hasValue(et0Mm));
  const pairs = alone.flatMap((reference, i) => alone.slice(i + 1).map((estimate) => compare(estimate, reference)));
  return [
    ...provided.map((reference) => compare(fused, reference)),
    ...alone.map((estimate) => compare(estimate, fused)),
    ...pairs,
  ].filter((row) => row !== null);
}
