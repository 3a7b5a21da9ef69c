/** The normal of a site's reference on each day, from years that do not hold the day. */
import { at } from '../../src/domain/at';
import { daysOfYear, yearOf } from '../../src/domain/calendar';
import { seasonBasis } from '../../src/domain/calibration/climatology';
import { addRow, emptyMoments, type Moments, sumMoments } from '../../src/domain/calibration/moments';
import { fitRidge } from '../../src/domain/calibration/ridge';
import type { TrainingSite } from '../../src/domain/calibration/training';

const SIZE = 5;
/** Hardly shrunk: λ of one day. */
const PENALTY = 1;

interface Year {
  readonly year: number;
  readonly moments: Moments;
}

function yearsOf({ startDay, referenceMm }: TrainingSite, js: Uint16Array): Year[] {
  const years = new Map<number, Moments>();
  referenceMm.forEach((value, day) => {
    if (Number.isNaN(value)) return;
    const year = yearOf(startDay + day);
    const moments = years.get(year) ?? emptyMoments(SIZE);
    years.set(year, moments);
    addRow(moments, Float64Array.of(...seasonBasis(at(js, day)).slice(1), value));
  });
  return [...years].map(([year, moments]) => ({ year, moments }));
}

/**
 * Two harmonics, fitted to the years up to `lastTrainingYear`, or where that is null to all years but the day's own; NaN
 * where no year is left.
 */
export function normalOf(site: TrainingSite, lastTrainingYear: number | null): Float64Array {
  const js = daysOfYear(site.startDay, site.referenceMm.length);
  const years = yearsOf(site, js);
  const fits = new Map<number | null, ReturnType<typeof fitRidge> | null>();
  const fitFor = (own: number) => {
    const key = lastTrainingYear === null ? own : null;
    const suits = (year: number) => (lastTrainingYear === null ? year !== own : year <= lastTrainingYear);
    const known = fits.get(key);
    if (known !== undefined) return known;
    const parts = years.filter(({ year }) => suits(year)).map(({ moments }) => moments);
    const fit = parts.length > 0 ? fitRidge(sumMoments(parts, SIZE), PENALTY) : null;
    fits.set(key, fit);
    return fit;
  };
  return site.referenceMm.map((_, day) => {
    const fit = fitFor(yearOf(site.startDay + day));
    if (!fit) return Number.NaN;
    const [, ...waves] = seasonBasis(at(js, day));
    return waves.reduce((sum, wave, k) => sum + wave * at(fit.coefficients, k), fit.intercept);
  });
}
