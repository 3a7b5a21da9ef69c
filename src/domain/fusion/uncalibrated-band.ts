/** The wide band around an ETo that no calibration stands behind: what the literature says of its sources. */
import { at } from '../at';
import { claimedEdge } from '../band-edge';
import { missingColumn } from '../series';
import { BAND_90_FACTOR, combinedEt0SigmaMm } from './published-errors';

/** ETo of one source alone, mm d⁻¹. */
export interface SourceEt0 {
  readonly id: string;
  readonly et0Mm: Float64Array;
}

/** Sources of which no error can be stated: a person's own instruments, and a climate that is made up. */
const WITHOUT_ERROR = ['own-station', 'simulated'];

/**
 * The nominal 90 % band by day: 1.645 standard errors of the sources that have an ETo that day (of all, where each has a
 * part only). NaN where a source of unstated error takes part.
 */
export function uncalibratedBand(
  et0Mm: Float64Array,
  sources: readonly SourceEt0[],
): { readonly lowMm: Float64Array; readonly highMm: Float64Array } {
  const lowMm = missingColumn(et0Mm.length);
  const highMm = missingColumn(et0Mm.length);
  const sigmas: number[] = [];
  et0Mm.forEach((value, day) => {
    if (Number.isNaN(value)) return;
    const present = presentOn(sources, day);
    sigmas[present] ??= sigmaOf(sources.filter((_, s) => present === 0 || (present & (1 << s)) !== 0));
    const sigmaMm = at(sigmas, present);
    lowMm[day] = claimedEdge(value, value - BAND_90_FACTOR * sigmaMm);
    highMm[day] = value + BAND_90_FACTOR * sigmaMm;
  });
  return { lowMm, highMm };
}

/** One bit a source with an ETo that day. */
function presentOn(sources: readonly SourceEt0[], day: number): number {
  let bits = 0;
  for (let s = 0; s < sources.length; s++) if (!Number.isNaN(sources[s]?.et0Mm[day] ?? Number.NaN)) bits |= 1 << s;
  return bits;
}

function sigmaOf(sources: readonly SourceEt0[]): number {
  const ids = sources.map(({ id }) => id);
  if (ids.some((id) => WITHOUT_ERROR.includes(id))) return Number.NaN;
  return combinedEt0SigmaMm(ids) ?? Number.NaN;
}
