/** Where the inputs of a day come from: what each source gave, and how much it counted. */
import { at } from '../at';
import type { WeightTable } from '../fusion/weight-table';
import { type Columns, INPUT_VARIABLES, type InputVariable } from '../series';

/** What of a result's days the account needs. */
export interface ExplainableInputs<Id extends string> extends Columns<InputVariable> {
  readonly bySource: Readonly<Partial<Record<Id, Columns<InputVariable>>>>;
}

export interface SourceValue<Id extends string> {
  readonly id: Id;
  readonly value: number;
  /** 0–1; NaN where the value in use is not the sources' weighted mean. */
  readonly share: number;
}

export interface ExplainedVariable<Id extends string> {
  readonly variable: InputVariable;
  /** As it entered the equation. */
  readonly value: number;
  /** The sources that have it that day. */
  readonly sources: readonly SourceValue<Id>[];
}

/**
 * The tiers of `fusion/weights.ts` by their sources: the first with a value serves alone. Only the names, because the
 * weights stand in the result, and what they rest on is too much to load for an account.
 */
export const SOURCE_TIERS: readonly (readonly string[])[] = [
  ['own-station'],
  ['nasa-power', 'open-meteo-archive', 'bright-sky', 'geosphere-austria', 'nws-observations'],
  ['open-meteo-historical-forecast'],
  ['open-meteo-forecast', 'met-norway', 'nws-forecast'],
  ['simulated'],
];

/** The inputs of the equation: rain is none of them. */
const EQUATION_INPUTS = INPUT_VARIABLES.filter((name) => name !== 'precipitationMm');

/**
 * The inputs of day `index`.
 * @param days the columns of a result
 * @param weights the weights of its sources by variable, as the result states them; empty for one source
 */
export function explainInputs<Id extends string>(
  days: ExplainableInputs<Id>,
  weights: Readonly<Partial<WeightTable>>,
  index: number,
): ExplainedVariable<Id>[] {
  return EQUATION_INPUTS.map((variable) => {
    const value = at(days[variable], index);
    const given = givenBySources(days, variable, index);
    const shares = sharesOf(given, weights, variable);
    const mean = given.reduce((sum, source, k) => sum + at(shares, k) * source.value, 0);
    // Shares that do not give back the value would be a claim about something else: a bridged gap, another way to fuse.
    const explains = Math.abs(mean - value) <= 1e-9 * Math.max(1, Math.abs(value));
    const sources = given.map((source, k) => ({ ...source, share: explains ? at(shares, k) : Number.NaN }));
    return { variable, value, sources };
  });
}

interface Given<Id extends string> {
  readonly id: Id;
  readonly value: number;
}

function givenBySources<Id extends string>(
  { bySource }: ExplainableInputs<Id>,
  variable: InputVariable,
  index: number,
): Given<Id>[] {
  return (Object.keys(bySource) as Id[]).flatMap((id) => {
    const value = at(bySource[id]?.[variable] ?? [], index);
    return Number.isNaN(value) ? [] : [{ id, value }];
  });
}

/** The weights of one day, renormalised over the tier that serves. */
function sharesOf(
  given: readonly Given<string>[],
  weights: Readonly<Partial<WeightTable>>,
  variable: InputVariable,
): number[] {
  if (given.length === 1) return [1];
  const tier = SOURCE_TIERS.find((ids) => given.some(({ id }) => ids.includes(id))) ?? [];
  const own = given.map(({ id }) => (tier.includes(id) ? (weights[id]?.[variable] ?? 0) : 0));
  const total = own.reduce((sum, weight) => sum + weight, 0);
  return own.map((weight) => weight / total);
}
