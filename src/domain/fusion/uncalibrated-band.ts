/** The wide band around an ETo that no calibration stands behind: what the literature says of its sources. */
import { at, missingColumn } from '../series';
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
 * part only). NaN where a source of unstated error takes part. It does not reach below 0, nor below a negative ETo.
 */
export function uncalibratedBand(
  et0Mm: Float64Array,
  sources: readonly SourceEt0[],
): { readonly lowMm: Float64Array; readonly highMm: Float64Array } {
  const lowMm = missingColumn(et0Mm.length);
  const highMm = missingColumn(et0Mm.length);
  const sigmas = new Map<string, number>();
  et0Mm.forEach((value, day) => {
    if (Number.isNaN(value)) return;
    const whole = sources.filter((source) => !Number.isNaN(at(source.et0Mm, day)));
    const ids = (whole.length > 0 ? whole : sources).map(({ id }) => id);
    const key = ids.join(' ');
    const sigmaMm = sigmas.get(key) ?? sigmaOf(ids);
    sigmas.set(key, sigmaMm);
    lowMm[day] = Math.max(Math.min(0, value), value - BAND_90_FACTOR * sigmaMm);
    highMm[day] = value + BAND_90_FACTOR * sigmaMm;
  });
  return { lowMm, highMm };
}

function sigmaOf(ids: readonly string[]): number {
  if (ids.some((id) => WITHOUT_ERROR.includes(id))) return Number.NaN;
  return combinedEt0SigmaMm(ids) ?? Number.NaN;
}
