/** Monthly ETo at Cabinda, Angola, as FAO-56 prints it from the CROPWAT program (Fig. 18). */
import { meanTemperature, saturationVaporAt } from '../domain/atmosphere';
import { monthlySoilHeat } from '../domain/radiation';
import { dailyReferenceEt } from '../domain/reference-et/daily';
import { middleOfMonth } from '../domain/reference-et/periods';
import { figures, type Origin, UNIT, type Vector, vector } from './vector';

const CABINDA = { latitudeDeg: -5.33, elevationM: 20 };

/** The figure rounds its inputs, and the program's constants are not printed with it. */
const WITHIN_MM = 0.1;

const KM_DAY_TO_MPS = 86.4;

/** Tmin and Tmax °C, RH %, wind km d⁻¹, Rs MJ m⁻² d⁻¹, and ETo mm d⁻¹; January first. */
// biome-ignore format: one row a month, as in the figure
const MONTHS = [
  [22.8, 29.6, 81,  78, 15.7, '3.4'],
  [22.7, 30.3, 82,  69, 16.9, '3.7'],
  [23.0, 30.6, 80,  78, 17.4, '3.8'],
  [23.0, 30.2, 82,  69, 16.4, '3.5'],
  [22.0, 28.6, 84,  69, 13.5, '2.9'],
  [19.2, 26.5, 81,  69, 12.2, '2.6'],
  [17.6, 25.1, 78,  78, 12.3, '2.6'],
  [18.6, 25.3, 78,  78, 12.4, '2.6'],
  [20.5, 26.5, 78, 104, 12.4, '2.8'],
  [22.5, 28.0, 79, 130, 12.9, '3.1'],
  [23.0, 28.7, 80, 104, 14.4, '3.3'],
  [23.0, 29.1, 82,  95, 15.2, '3.4'],
] as const;

type Month = (typeof MONTHS)[number];

function meanOf([tempMinC, tempMaxC]: Month): number {
  return meanTemperature(tempMaxC, tempMinC);
}

/** ea = RH / (50/e°(Tmin) + 50/e°(Tmax)), the program's form of the mean humidity; Eq. 19 is up to 0.15 mm away. */
function vaporOf([tempMinC, tempMaxC, humidityPct]: Month): number {
  return humidityPct / (50 / saturationVaporAt(tempMinC) + 50 / saturationVaporAt(tempMaxC));
}

/** ETo of a month by its means, with the soil heat flux from the months beside it (Eq. 43). */
function monthlyEt0(month: Month, index: number): number {
  const [tempMinC, tempMaxC, , windKmDay, shortwaveMjM2] = month;
  const before = MONTHS[(index + 11) % 12] ?? month;
  const after = MONTHS[(index + 1) % 12] ?? month;
  const day = {
    dayOfYear: middleOfMonth(index + 1),
    tempMaxC,
    tempMinC,
    tempMeanC: meanOf(month),
    wind2mMps: windKmDay / KM_DAY_TO_MPS,
    shortwaveMjM2,
    actualVaporKpa: vaporOf(month),
    soilHeatMjM2: monthlySoilHeat(meanOf(before), meanOf(after)),
  };
  return dailyReferenceEt(day, CABINDA).et0Mm;
}

export const CABINDA_MONTHLY: readonly Vector[] = MONTHS.map((month, index) => {
  const origin: Origin = { group: 'cabinda-monthly', key: `Cabinda month ${index + 1}`, source: 'FAO-56, Figure 18' };
  const known = figures(`(${month[5]})`, { printedWithin: WITHIN_MM });
  return vector(origin, ['ETo', UNIT.mmDay], known, () => monthlyEt0(month, index));
});
