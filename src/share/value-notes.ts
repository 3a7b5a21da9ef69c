/** What there is to say about one input of one day, out of the bits that a result carries for it. */
import { ESTIMATE_FLAGS, type ValueFlag, valueBit, valueFlagNames } from '../domain/quality/value-flags';
import type { EstimateMethod } from '../protocol';

/** What a check found: the value was taken out, or is doubtful. */
export type Doubt = Exclude<ValueFlag, EstimateMethod | 'not-all-sources'>;

/** How a value was estimated; undefined for one that its sources gave. */
export function estimateOf(bits: number): EstimateMethod | undefined {
  return ESTIMATE_FLAGS.find((flag) => (bits & valueBit(flag)) !== 0);
}

/** What the checks found in the values of the sources. */
export function doubtsOf(bits: number): readonly Doubt[] {
  return valueFlagNames(bits).filter(isDoubt);
}

function isDoubt(flag: ValueFlag): flag is Doubt {
  return flag !== 'not-all-sources' && !ESTIMATE_FLAGS.some((estimate) => estimate === flag);
}
