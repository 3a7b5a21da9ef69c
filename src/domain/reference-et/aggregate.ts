/**
 * Ten-day and monthly ETo by the book (FAO-56 p. 36–54 and Example 17): the means of the inputs over the period go
 * through the daily equation once, on the day in its middle. The sum of the daily ETo stands beside it.
 */
import { at } from '../at';
import { possibleHumidity, vaporFromHumidityMean } from '../atmosphere';
import { DAILY_SOIL_HEAT_MJ_M2, monthlySoilHeat, monthlySoilHeatSoFar } from '../radiation';
import { type InputSeries, type InputVariable, lengthOf } from '../series';
import { dailyReferenceEt } from './daily';
import { type Period, type PeriodKind, periodsOver } from './periods';
import { FAO56_SHORT, type Standard } from './standards';
import type { EtSite, EtTerms } from './terms';

/**
 * Where G of a period is from. `months-around`: Eq. 43 · `month-before`: Eq. 44, where the next month is not known ·
 * `dekad`: Eq. 42, which takes it as 0 · `unknown`: a month whose month before is not known, taken as 0.
 */
export type SoilHeatOrigin = 'months-around' | 'month-before' | 'dekad' | 'unknown';

/** ETo of a period, in two ways. NaN in both where a day of the period is missing. */
export interface PeriodEt extends Period {
  /** Days of the period that lack an input. */
  readonly missingDays: number;
  /** The terms of the mean day, `Mm` in mm d⁻¹. */
  readonly terms: EtTerms;
  readonly soilHeatFrom: SoilHeatOrigin;
  /** ETo of the mean day times the days of the period, mm. */
  readonly et0Mm: number;
  /** The sum of the daily ETo, mm. */
  readonly dailySumMm: number;
}

/** The inputs that the equation takes. */
const NEEDED = ['tempMaxC', 'tempMinC', 'tempMeanC', 'humidityMeanPct', 'wind2mMps', 'shortwaveMjM2'] as const;
type Needed = (typeof NEEDED)[number] & InputVariable;
type MeanDay = Readonly<Record<Needed, number>>;

/** The sum of a column over a period; NaN where a day is missing or outside it. */
function sumOver(column: Float64Array, first: number, count: number): number {
  let sum = 0;
  for (let i = first; i < first + count; i++) sum += at(column, i);
  return sum;
}

/** A humidity that cannot be is a missing one, as in the daily series. */
function valueAt(inputs: InputSeries, name: Needed, day: number): number {
  const value = at(inputs[name], day);
  return name === 'humidityMeanPct' ? possibleHumidity(value) : value;
}

/** The mean of every input over a period, and the days that lack one. */
function meanDay(inputs: InputSeries, { startDay, dayCount }: Period): { mean: MeanDay; missingDays: number } {
  const first = startDay - inputs.startDay;
  const sums = NEEDED.map(() => 0);
  let missingDays = 0;
  for (let day = first; day < first + dayCount; day++) {
    const values = NEEDED.map((name) => valueAt(inputs, name, day));
    if (values.some(Number.isNaN)) missingDays++;
    values.forEach((value, i) => {
      sums[i] = at(sums, i) + value;
    });
  }
  const means = NEEDED.map((name, i) => [name, at(sums, i) / dayCount]);
  return { mean: Object.fromEntries(means) as MeanDay, missingDays };
}

interface SoilHeat {
  readonly soilHeatMjM2: number;
  readonly soilHeatFrom: SoilHeatOrigin;
}

/** G of a month from the mean temperatures of its neighbours, °C, NaN where unknown (FAO-56 Eq. 43, else 44). */
function soilHeatOfMonth(previousC: number, currentC: number, nextC: number): SoilHeat {
  const around = monthlySoilHeat(previousC, nextC);
  if (!Number.isNaN(around)) return { soilHeatMjM2: around, soilHeatFrom: 'months-around' };
  const soFar = monthlySoilHeatSoFar(previousC, currentC);
  if (!Number.isNaN(soFar)) return { soilHeatMjM2: soFar, soilHeatFrom: 'month-before' };
  return { soilHeatMjM2: DAILY_SOIL_HEAT_MJ_M2, soilHeatFrom: 'unknown' };
}

const DEKAD_SOIL_HEAT: SoilHeat = { soilHeatMjM2: DAILY_SOIL_HEAT_MJ_M2, soilHeatFrom: 'dekad' };

/**
 * ETo of the ten-day periods or months that a series touches. Ten-day periods and months that it holds only in part, or
 * with a day missing, are listed with their missing days and without ETo.
 * @param inputs the daily weather; NaN is missing
 * @param dailyEt0Mm ETo of the same days, mm d⁻¹
 */
export function etByPeriod(
  { inputs, dailyEt0Mm, kind }: { inputs: InputSeries; dailyEt0Mm: Float64Array; kind: PeriodKind },
  site: EtSite,
  standard: Standard = FAO56_SHORT,
): PeriodEt[] {
  if (lengthOf(inputs) === 0) return [];
  const periods = periodsOver(inputs.startDay, inputs.startDay + lengthOf(inputs) - 1, kind);
  const days = periods.map((period) => meanDay(inputs, period));
  const temps = days.map(({ mean }) => mean.tempMeanC);
  return periods.map((period, i) => {
    const { mean, missingDays } = days[i] ?? meanDay(inputs, period);
    const soilHeat =
      kind === 'month' ? soilHeatOfMonth(at(temps, i - 1), at(temps, i), at(temps, i + 1)) : DEKAD_SOIL_HEAT;
    const actualVaporKpa = vaporFromHumidityMean(mean.tempMaxC, mean.tempMinC, mean.humidityMeanPct);
    const { soilHeatMjM2, soilHeatFrom } = soilHeat;
    const terms = dailyReferenceEt({ ...mean, ...period, actualVaporKpa, soilHeatMjM2 }, site, standard);
    const dailySumMm = sumOver(dailyEt0Mm, period.startDay - inputs.startDay, period.dayCount);
    return { ...period, missingDays, terms, soilHeatFrom, et0Mm: terms.et0Mm * period.dayCount, dailySumMm };
  });
}
