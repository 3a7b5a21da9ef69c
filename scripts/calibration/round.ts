/** Numbers as they stand in a table: no longer than they are worth. */
import type { FusionModel } from '../../src/domain/calibration/model';

/** Six digits change no ETo by 0.0001 mm (asserted in table.ts). */
const DIGITS = 6;
/** Of an error, and of a measured skill, no more can be told apart. */
const ERROR_DIGITS = 4;
const SKILL_DIGITS = 3;

function roundTo<T>(data: T, digits: number): T {
  const round = (value: unknown): unknown => {
    if (typeof value === 'number') return Number(value.toPrecision(digits));
    if (Array.isArray(value)) return value.map(round);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, round(item)]));
  };
  return round(data) as T;
}

/** A model with its numbers rounded, those of its bands more than the others. */
export function roundedModel(model: FusionModel): FusionModel {
  const combinations = model.combinations.map((combination) => ({
    ...roundTo(combination, DIGITS),
    errors: roundTo(combination.errors, ERROR_DIGITS),
  }));
  return { ...roundTo(model, DIGITS), combinations };
}

/** The same measures at three significant digits; the count of days as it is. */
export function roundedSkill<T extends { readonly dayCount: number }>(skill: T): T {
  return { ...roundTo(skill, SKILL_DIGITS), dayCount: skill.dayCount };
}
